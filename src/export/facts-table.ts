/** All facts as one table: the columns of facts.csv, and what the data package says of each. */
import type { Registry } from '../registry/registry.ts';
import type { FactRecord } from './fact-record.ts';
import { writeCsv } from './write-csv.ts';
import { words } from '../words/words.ts';

interface Column {
  readonly name: string;
  readonly title: string;
  readonly type: 'string' | 'number';
  readonly cell: (fact: FactRecord) => string | null;
}

type Untitled = Omit<Column, 'title'>;

/** Titles are words of the interface, and are read when they are asked for. */
const firstColumns = [
  { name: 'id', type: 'string', cell: ({ id }) => id },
  { name: 'statement', type: 'string', cell: ({ statement }) => statement },
  { name: 'words', type: 'string', cell: ({ words }) => words },
  { name: 'value', type: 'number', cell: ({ value }) => value },
  { name: 'low', type: 'number', cell: ({ low }) => low },
  { name: 'high', type: 'number', cell: ({ high }) => high },
  { name: 'qualifier', type: 'string', cell: ({ qualifier }) => qualifier },
  { name: 'unit', type: 'string', cell: ({ unit }) => unit },
  { name: 'status', type: 'string', cell: ({ status }) => status },
  { name: 'measure', type: 'string', cell: ({ measure }) => measure },
  { name: 'definition', type: 'string', cell: ({ definition }) => definition },
  { name: 'about', type: 'string', cell: ({ about }) => about },
  { name: 'partner', type: 'string', cell: ({ partner }) => partner },
] as const satisfies readonly Untitled[];

const lastColumns = [
  { name: 'period', type: 'string', cell: ({ period }) => period },
  { name: 'source', type: 'string', cell: ({ source }) => source },
  { name: 'source_tier', type: 'string', cell: ({ sourceTier }) => sourceTier },
  { name: 'source_url', type: 'string', cell: ({ sourceUrl }) => sourceUrl },
  { name: 'confidence', type: 'string', cell: ({ confidence }) => confidence },
  { name: 'verdict', type: 'string', cell: ({ verdict }) => verdict },
  { name: 'url', type: 'string', cell: ({ url }) => url },
] as const satisfies readonly Untitled[];

/** Those of every site, and one for each dimension of this one. */
export function factColumns({ dimensions }: Pick<Registry, 'dimensions'>): Column[] {
  const further = [...dimensions.values()].map(({ id, title }): Column => ({
    name: `dimension_${id.replaceAll('-', '_')}`,
    title,
    type: 'string',
    cell: (fact) => fact.dimensions[id] ?? null,
  }));
  const titled = (column: (typeof firstColumns | typeof lastColumns)[number]): Column => ({
    ...column,
    title: words.files.columns[column.name],
  });
  return [...firstColumns.map(titled), ...further, ...lastColumns.map(titled)];
}

export function factsCsv(facts: readonly FactRecord[], registry: Pick<Registry, 'dimensions'>): string {
  const columns = factColumns(registry);
  const rows = facts.map((fact) => columns.map(({ cell }) => cell(fact) ?? ''));
  return writeCsv([columns.map(({ name }) => name), ...rows]);
}
