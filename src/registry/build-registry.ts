/** Files → one frozen registry, or every problem of all files at once. */
import type { Position, Problem } from '../problems/problem.ts';
import type { DataFile } from './data-file.ts';
import type { KindName } from './kinds.ts';
import { ledgerFile, parseLedger, type LedgerRow } from './ledger.ts';
import { findBrokenReferences, idsByKind, parseRecords, type PlacedRecord } from './parse-records.ts';
import type { Path } from './parse-yaml.ts';
import { readDatasets } from './read-datasets.ts';
import type { Registry } from './registry.ts';
import type { Redirects } from './schemas/redirects.ts';
import type { Allowance } from './schemas/briefing.ts';
import { resolveFacts } from './resolve-facts.ts';

export interface RegistryBuild {
  /** Only what is valid; a page is built from it only when there are no problems. */
  readonly registry: Registry;
  readonly problems: readonly Problem[];
  /** Every id that is declared, also by records that have faults: naming those is no second fault. */
  readonly ids: ReadonlyMap<KindName, ReadonlySet<string>>;
  /** Ids of datasets whose description or rows have faults. */
  readonly brokenDatasets: ReadonlySet<string>;
  /** The numbers that prose may hold without a fact. */
  readonly allowedQuantities: readonly Allowance[];
  /** What was last published, by kind and id. */
  readonly ledger: ReadonlyMap<string, LedgerRow>;
  /** Where a record, or a key inside it, is written. */
  readonly locate: (kind: KindName, id: string, path?: Path) => Position & { file: string };
  /** The text after the front matter, and the line it begins on. */
  readonly bodies: readonly { kind: 'briefings' | 'docs'; id: string; file: string; body: string; line: number }[];
}

export function buildRegistry(files: readonly DataFile[]): RegistryBuild {
  const parsed = parseRecords(files);
  const { records } = parsed;
  const problems: Problem[] = [...parsed.problems, ...findBrokenReferences(records)];
  const ids = idsByKind(records);
  const read = readDatasets(records, files, ids);
  problems.push(...read.problems);
  const facts = resolveFacts(records, read, collect(records, 'measures'));
  problems.push(...facts.problems);

  const allowances = (records.find((record) => record.kind === 'allowances')?.record ?? []) as readonly Allowance[];
  const site = records.find((record) => record.kind === 'site');
  if (site === undefined) {
    problems.push({
      rule: 'missing-file',
      file: 'data/site.yaml',
      line: 1,
      column: 1,
      message: 'The file is missing.',
      mend: 'Add it with name, description, language and publisher; data/README.md shows an example.',
    });
  }
  const redirects = (records.find((record) => record.kind === 'redirects')?.record ?? {}) as Redirects;
  const { ledger, problems: ledgerProblems } = parseLedger(files.find(({ path }) => path === ledgerFile));
  problems.push(...ledgerProblems);
  const registry: Registry = {
    site: (site?.record ?? { name: '', description: '', language: 'en', publisher: '', questions: [], synonyms: [] }) as Registry['site'],
    units: collect(records, 'units'),
    measures: collect(records, 'measures'),
    economies: collect(records, 'economies'),
    organisations: collect(records, 'organisations'),
    people: collect(records, 'people'),
    sources: collect(records, 'sources'),
    datasets: read.datasets,
    facts: facts.facts,
    quotes: collect(records, 'quotes'),
    levers: collect(records, 'levers'),
    recommendations: collect(records, 'recommendations'),
    terms: collect(records, 'terms'),
    redirects: new Map(Object.entries(redirects)),
    briefings: collect(records, 'briefings'),
    docs: collect(records, 'docs'),
  };
  return {
    registry: deepFreeze(registry),
    problems,
    ids,
    brokenDatasets: read.broken,
    allowedQuantities: allowances,
    ledger,
    locate: locator(records),
    bodies: bodiesOf(records),
  };
}

/** The valid records of a kind, by id, in order of id: the same in whatever order files are read. */
function collect<Kind extends KindName>(records: readonly PlacedRecord[], kind: Kind): never {
  const valid = records.filter((placed) => placed.kind === kind && placed.record !== undefined);
  valid.sort((a, b) => (a.id < b.id ? -1 : 1));
  // The schema of the kind has typed each record; the map's type is that of the registry's key.
  return new Map(
    valid.map(({ id, record, body }) => [id, { ...(record as object), id, ...(body === undefined ? {} : { body }) }]),
  ) as never;
}

function locator(records: readonly PlacedRecord[]): RegistryBuild['locate'] {
  const byKey = new Map(records.map((placed) => [`${placed.kind}/${placed.id}`, placed]));
  return (kind, id, path = []) => {
    const placed = byKey.get(`${kind}/${id}`);
    if (placed === undefined) throw new Error(`No ${kind} record "${id}" to locate.`);
    return { file: placed.file, ...placed.place(path) };
  };
}

function bodiesOf(records: readonly PlacedRecord[]): RegistryBuild['bodies'] {
  return records.flatMap(({ kind, id, file, body, bodyLine }) =>
    (kind === 'briefings' || kind === 'docs') && body !== undefined && bodyLine !== undefined
      ? [{ kind, id, file, body, line: bodyLine }]
      : [],
  );
}

function deepFreeze<T>(value: T): T {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of value instanceof Map ? value.values() : Object.values(value)) deepFreeze(inner);
  return value;
}
