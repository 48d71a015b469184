/** Files → one frozen registry, or every problem of all files at once. */
import type { Problem } from '../problems/problem.ts';
import type { Position } from '../text/position.ts';
import type { DataFile } from './data-file.ts';
import { type AuthoredName } from './authored.ts';
import { collectionNames, type CollectionName } from './collections.ts';
import { findUnknownMembers } from './dimension-members.ts';
import { findBrokenReferences, idsByCollection } from './find-broken-references.ts';
import { ledgerFile, parseLedger, type LedgerRow } from './ledger.ts';
import { parseRecords, recordsOf, type PlacedRecord } from './parse-records.ts';
import type { Path } from './parse-yaml.ts';
import type { PlaceOfCell } from './parse-csv.ts';
import type { ParsedMdx } from './parse-mdx.ts';
import { readBrief } from './read-brief.ts';
import { readDatasets } from './read-datasets.ts';
import { readPage } from './read-page.ts';
import { unkept, type Readings } from './readings.ts';
import type { Collected, Records, Registry, Row } from './registry.ts';
import type { Allowance } from './schemas/briefing.ts';
import { resolveFacts } from './resolve-facts.ts';

export interface RegistryBuild {
  /** As they were read. */
  readonly files: readonly DataFile[];
  /** Only what is valid; a page is built from it only when there are no problems. */
  readonly registry: Registry;
  readonly problems: readonly Problem[];
  /** Of each collection every id that is declared, also by records that have faults: naming those is no second fault. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of datasets whose description or rows have faults. */
  readonly brokenDatasets: ReadonlySet<string>;
  /** The numbers that prose may hold without a fact. */
  readonly allowedQuantities: readonly Allowance[];
  /** What was last published, by collection and id. */
  readonly ledger: ReadonlyMap<string, LedgerRow>;
  /** False where the file is missing, which a site that has published nothing yet does not say either. */
  readonly hasLedger: boolean;
  /** The file that a record is written in. */
  readonly fileOf: (kind: AuthoredName, id: string) => string;
  /** Where a record, a key inside it, or a character of its text is written. */
  readonly locate: (kind: AuthoredName, id: string, path?: Path, character?: number) => Position & { file: string };
  /** Where a cell of a dataset stands, by its row and column. */
  readonly locateCell: (dataset: string, row: Pick<Row, 'line'>, name: string) => Position & { file: string };
  /** The text after the front matter, and the line it begins on. */
  readonly bodies: readonly { kind: 'briefings' | 'docs'; id: string; file: string; body: string; line: number }[];
  /** The same texts as they are read. */
  readonly pages: readonly Page[];
}

export interface Page extends ParsedMdx {
  readonly kind: 'briefings' | 'docs';
  readonly id: string;
}

export function buildRegistry(files: readonly DataFile[], readings: Readings = unkept): RegistryBuild {
  const parsed = parseRecords(files, readings);
  const { records } = parsed;
  const problems: Problem[] = [...parsed.problems, ...findBrokenReferences(records)];
  const ids = idsByCollection(records);
  problems.push(...findUnknownMembers(records, ids));
  const read = readDatasets(records, files, ids);
  for (const problem of read.problems) problems.push(problem);
  const collected = collectAll(records);
  const facts = resolveFacts(recordsOf(records, 'facts'), read, collected.measures, ids);
  problems.push(...facts.problems);

  const [allowances] = recordsOf(records, 'allowances');
  const [site] = recordsOf(records, 'site');
  if (site === undefined) problems.push(missingSite);
  const [redirects] = recordsOf(records, 'redirects');
  const { ledger, problems: ledgerProblems } = parseLedger(files.find(({ path }) => path === ledgerFile));
  problems.push(...ledgerProblems);
  const bodies = bodiesOf(records);
  const pages = bodies.map(({ kind, id, file, body, line }): Page => ({ ...readPage(file, body, line, readings), kind, id }));
  const registry: Registry = {
    ...collected,
    site: site?.record ?? {
      name: '',
      description: '',
      language: 'en',
      publisher: '',
      about: [],
      questions: [],
      searchExamples: [],
      synonyms: [],
    },
    datasets: read.datasets,
    facts: facts.facts,
    briefs: briefsOf(pages),
    redirects: new Map(Object.entries(redirects?.record ?? {})),
  };
  return {
    registry: deepFreeze(registry),
    problems,
    ids,
    brokenDatasets: read.broken,
    allowedQuantities: allowances?.record ?? [],
    ledger,
    files,
    hasLedger: files.some(({ path }) => path === ledgerFile),
    ...locator(records),
    locateCell: cellLocator(read.places),
    bodies,
    pages,
  };
}

const siteStart = { file: 'data/site.yaml', line: 1, column: 1 };

const missingSite: Problem = {
  rule: 'missing-file',
  ...siteStart,
  message: 'The file is missing.',
  hint: 'Add it with name, description, language and publisher; data/README.md shows an example.',
};

function collectAll(records: readonly PlacedRecord[]): Collected {
  const maps = collectionNames.map((name) => [name, collect(recordsOf(records, name))] as const);
  // Each name has the records that the table gives it.
  return Object.fromEntries(maps) as Collected;
}

/** The valid records of a collection, by id, in order of id: the same in whatever order files are read. */
function collect<Name extends CollectionName>(records: readonly PlacedRecord<Name>[]): Records<PlacedRecord<Name>['record']> {
  const valid = records.flatMap(({ id, record }) => (record === undefined ? [] : [[id, { ...record, id }] as const]));
  return new Map(valid.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function locator(records: readonly PlacedRecord[]): Pick<RegistryBuild, 'fileOf' | 'locate'> {
  const byKey = new Map(records.map((placed) => [`${placed.kind}/${placed.id}`, placed]));
  const find = (kind: AuthoredName, id: string): Pick<PlacedRecord, 'file' | 'place'> => {
    const placed = byKey.get(`${kind}/${id}`);
    // Of a site without this file it is reported that there is none.
    if (placed === undefined && kind === 'site') return { file: siteStart.file, place: () => siteStart };
    if (placed === undefined) throw new Error(`No ${kind} record "${id}" to locate.`);
    return placed;
  };
  return {
    fileOf: (kind, id) => find(kind, id).file,
    locate: (kind, id, path = [], character) => {
      const { file, place } = find(kind, id);
      return { ...place(path, character), file };
    },
  };
}

function cellLocator(places: ReadonlyMap<string, PlaceOfCell>): RegistryBuild['locateCell'] {
  return (dataset, row, name) => ({
    file: `data/datasets/${dataset}.csv`,
    ...(places.get(dataset)?.(row, name) ?? { line: row.line, column: 1 }),
  });
}

function bodiesOf(records: readonly PlacedRecord[]): RegistryBuild['bodies'] {
  return records.flatMap(({ kind, id, file, body, bodyLine }) =>
    (kind === 'briefings' || kind === 'docs') && body !== undefined && bodyLine !== undefined
      ? [{ kind, id, file, body, line: bodyLine }]
      : [],
  );
}

function briefsOf(pages: readonly Page[]): Registry['briefs'] {
  return new Map(
    pages.flatMap((page) => {
      const brief = page.kind === 'briefings' ? readBrief(page) : undefined;
      return brief === undefined ? [] : [[page.id, brief] as const];
    }),
  );
}

function deepFreeze<T>(value: T): T {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of value instanceof Map ? value.values() : Object.values(value)) deepFreeze(inner);
  return value;
}
