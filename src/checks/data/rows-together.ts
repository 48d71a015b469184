/** Rows of one table hold together: no part is more than its whole, shares of a whole make no more than all, and a year has one row. */
import type { Problem } from '../../problems/problem.ts';
import { columnOf, isNumberField, textAt } from '../../registry/read-row.ts';
import type { Dataset, Registry, Row } from '../../registry/registry.ts';
import type { Field } from '../../registry/schemas/dataset.ts';
import type { Check, Inputs } from '../check.ts';

export const rowsTogetherCheck: Check = {
  rules: ['beyond-unit', 'repeated-entry'],
  run: ({ build }) =>
    [...build.registry.datasets.values()].flatMap((dataset) =>
      build.brokenDatasets.has(dataset.id) ? [] : [...findPeriodTwice(dataset, build), ...findInColumns(dataset, build)],
    ),
};

/** FY2018 and FY2019 are two years: where each row is named by a time, each has a period of its own. */
function findPeriodTwice(dataset: Dataset, { locateCell }: Inputs['build']): Problem[] {
  const period = columnOf(dataset, 'period');
  const [key = '', ...others] = dataset.primaryKey;
  const nameOf = (row: Row): string => row.cells[key]?.text ?? '';
  if (period === undefined || others.length > 0 || key === period.name || !dataset.rows.every((row) => /\d{2}/.test(nameOf(row))))
    return [];
  const first = new Map<string, Row>();
  return dataset.rows.flatMap((row): Problem[] => {
    const text = textAt(row, period);
    const before = first.get(text);
    if (before === undefined || text === '') {
      first.set(text, row);
      return [];
    }
    return [
      {
        rule: 'repeated-entry',
        ...locateCell(dataset.id, row, period.name),
        message: `${period.name} "${text}" of "${nameOf(row)}" is that of "${nameOf(before)}" already.`,
        hint: 'Write the period of each.',
      },
    ];
  });
}

function findInColumns(dataset: Dataset, { registry, locateCell }: Inputs['build']): Problem[] {
  return dataset.fields
    .filter((field) => isNumberField(field) && field.role === undefined)
    .flatMap((field): Problem[] => {
      const found = findLargePart(dataset, field) ?? findLargeSum(dataset, field, registry);
      if (found === undefined) return [];
      const { row, words, hint } = found;
      return [{ rule: 'beyond-unit', ...locateCell(dataset.id, row, field.name), message: `${field.name} ${words}.`, hint }];
    });
}

interface Found {
  readonly row: Row;
  readonly words: string;
  readonly hint: string;
}

/** More than the world's, in a table of both. */
function findLargePart(dataset: Dataset, field: Field): Found | undefined {
  const economy = columnOf(dataset, 'economy');
  if (economy === undefined || !dataset.primaryKey.includes(economy.name)) return undefined;
  const worlds = new Map(
    dataset.rows.filter((row) => textAt(row, economy) === 'world').map((row) => [besides(row, economy, dataset), row]),
  );
  for (const row of worlds.size === 0 ? [] : dataset.rows) {
    const [part, whole] = [row, worlds.get(besides(row, economy, dataset))].map((one) => one?.cells[field.name]);
    if (part?.number === undefined || whole?.number === undefined || part.number <= whole.number) continue;
    return {
      row,
      words: `"${part.text}" of "${textAt(row, economy)}" is more than the "${whole.text}" of the world beside it`,
      hint: 'Correct one of the two cells.',
    };
  }
  return undefined;
}

/** Rounded shares may miss all by a little. */
const [least, most] = [99, 100.5];

/** Where the shares of each other edition or year make all, those of one do not make more. */
function findLargeSum(dataset: Dataset, field: Field, { units }: Registry): Found | undefined {
  if (units.get(field.unit ?? '')?.symbol !== '%') return undefined;
  for (const parts of dataset.fields) {
    if (parts.type !== 'string' || !dataset.primaryKey.includes(parts.name)) continue;
    const groups = [...Map.groupBy(dataset.rows, (row) => besides(row, parts, dataset)).values()];
    const sums = groups.map((rows) => ({ rows, sum: rows.reduce((sum, row) => sum + (row.cells[field.name]?.number ?? NaN), 0) }));
    const [large, ...more] = sums.filter(({ sum }) => sum > most);
    const [last] = large?.rows.slice(-1) ?? [];
    const isWhole = sums.every(({ rows, sum }) => rows.length > 2 && (sum > most || sum >= least));
    // A share of more than all is told by itself.
    const isBeyond = large?.rows.some((row) => (row.cells[field.name]?.number ?? 0) > most) === true;
    if (large === undefined || last === undefined || more.length > 0 || sums.length < 2 || !isWhole || isBeyond) continue;
    return {
      row: large.rows[0] ?? last,
      words: `adds up to ${Number(large.sum.toFixed(2))}% over ${large.rows.length} rows from here on, where the other rows of the table add up to all`,
      hint: 'Correct the share that is wrong.',
    };
  }
  return undefined;
}

/** The key of a row without one of its columns. */
function besides(row: Row, { name }: Field, { primaryKey }: Dataset): string {
  return primaryKey.flatMap((key) => (key === name ? [] : (row.cells[key]?.text ?? ''))).join('\n');
}
