/** `npm run new`: the word for a kind and an id → the files to write, so that only what nobody else can know is left to say. */
import { collectionNames, collectionOf, isCollection, type CollectionName } from '../registry/collections.ts';
import type { RegistryBuild } from '../registry/build-registry.ts';
import { parseYaml } from '../registry/parse-yaml.ts';
import { isBlock } from '../narrow/is-block.ts';
import { describeColumns } from './describe-columns.ts';
import { fieldsOf, type Field } from './fields.ts';
import { recordSchema } from './json-schema.ts';
import { insertConflict } from './insert-conflict.ts';
import { knownOf, withKnownIds } from './known-words.ts';
import { writeBody } from './page-skeleton.ts';
import { explainAll, indent, writeSkeleton, type Given } from './skeleton.ts';

export interface NewKind {
  readonly kind: CollectionName;
  /** Keys that this sort of record has although others of its kind need not. */
  readonly also: readonly string[];
  readonly given: Given;
}

/** What is not the noun of a collection: an article's claim is a fact, a conflict stands in its measure. */
const others: Readonly<Record<string, NewKind>> = {
  claim: { kind: 'facts', also: ['inventory', 'attributedTo', 'verdict', 'against'], given: { status: 'claim' } },
};

const known: ReadonlyMap<string, NewKind> = new Map([
  ...collectionNames.map((kind): [string, NewKind] => [wordFor(kind), { kind, also: [], given: {} }]),
  ...Object.entries(others),
]);

/** What can be asked for. */
export const kindWords = [...known.keys(), 'conflict'];

/** "docs page" → "docs-page". */
function wordFor(kind: CollectionName): string {
  return collectionOf[kind].noun.replaceAll(' ', '-');
}

export function findKind(word: string): NewKind | undefined {
  return known.get(word) ?? (isCollection(word) ? { kind: word, also: [], given: {} } : undefined);
}

export interface NewFile {
  readonly path: string;
  /** The whole text of the file. */
  readonly text: string;
  /** The line on which what is new begins. */
  readonly line: number;
}

/** Text of a file that is there, from the project's folder; undefined where there is none. */
export type ReadText = (path: string) => string | undefined;

/** The file that a record of an id stands in, where its name follows from the id or there is one for all. */
export function fileFor(kind: CollectionName, id: string, topic?: string): string {
  return collectionOf[kind].file.replace('<id>', id).replace(/<[a-z]+>/, topic ?? id);
}

/** Undefined where the file that is there cannot be added to: its YAML is broken, or it holds no map. */
export function newRecord(
  { kind, also, given }: NewKind,
  { id, path, today }: { readonly id: string; readonly path: string; readonly today: string },
  known: Pick<RegistryBuild, 'ids' | 'registry'>,
  read: ReadText,
): NewFile[] | undefined {
  const fields = withKnownIds(fieldsOf(recordSchema(kind)), known);
  const { shape } = collectionOf[kind];
  if (shape === 'front-matter') {
    const text = ['---', ...writeSkeleton(fields, knownOf(kind, id, known.registry, today)), '---', '', ...writeBody(kind)];
    return [{ path, text: `${text.join('\n')}\n`, line: 1 }];
  }
  if (shape === 'keyed')
    return addToFile(path, read(path), (left) => [`${id}:`, ...indent(writeSkeleton(fields, given, also, left), '  ')]);
  if (kind === 'datasets') return newDataset(fields, path, known.ids.get('economies') ?? new Set(), read);
  return [{ path, text: `${writeSkeleton(fields, knownOf(kind, id, known.registry, today)).join('\n')}\n`, line: 1 }];
}

/** At the end of the file; a key that its defaults give is left out. */
function addToFile(path: string, text = '', write: (left: readonly string[]) => string[]): NewFile[] | undefined {
  const { value, problems } = parseYaml(path, text);
  if (problems.length > 0 || !(value === null || isBlock(value))) return undefined;
  const defaults = isBlock(value) && isBlock(value['defaults']) ? Object.keys(value['defaults']) : [];
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return [{ path, text: `${before}${write(defaults).join('\n')}\n`, line: before.split('\n').length }];
}

/** The columns of a CSV that is there already are described; otherwise one begins with a period and a value. */
function newDataset(keys: readonly Field[], path: string, economies: ReadonlySet<string>, read: ReadText): NewFile[] {
  const table = path.replace(/\.yaml$/, '.csv');
  const columns = describeColumns(read(table) ?? '', economies);
  const given = columns ?? {
    primaryKey: ['period'],
    fields: [
      { name: 'period', type: 'period', role: 'period' },
      { name: 'value', type: 'number', unit: '' },
    ],
  };
  const columnKeys = keys.find(({ name }) => name === 'fields')?.fields ?? [];
  const description = [...writeSkeleton(keys, { ...given }), ...explainAll('What a column may have:', columnKeys)].join('\n') + '\n';
  return [{ path, text: description, line: 1 }, ...(columns === undefined ? [{ path: table, text: 'period,value\n', line: 1 }] : [])];
}

/** In the record of its measure, as one more entry of `conflicts`; undefined where the measure is written in a way that hides where. */
export function newConflict(measure: string, read: ReadText): NewFile | undefined {
  const path = fileFor('measures', measure);
  const conflicts = fieldsOf(recordSchema('measures')).find(({ name }) => name === 'conflicts');
  const lines = writeSkeleton(conflicts?.fields ?? []);
  const inserted = insertConflict(path, read(path) ?? '', measure, lines);
  return inserted && { path, ...inserted };
}

/** The files of a kind that are there, where an author chooses in which a record goes; undefined where there is no choice. */
export function topicsOf(kind: CollectionName, { files }: Pick<RegistryBuild, 'files'>): string[] | undefined {
  const [before, after] = collectionOf[kind].file.split(/<(?!id>)[a-z]+>/);
  if (after === undefined || before === undefined) return undefined;
  return files
    .map(({ path }) => path)
    .filter((path) => path.startsWith(before))
    .map((path) => path.slice(before.length, -after.length));
}
