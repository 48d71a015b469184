/** Files → records of every kind, each valid by its own schema and with its place kept; nothing is looked up yet. */
import { suggest } from '../problems/did-you-mean.ts';
import type { Position, Problem } from '../problems/problem.ts';
import type { DataFile } from './data-file.ts';
import { kindNames, kinds, valuesAt, type Kind, type KindName } from './kinds.ts';
import { parseYaml, type ParsedYaml, type Path } from './parse-yaml.ts';
import { id as idSchema } from './schemas/scalars.ts';
import { splitMessage, validate } from './validate.ts';

export interface PlacedRecord {
  readonly kind: KindName;
  readonly id: string;
  readonly file: string;
  /** Undefined where the record is not valid; its faults are reported already. */
  readonly record: unknown;
  /** As authored, with the file's defaults, valid or not: what it names is looked up in any case. */
  readonly raw: unknown;
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
const companions = /^data\/(README\.md|ledger\.csv|datasets\/[a-z0-9-]+\.csv)$/;

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
    problems.push(...findFileIdFault(file, kinds[name]));
    records.push(...parsed.records);
    problems.push(...parsed.problems);
  }
  return { records: firstOfEach(records, problems), problems };
}

/** A dataset, briefing or docs page has its file's name as its id, and as its address. */
function findFileIdFault(file: DataFile, kind: Kind): Problem[] {
  const fault = idSchema.safeParse(kind.path.exec(file.path)?.[1] ?? 'none').error?.issues[0]?.message;
  if (fault === undefined) return [];
  const { wrong, mend } = splitMessage(fault);
  return [{ rule: 'misplaced-file', file: file.path, line: 1, column: 1, message: `The name of the file ${wrong}.`, mend }];
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
  const yaml = file.unreadable === true ? undefined : parseYaml(file.path, file.text);
  if (yaml === undefined || yaml.problems.length > 0)
    return { records: declared(file, kindName, kind, fileId), problems: yaml?.problems ?? [] };
  if (yaml.value === null && kindName !== 'allowances') {
    const mend = kind.shape === 'keyed' ? 'Add a record, or delete the file.' : 'Add its keys; data/README.md shows an example.';
    return {
      records: declared(file, kindName, kind, fileId),
      problems: [{ rule: 'yaml', file: file.path, line: 1, column: 1, message: 'The file is empty.', mend }],
    };
  }
  if (kind.shape === 'single') {
    const places = { file: file.path, place: yaml.place, placeOfKey: yaml.placeOfKey };
    const { record, problems } = validate(kind.schema, yaml.value ?? [], places);
    return {
      records: [{ kind: kindName, id: fileId, file: file.path, record, raw: yaml.value, place: (path = []) => yaml.place(path) }],
      problems,
    };
  }
  return parseKeyed(file, kindName, kind, yaml);
}

/** The ids of a file that cannot be read as YAML: its records are there to be named all the same. */
function declared(file: DataFile, kindName: KindName, kind: Kind, fileId: string): PlacedRecord[] {
  const ids = kind.shape === 'keyed' ? [...file.text.matchAll(/^["']?([^\s#:"']+)["']?:/gm)].map((match) => match[1] ?? '') : [fileId];
  return [...new Set(ids)].map((id) => unreadRecord(kindName, id, file));
}

/** A record that is declared and of which nothing more is known. */
function unreadRecord(kind: KindName, id: string, file: DataFile): PlacedRecord {
  return { kind, id, file: file.path, record: undefined, raw: undefined, place: () => ({ line: 1, column: 1 }) };
}

function parseKeyed(file: DataFile, kindName: KindName, kind: Kind, yaml: ParsedYaml): ParsedRecords {
  if (!isRecord(yaml.value)) {
    const problem = {
      rule: 'wrong-type',
      file: file.path,
      line: 1,
      column: 1,
      message: `The file is not a map of ${kind.noun} records by id.`,
      mend: 'Begin each record with its id and a colon; data/README.md shows an example.',
    };
    return { records: [], problems: [problem] };
  }
  const entries = Object.entries(yaml.value);
  const defaults = kindName === 'facts' && isRecord(yaml.value['defaults']) ? yaml.value['defaults'] : {};
  const problems: Problem[] = [];
  const records = entries
    .filter(([id]) => kindName !== 'facts' || id !== 'defaults')
    .map(([id, value]): PlacedRecord => {
      problems.push(...findIdFault(id, file, yaml));
      const own = isRecord(value) ? value : {};
      // A key that the record does not have itself stands in the file's defaults.
      const pathInFile = (path: Path): Path =>
        path[0] !== undefined && !Object.hasOwn(own, String(path[0])) && Object.hasOwn(defaults, String(path[0]))
          ? ['defaults', ...path]
          : [id, ...path];
      const place = (path: Path = []): Position => (path.length === 0 ? yaml.placeOfKey([id]) : yaml.place(pathInFile(path)));
      const raw = isRecord(value) ? { ...defaults, ...value } : value;
      const checked = validate(kind.schema, raw, { file: file.path, place, placeOfKey: (path) => yaml.placeOfKey(pathInFile(path)) });
      problems.push(...checked.problems);
      return { kind: kindName, id, file: file.path, record: checked.record, raw, place };
    });
  return { records, problems };
}

function findIdFault(id: string, file: DataFile, yaml: ParsedYaml): Problem[] {
  const fault = idSchema.safeParse(id).error?.issues[0]?.message;
  if (fault === undefined) return [];
  const { wrong, mend } = splitMessage(fault);
  return [{ rule: 'wrong-key', file: file.path, ...yaml.placeOfKey([id]), message: `"${id}" ${wrong}.`, mend }];
}

function parseFrontMatter(file: DataFile, kindName: KindName, kind: Kind, id: string): ParsedRecords {
  const unread = unreadRecord(kindName, id, file);
  if (file.unreadable === true) return { records: [unread], problems: [] };
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
    return { records: [unread], problems: [problem] };
  }
  const yaml = parseYaml(file.path, match[1] ?? '', 1);
  const body = { body: file.text.slice(match[0].length), bodyLine: match[0].split('\n').length };
  if (yaml.problems.length > 0) return { records: [{ ...unread, ...body }], problems: yaml.problems };
  const raw = yaml.value ?? {};
  const { record, problems } = validate(kind.schema, raw, { file: file.path, place: yaml.place, placeOfKey: yaml.placeOfKey });
  return { records: [{ ...unread, ...body, record, raw, place: (path = []) => yaml.place(path) }], problems };
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
      valuesAt(record.raw, pattern)
        .filter(([, value]) => !targets.some((target) => ids.get(target)?.has(value)))
        .map(([path, value]) => ({
          rule: 'unknown-id',
          file: record.file,
          ...record.place(path),
          message: `There is no ${targets.map((target) => kinds[target].noun).join(' or ')} "${value}".`,
          mend: suggest(
            value,
            targets.flatMap((target) => [...(ids.get(target) ?? [])]),
            'Ids',
          ),
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
