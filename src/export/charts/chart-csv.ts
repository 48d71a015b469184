/** What a chart shows as a CSV file: the drawn rows in drawn order, each with all that has to travel with its value. */
import { citation } from '../../figures/citation.ts';
import { definitionWords } from '../../figures/describe-fact.ts';
import { tierWords } from '../../figures/source-tier.ts';
import { columnOf, isNumberField, sourceOf, textAt } from '../../registry/read-row.ts';
import { getRecord, type Registry, type Row } from '../../registry/registry.ts';
import type { Field } from '../../registry/schemas/dataset.ts';
import { drawnRows, selectRows } from '../../chart/rows.ts';
import { cellWords } from '../../figures/cell-words.ts';
import { valueField, type Chart } from '../../chart/chart.ts';
import { writeCsv } from '../write-csv.ts';
import { words } from '../../words/words.ts';

/** Roles whose words stand in columns that every chart's file has. */
const standing: readonly (Field['role'] | undefined)[] = ['period', 'status', 'definition', 'source'];
const columns = [
  'value',
  'qualifier',
  'unit',
  'words',
  'status',
  'definition',
  'period',
  'source',
  'source_tier',
  'source_url',
  'url',
] as const;

/** `address` makes a URL of a path of the site. */
export function chartCsv(chart: Chart, registry: Registry, address: (path: string) => string): string {
  const dataset = getRecord(registry.datasets, chart.dataset);
  const value = valueField(chart, dataset.fields);
  const measured = dataset.fields.find((field) => field.name === value);
  const isOfValue = (field: Field): boolean => field.name === value || (field.role === 'qualifier' && field.of === value);
  const others = dataset.fields.filter((field) => !isOfValue(field) && !standing.includes(field.role));
  const text = (row: Row, role: 'definition' | 'period'): string => textAt(row, columnOf(dataset, role));
  const drawn = drawnRows(chart, registry);
  const rows = selectRows(chart, dataset).map((row, index) => {
    const sourceId = sourceOf(row, dataset);
    const source = sourceId === undefined ? undefined : getRecord(registry.sources, sourceId);
    const key = text(row, 'definition');
    const standingCells: Record<(typeof columns)[number], string> = {
      value: textAt(row, measured),
      qualifier: drawn[index]?.qualifier ?? '',
      unit: measured?.unit === undefined ? '' : getRecord(registry.units, measured.unit).title,
      words: drawn[index]?.label ?? '',
      // A range has words and ends, and no single value.
      status: drawn[index]?.label === words.charts.missing ? '' : (drawn[index]?.status ?? ''),
      definition: key === '' ? '' : definitionWords(dataset.measure, key, registry),
      period: text(row, 'period') === 'not-stated' ? 'not stated' : text(row, 'period'),
      source: sourceId === undefined ? '' : citation(sourceId, registry),
      source_tier: source === undefined ? '' : tierWords(source, registry.sources),
      source_url: source?.url ?? '',
      url: address(`/charts/${chart.id}/`),
    };
    const own = others.map((field) => (isNumberField(field) ? textAt(row, field) : cellWords(row, field, dataset, registry, 'full')));
    return [...own, ...columns.map((name) => standingCells[name])].map((cell) => cell.replaceAll('\u00a0', ' '));
  });
  // A column of the table that has the name of one of ours keeps its cells under a name of its own.
  const names = others.map(({ name }) => (columns.some((column) => column === name) ? `${name}_in_table` : name));
  return writeCsv([[...names, ...columns], ...rows]);
}
