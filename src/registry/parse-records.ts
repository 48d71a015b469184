/** Files → records of every kind, each valid by its own schema and with its place kept; nothing is looked up yet. */
import { suggest } from '../problems/did-you-mean.ts';
import type { Position, Problem } from '../problems/problem.ts';
import type { DataFile } from './data-file.ts';
import { kindNames, kinds, valuesAt, type Kind, type KindName } from './kinds.ts';
import { parseYaml, type ParsedYaml, type Path } from './parse-yaml.ts';
import { id as idSchema } from './schemas/scalars.ts';
import { validate } from './validate.ts';

export interface PlacedRecord {
  readonly kind: KindName;
  readonly id: string;
  readonly file: string;
  /** Undefined where the record is not valid; its faults are reported already. */
  readonly record: unknown;
  /** Front matter only: the text after it, and the line it begins on. */
  readonly body?: string;
  readonly bodyLine?: number;
  /** Place of a key's value inside the record; the record's own key for an empty path. */
  readonly place: (path?: Path) => Position;
}

export interface ParsedRecords {
  readonly records: readonly PlacedRecord[];
  readonly problems: readonly Problem[];
}

/** Files that belong beside records without being any. */
const companions = /^data\/(README\.md|datasets\/[a-z0-9-]+\.csv)$/;

export function parseRecords(files: readonly DataFile[]): ParsedRecords {
  const records: PlacedRecord[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const name = kindNames.find((candidate) => kinds[candidate].path.test(file.path));
    if (name === undefined) {
      if (!companions.test(file.path)) problems.push(misplaced(file.path));
      continue;
    }
    const parsed = parseFile(file, name, kinds[name]);
    records.push(...parsed.records);
    problems.push(...parsed.problems);
  }
  return { records: firstOfEach(records, problems), problems };
}

function misplaced(path: string): Problem {
  return {
    rule: 'misplaced-file',
    file: path,
    line: 1,
    column: 1,
    message: 'No kind of record lives at this path.',
    mend: 'See data/README.md for where each kind lives; file names are small letters, digits and single hyphens, ending in .yaml, .csv or .mdx.',
  };
}

function parseFile(file: DataFile, kindName: KindName, kind: Kind): ParsedRecords {
  const fileId = kind.path.exec(file.path)?.[1] ?? kindName;
  if (kind.shape === 'front-matter') return parseFrontMatter(file, kindName, kind, fileId);
  const yaml = parseYaml(file.path, file.text);
  if (yaml.problems.length > 0) return { records: [], problems: yaml.problems };
  if (kind.shape === 'single') {
    const { record, problems } = validate(kind.schema, yaml.value, yaml, file.path);
    return { records: [placed(kindName, fileId, file.path, record, yaml, [])], problems };
  }
  return parseKeyed(file, kindName, kind, yaml);
}

function parseKeyed(file: DataFile, kindName: KindName, kind: Kind, yaml: ParsedYaml): ParsedRecords {
  const problems: Problem[] = [];
  if (!isRecord(yaml.value)) {
    const problem = { rule: 'wrong-type', file: file.path, line: 1, column: 1, message: `The file is not a map of ${kind.noun} records by id.`, mend: 'Begin each record with its id and a colon; data/README.md shows an example.' };
    return { records: [], problems: [problem] };
  }
  const { defaults, ...entries } = kindName === 'facts' ? yaml.value : { ...yaml.value, defaults: undefined };
  const records = Object.entries(entries).filter(([id, value]) => !(id === 'defaults' && value === undefined)).map(([id, value]) => {
    const wrongId = idSchema.safeParse(id).error?.issues[0]?.message;
    if (wrongId !== undefined) {
      const [message = '', mend = ''] = wrongId.split('; ');
      problems.push({ rule: 'wrong-key', file: file.path, ...yaml.placeOfKey([id]), message: `"${id}" ${message}.`, mend: `${mend.charAt(0).toUpperCase()}${mend.slice(1)}.` });
    }
    const merged = isRecord(value) && isRecord(defaults) ? { ...defaults, ...value } : value;
    const checked = validate(kind.schema, merged, yaml, file.path, [id]);
    problems.push(...checked.problems);
    return placed(kindName, id, file.path, checked.record, yaml, [id]);
  });
  return { records, problems };
}

function parseFrontMatter(file: DataFile, kindName: KindName, kind: Kind, id: string): ParsedRecords {
  const match = /^---\n([\s\S]*?\n)?---(?:\n|$)/.exec(file.text);
  if (!match) {
    const opened = file.text.startsWith('---\n');
    const problem = {
      rule: 'front-matter',
      file: file.path,
      line: 1,
      column: 1,
      message: opened ? 'The front matter is not closed.' : `The ${kind.noun} has no front matter.`,
      mend: opened ? 'Write a line --- after its last key.' : 'Begin the file with a line ---, the keys, and another line ---.',
    };
    return { records: [placed(kindName, id, file.path, undefined, undefined, [])], problems: [problem] };
  }
  const yaml = parseYaml(file.path, match[1] ?? '', 1);
  const bodyLine = match[0].split('\n').length;
  const body = file.text.slice(match[0].length);
  if (yaml.problems.length > 0) return { records: [{ ...placed(kindName, id, file.path, undefined, undefined, []), body, bodyLine }], problems: yaml.problems };
  const { record, problems } = validate(kind.schema, yaml.value ?? {}, yaml, file.path);
  return { records: [{ ...placed(kindName, id, file.path, record, yaml, []), body, bodyLine }], problems };
}

function placed(kind: KindName, id: string, file: string, record: unknown, yaml: ParsedYaml | undefined, base: Path): PlacedRecord {
  const place = (path: Path = []): Position => {
    if (yaml === undefined) return { line: 1, column: 1 };
    return path.length === 0 && base.length > 0 ? yaml.placeOfKey(base) : yaml.place([...base, ...path]);
  };
  return { kind, id, file, record, place };
}

/** Of records that share kind and id the first counts; every later one is a problem that names the first. */
function firstOfEach(records: readonly PlacedRecord[], problems: Problem[]): PlacedRecord[] {
  const seen = new Map<string, PlacedRecord>();
  for (const record of records) {
    const key = `${record.kind}/${record.id}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, record);
      continue;
    }
    problems.push({
      rule: 'duplicate-id',
      file: record.file,
      ...record.place(),
      message: `The id "${record.id}" names another ${kinds[record.kind].noun} already, in ${first.file}:${first.place().line}.`,
      mend: 'Give one of the two another id.',
    });
  }
  return [...seen.values()];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Problems for ids that name nothing, wherever a record names another. */
export function findBrokenReferences(records: readonly PlacedRecord[]): Problem[] {
  const ids = idsByKind(records);
  return records.flatMap((record) =>
    Object.entries(kinds[record.kind].references).flatMap(([pattern, targets]) =>
      valuesAt(record.record, pattern)
        .filter(([, value]) => !targets.some((target) => ids.get(target)?.has(value)))
        .map(([path, value]) => ({
          rule: 'unknown-id',
          file: record.file,
          ...record.place(path),
          message: `There is no ${targets.map((target) => kinds[target].noun).join(' or ')} "${value}".`,
          mend: suggest(value, targets.flatMap((target) => [...(ids.get(target) ?? [])]), 'Ids'),
        })),
    ),
  );
}

/** Every id that is declared, valid or not: a record with a fault is still there to be named. */
export function idsByKind(records: readonly PlacedRecord[]): ReadonlyMap<KindName, ReadonlySet<string>> {
  const ids = new Map<KindName, Set<string>>(kindNames.map((name) => [name, new Set()]));
  for (const { kind, id } of records) ids.get(kind)?.add(id);
  return ids;
}
