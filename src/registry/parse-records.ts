/** Files → records of every kind, each valid by its own schema and with its place kept; nothing is looked up yet. */
import type { Problem } from '../problems/problem.ts';
import type { Position } from '../text/position.ts';
import type { DataFile } from './data-file.ts';
import { authoredOf, type Authored, type AuthoredName } from './authored.ts';
import { kindAt } from './kind-at.ts';
import type { ParsedYaml, Path } from './parse-yaml.ts';
import { readYaml } from './read-yaml.ts';
import { findOtherKind, keysAtMargin } from './strayed-records.ts';
import { unkept, type Readings } from './readings.ts';
import { id as idSchema } from './schemas/scalars.ts';
import { splitMessage, validate } from './validate.ts';
import { isBlock } from '../narrow/is-block.ts';

export interface PlacedRecord<Name extends AuthoredName = AuthoredName> {
  readonly kind: Name;
  readonly id: string;
  readonly file: string;
  /** Undefined where the record is not valid; its faults are reported already. */
  readonly record: Authored<Name> | undefined;
  /** As authored, with the file's defaults, valid or not: what it names is looked up in any case. */
  readonly raw: unknown;
  /** Front matter only: the text after it, and the line it begins on. */
  readonly body?: string;
  readonly bodyLine?: number;
  /** Place of a key's value inside the record, or of a character in it; the record's own key for an empty path. */
  readonly place: (path?: Path, character?: number) => Position;
}

interface ParsedRecords<Name extends AuthoredName = AuthoredName> {
  readonly records: readonly PlacedRecord<Name>[];
  readonly problems: readonly Problem[];
}

/** Whether a file is one of those that are read; what another holds is not looked at. */
export function isRead(path: string): boolean {
  return kindAt(path) !== undefined || companions.test(path);
}

/** Files that belong beside records without being any. */
const companions = /^data\/(README\.md|ledger\.csv|datasets\/[a-z0-9-]+\.csv)$/;

/** A file that is given again, among others that have changed, is not parsed again. */
const parsedOnce = new WeakMap<DataFile, ParsedRecords>();

export function parseRecords(files: readonly DataFile[], readings: Readings = unkept): ParsedRecords {
  const records: PlacedRecord[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const home = kindAt(file.path);
    if (home === undefined) {
      if (!companions.test(file.path)) problems.push(misplaced(file.path));
      continue;
    }
    const { kind, fileId = kind } = home;
    const parsed = parsedOnce.get(file) ?? parseFile(file, kind, fileId, readings);
    parsedOnce.set(file, parsed);
    problems.push(...findFileIdFault(file, fileId));
    records.push(...parsed.records);
    problems.push(...parsed.problems);
  }
  return { records: firstOfEach(records, problems), problems };
}

/** The records of one collection, or the one record of a sole file. */
export function recordsOf<Name extends AuthoredName>(records: readonly PlacedRecord[], kind: Name): PlacedRecord<Name>[] {
  return records.filter((record): record is PlacedRecord<Name> => record.kind === kind);
}

/** A dataset, briefing or docs page has its file's name as its id, and as its address. */
function findFileIdFault(file: DataFile, fileId: string): Problem[] {
  const fault = idSchema.safeParse(fileId).error?.issues[0]?.message;
  if (fault === undefined) return [];
  const { wrong, hint } = splitMessage(fault);
  return [{ rule: 'misplaced-file', file: file.path, line: 1, column: 1, message: `The name of the file ${wrong}.`, hint }];
}

/** Tables of other programs, which `npm run import` reads. */
const foreignTable = /\.(?:xlsx|xls|ods|tsv|json|csv)$/i;

function misplaced(path: string): Problem {
  const hint = foreignTable.test(path)
    ? `Move it out of the project; npm run import -- FILE makes a dataset of it in data/datasets/.`
    : 'See data/README.md for where each kind lives; file names are small letters, digits and single hyphens, ending in .yaml, .csv or .mdx.';
  return { rule: 'misplaced-file', file: path, line: 1, column: 1, message: 'No kind of record lives at this path.', hint };
}

function parseFile<Name extends AuthoredName>(file: DataFile, kind: Name, fileId: string, readings: Readings): ParsedRecords<Name> {
  const { shape, typed } = authoredOf[kind];
  if (shape === 'front-matter') return parseFrontMatter(file, kind, fileId, readings);
  const yaml = file.unreadable === true ? undefined : readYaml(file.path, file.text, readings, 0, typed);
  if (yaml === undefined || yaml.problems.length > 0) return { records: declared(file, kind, fileId), problems: yaml?.problems ?? [] };
  if (yaml.value === null && shape !== 'list') {
    const hint =
      shape === 'keyed' || kind === 'redirects'
        ? `Add a ${kind === 'redirects' ? 'redirect' : 'record'}, or delete the file.`
        : 'Add its keys; data/README.md shows an example.';
    return {
      records: declared(file, kind, fileId),
      problems: [{ rule: 'yaml', file: file.path, line: 1, column: 1, message: 'The file is empty.', hint }],
    };
  }
  if (shape === 'keyed') return parseKeyed(file, kind, yaml);
  const places = { file: file.path, place: yaml.place, placeOfKey: yaml.placeOfKey };
  const { record, problems } = validate(authoredOf[kind].schema, yaml.value ?? [], places);
  return {
    records: [{ kind, id: fileId, file: file.path, record, raw: yaml.value, place: (at = [], character) => yaml.place(at, character) }],
    problems,
  };
}

/** The ids of a file that cannot be read as YAML: its records are there to be named all the same. */
function declared<Name extends AuthoredName>(file: DataFile, kind: Name, fileId: string): PlacedRecord<Name>[] {
  const keys = [...file.text.matchAll(/^["']?([^\s#:"']+)["']?:/gm)].map((match) => match[1] ?? '');
  return [...new Set(authoredOf[kind].shape === 'keyed' ? keys : [fileId])].map((id) => unreadRecord(kind, id, file));
}

/** A record that is declared and of which nothing more is known. */
function unreadRecord<Name extends AuthoredName>(kind: Name, id: string, file: DataFile): PlacedRecord<Name> {
  return { kind, id, file: file.path, record: undefined, raw: undefined, place: () => ({ line: 1, column: 1 }) };
}

function parseKeyed<Name extends AuthoredName>(file: DataFile, kind: Name, yaml: ParsedYaml): ParsedRecords<Name> {
  if (!isBlock(yaml.value)) {
    const problem: Problem = {
      rule: 'wrong-type',
      file: file.path,
      line: 1,
      column: 1,
      message: `The file is not a map of ${authoredOf[kind].noun} records by id.`,
      hint: 'Begin each record with its id and a colon; data/README.md shows an example.',
    };
    return { records: [], problems: [problem] };
  }
  const written = Object.entries(yaml.value);
  const flat = keysAtMargin(written, kind);
  const entries = written.filter(([key]) => flat?.keys.includes(key) !== true);
  const mayOpenWithDefaults = kind === 'facts';
  const defaults = mayOpenWithDefaults && isBlock(yaml.value['defaults']) ? yaml.value['defaults'] : {};
  const problems: Problem[] = [...findIdleDefaults(file, yaml, defaults)];
  if (flat !== undefined)
    problems.push({
      rule: 'wrong-type',
      file: file.path,
      ...yaml.placeOfKey([flat.keys[0] ?? flat.of]),
      message: `The keys of "${flat.of}" stand at the margin: ${flat.keys.join(', ')}.`,
      hint: 'Put two spaces before each of them.',
    });
  const records = entries
    .filter(([id]) => !mayOpenWithDefaults || id !== 'defaults')
    .map(([id, value]): PlacedRecord<Name> => {
      problems.push(...findIdFault(id, file, yaml));
      const own = isBlock(value) ? value : {};
      // A key that the record does not have itself stands in the file's defaults.
      const pathInFile = (path: Path): Path =>
        path[0] !== undefined && !Object.hasOwn(own, String(path[0])) && Object.hasOwn(defaults, String(path[0]))
          ? ['defaults', ...path]
          : [id, ...path];
      const place: PlacedRecord['place'] = (path = [], character) =>
        path.length === 0 ? yaml.placeOfKey([id]) : yaml.place(pathInFile(path), character);
      const raw = isBlock(value) ? { ...defaults, ...value } : value;
      if (id === flat?.of) return unreadRecord(kind, id, file);
      const strayed = findOtherKind(id, value, kind, { file: file.path, ...place() });
      if (strayed !== undefined) {
        problems.push(strayed);
        return unreadRecord(kind, id, file);
      }
      const checked = validate(authoredOf[kind].schema, raw, {
        file: file.path,
        place,
        placeOfKey: (path) => yaml.placeOfKey(pathInFile(path)),
      });
      problems.push(...checked.problems);
      return { kind, id, file: file.path, record: checked.record, raw, place };
    });
  return { records, problems };
}

/** What all facts of a file say for themselves is no default of theirs: its value would be read by nobody. */
function findIdleDefaults(file: DataFile, yaml: ParsedYaml, defaults: Readonly<Record<string, unknown>>): Problem[] {
  const records = isBlock(yaml.value) ? Object.entries(yaml.value).filter(([id]) => id !== 'defaults') : [];
  return Object.keys(defaults)
    .filter((key) => records.every(([, record]) => !isBlock(record) || Object.hasOwn(record, key)))
    .map((key) => ({
      rule: 'unknown-key',
      file: file.path,
      ...yaml.placeOfKey(['defaults', key]),
      message: `The default "${key}" is taken by no fact of the file: ${records.length === 0 ? 'it has none' : 'each has its own'}.`,
      hint: 'Remove it here, or in the facts that it is meant for.',
    }));
}

function findIdFault(id: string, file: DataFile, yaml: ParsedYaml): Problem[] {
  const fault = idSchema.safeParse(id).error?.issues[0]?.message;
  if (fault === undefined) return [];
  const { wrong, hint } = splitMessage(fault);
  return [{ rule: 'wrong-key', file: file.path, ...yaml.placeOfKey([id]), message: `"${id}" ${wrong}.`, hint }];
}

function parseFrontMatter<Name extends AuthoredName>(file: DataFile, kind: Name, id: string, readings: Readings): ParsedRecords<Name> {
  const unread = unreadRecord(kind, id, file);
  if (file.unreadable === true) return { records: [unread], problems: [] };
  const match = /^---\n([\s\S]*?\n)?---(?:\n|$)/.exec(file.text);
  if (!match) {
    const opened = file.text.startsWith('---\n');
    const problem: Problem = {
      rule: 'front-matter',
      file: file.path,
      line: 1,
      column: 1,
      message: opened ? 'The front matter is not closed.' : `The ${authoredOf[kind].noun} has no front matter.`,
      hint: opened ? 'Write a line --- after its last key.' : 'Begin the file with a line ---, the keys, and another line ---.',
    };
    return { records: [unread], problems: [problem] };
  }
  const yaml = readYaml(file.path, match[1] ?? '', readings, 1);
  const body = { body: file.text.slice(match[0].length), bodyLine: match[0].split('\n').length };
  if (yaml.problems.length > 0) return { records: [{ ...unread, ...body }], problems: yaml.problems };
  const raw = yaml.value ?? {};
  const { record, problems } = validate(authoredOf[kind].schema, raw, { file: file.path, place: yaml.place, placeOfKey: yaml.placeOfKey });
  return { records: [{ ...unread, ...body, record, raw, place: (path = [], character) => yaml.place(path, character) }], problems };
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
      message: `The id "${record.id}" names another ${authoredOf[record.kind].noun} already, in ${first.file}:${first.place().line}.`,
      hint: 'Give one of the two another id.',
    });
  }
  return [...seen.values()];
}
