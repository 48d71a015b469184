/** All facts as one table: the columns of facts.csv, and what the data package says of each. */
import type { Registry } from '../registry/registry.ts';
import type { FactRecord } from './fact-record.ts';
import { writeCsv } from './write-csv.ts';

interface Column {
  readonly name: string;
  readonly title: string;
  readonly type: 'string' | 'number';
  readonly cell: (fact: FactRecord) => string | null;
}

const firstColumns: readonly Column[] = [
  { name: 'id', title: 'Id', type: 'string', cell: ({ id }) => id },
  { name: 'statement', title: 'Statement', type: 'string', cell: ({ statement }) => statement },
  { name: 'words', title: 'Value in words, bound and unit included', type: 'string', cell: ({ words }) => words },
  { name: 'value', title: 'Digits as printed; read with the qualifier', type: 'number', cell: ({ value }) => value },
  { name: 'low', title: 'Lower end, of a range or a bound', type: 'number', cell: ({ low }) => low },
  { name: 'high', title: 'Upper end, of a range or a bound', type: 'number', cell: ({ high }) => high },
  { name: 'qualifier', title: 'Qualifier', type: 'string', cell: ({ qualifier }) => qualifier },
  { name: 'unit', title: 'Unit', type: 'string', cell: ({ unit }) => unit },
  { name: 'status', title: 'Status', type: 'string', cell: ({ status }) => status },
  { name: 'measure', title: 'Measure', type: 'string', cell: ({ measure }) => measure },
  { name: 'definition', title: 'Definition', type: 'string', cell: ({ definition }) => definition },
  { name: 'about', title: 'About', type: 'string', cell: ({ about }) => about },
  { name: 'partner', title: 'Partner', type: 'string', cell: ({ partner }) => partner },
];

const lastColumns: readonly Column[] = [
  { name: 'period', title: 'Period', type: 'string', cell: ({ period }) => period },
  { name: 'source', title: 'Source', type: 'string', cell: ({ source }) => source },
  {
    name: 'source_tier',
    title: 'Kind of source: official or company, press or research, copy of one, other',
    type: 'string',
    cell: ({ sourceTier }) => sourceTier,
  },
  { name: 'source_url', title: 'Address of the source', type: 'string', cell: ({ sourceUrl }) => sourceUrl },
  { name: 'confidence', title: 'Confidence', type: 'string', cell: ({ confidence }) => confidence },
  { name: 'verdict', title: 'What we found, for a claim under test', type: 'string', cell: ({ verdict }) => verdict },
  { name: 'url', title: 'Address of the record', type: 'string', cell: ({ url }) => url },
];

/** Those of every site, and one for each dimension of this one. */
export function factColumns({ dimensions }: Pick<Registry, 'dimensions'>): Column[] {
  const further = [...dimensions.values()].map(({ id, title }): Column => ({
    name: `dimension_${id.replaceAll('-', '_')}`,
    title,
    type: 'string',
    cell: (fact) => fact.dimensions[id] ?? null,
  }));
  return [...firstColumns, ...further, ...lastColumns];
}

export function factsCsv(facts: readonly FactRecord[], registry: Pick<Registry, 'dimensions'>): string {
  const columns = factColumns(registry);
  const rows = facts.map((fact) => columns.map(({ cell }) => cell(fact) ?? ''));
  return writeCsv([columns.map(({ name }) => name), ...rows]);
}
