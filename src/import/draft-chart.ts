/** A first chart of an imported table: the form its columns suggest, with title and alternative text left to a person. */
import type { DatasetColumn } from './columns.ts';
import type { ImportedTable } from './import-file.ts';
import { quote } from './write-description.ts';

/** As many as have names and colours apart. */
const mostSeries = 6;
const mostBars = 30;
/** Of a chart; checks refuse more. */
const mostRows = 2000;

/** The YAML of data/charts/<id>.yaml; undefined for a table without numbers. */
export function draftChart(id: string, table: ImportedTable): string | undefined {
  const value = table.columns.find(({ field }) => field.type === 'number' && field.role === undefined);
  if (value === undefined) return undefined;
  // Ranges are drawn as dots with two ends.
  const ends = table.columns.find(({ field }) => field.role === 'low' && field.of === value.field.name);
  const rows = Array.from({ length: table.rows }, (_, row) => row).filter(
    (row) => value.cells[row] !== '' || (ends?.cells[row] ?? '') !== '',
  );
  const time = table.columns.find(({ field }) => field.role === 'period');
  const times = new Set(rows.map((row) => time?.cells[row] ?? ''));
  const names = table.columns.filter(
    (column) =>
      column.field.type === 'string' && column.field.role !== 'note' && column.field.role !== 'status' && column.field.role !== 'qualifier',
  );
  const isSeries = ends === undefined && time !== undefined && times.size > 2 && !times.has('');
  const series = bestName(names, rows, isSeries);
  const chosen = chooseCells(table, series, time, value, rows, isSeries);
  const drawn = new Set(
    rows.filter((row) => chosen.every(([column, cells]) => cells.includes(column.cells[row] ?? ''))).map((row) => series?.cells[row]),
  );
  const form = isSeries
    ? [
        'type: lines',
        `value: ${value.field.name}`,
        `time: ${time.field.name}`,
        ...(series === undefined || drawn.size < 2 ? [] : [`series: ${series.field.name}`]),
      ]
    : [
        ends === undefined ? 'type: bars' : 'type: dots',
        `value: ${value.field.name}`,
        `category: ${(series ?? time ?? value).field.name}`,
        'rank: true',
      ];
  return [
    `dataset: ${id}`,
    '# The finding, as a sentence.',
    'title: TODO',
    '# What the picture shows, for those who do not see it.',
    'alt: TODO',
    ...(chosen.length === 0
      ? []
      : [
          '# Chosen by the import; choose others.',
          'where:',
          ...chosen.flatMap(([column, cells]) => [`  ${column.field.name}:`, ...cells.map((cell) => `    - ${quoteCell(cell)}`)]),
        ]),
    ...form,
    '',
  ].join('\n');
}

function quoteCell(cell: string): string {
  return /^[a-z][a-z-]*$/.test(cell) ? quote(cell) : JSON.stringify(cell);
}

/** Economies first; then the column with the most different words that still can be told apart. */
function bestName(names: readonly DatasetColumn[], rows: readonly number[], isSeries: boolean): DatasetColumn | undefined {
  const economy = names.find(({ field }) => field.role === 'economy');
  const count = ({ cells }: DatasetColumn): number => new Set(rows.map((row) => cells[row] ?? '')).size;
  if (economy !== undefined && count(economy) > 1) return economy;
  const varied = names.filter((column) => count(column) > 1 && rows.every((row) => column.cells[row] !== ''));
  const place = varied.find(
    ({ field }) => /country|economy|entity|geo|region|partner|land/i.test(field.name) && !/code|iso/i.test(field.name),
  );
  if (place !== undefined) return place;
  const readable = varied.filter(({ field }) => !/code|_id$|^id$/.test(field.name));
  return [...(readable.length > 0 ? readable : varied)].sort((a, b) => (isSeries ? count(a) - count(b) : count(b) - count(a)))[0];
}

/** Months among totals of their year are drawn by themselves; undefined where all periods are alike. */
function finestPeriods({ cells }: DatasetColumn, rows: readonly number[]): string[] | undefined {
  const periods = [...new Set(rows.map((row) => cells[row] ?? ''))].sort();
  const longest = Math.max(...periods.filter((period) => !period.includes('/')).map(({ length }) => length));
  const finest = periods.filter((period) => period.length === longest);
  return finest.length === periods.length || periods.some((period) => period.includes('/')) ? undefined : finest;
}

type Chosen = readonly [column: DatasetColumn, cells: readonly string[]];

/** One cell of each other column that tells rows apart, and the names with the largest values. */
function chooseCells(
  table: ImportedTable,
  series: DatasetColumn | undefined,
  time: DatasetColumn | undefined,
  value: DatasetColumn,
  rows: readonly number[],
  isSeries: boolean,
): Chosen[] {
  const others = table.columns.filter(
    (column) =>
      table.primaryKey.includes(column.field.name) && column !== (series ?? time) && column !== value && (column !== time || !isSeries),
  );
  let left = rows;
  // Rows without a value have their place in the chart too.
  let placed = Array.from({ length: table.rows }, (_, row) => row);
  const chosen: Chosen[] = others.flatMap((column): Chosen[] => {
    const cells = left.map((row) => column.cells[row] ?? '').filter((cell) => cell !== '');
    if (new Set(placed.map((row) => column.cells[row] ?? '').filter((cell) => cell !== '')).size < 2) return [];
    const counts = [...Map.groupBy(cells, (cell) => cell)].sort((a, b) => b[1].length - a[1].length);
    const cell = column === time ? (cells.toSorted().at(-1) ?? '') : (counts[0]?.[0] ?? '');
    left = left.filter((row) => column.cells[row] === cell);
    placed = placed.filter((row) => column.cells[row] === cell);
    return [[column, [cell]]];
  });
  const periods = isSeries && time !== undefined ? finestPeriods(time, left) : undefined;
  if (time !== undefined && periods !== undefined) {
    chosen.push([time, periods]);
    left = left.filter((row) => periods.includes(time.cells[row] ?? ''));
  }
  if (series === undefined) return chosen;
  const largest = new Map<string, number>();
  for (const row of left) {
    const name = series.cells[row] ?? '';
    if (name !== '') largest.set(name, Math.max(largest.get(name) ?? -Infinity, Number(value.cells[row])));
  }
  const perName = left.length / largest.size;
  const most = Math.max(1, Math.min(isSeries ? mostSeries : mostBars, Math.floor(mostRows / perName)));
  if (largest.size <= most && !series.cells.includes('')) return chosen;
  const names = [...largest]
    .sort((x, y) => y[1] - x[1])
    .slice(0, most)
    .map(([name]) => name);
  return [...chosen, [series, names]];
}
