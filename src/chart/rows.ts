/** A chart's record + its dataset → the rows that are drawn, in order, with their cells as words, numbers and dates. */
import { sort } from 'd3-array';
import { cellWords, valueWords } from '../figures/cell-words.ts';
import { comparePeriods } from '../figures/compare-periods.ts';
import { periodToYear } from '../figures/format-date.ts';
import type { Qualifier } from '../formula/qualifier.ts';
import { isNumberField, isTimeField, statusOf, textAt, valueOf } from '../registry/read-row.ts';
import { getRecord, type Dataset, type Registry, type Row } from '../registry/registry.ts';
import type { Field } from '../registry/schemas/dataset.ts';
import type { Status } from '../registry/schemas/fact.ts';
import { onceAChart, optionsOf, valueField, type Chart } from './chart.ts';
import { middleOf, readTime, type Time } from '../figures/period-time.ts';

/** One row to be drawn, prepared so that a type needs no knowledge of records. */
export interface DrawnRow {
  /** Index among the drawn rows: what the live chart focuses. */
  readonly row: number;
  /** The value in words, with bound and unit: "over 90%"; "not found" where the cell is empty; of an event its own words. */
  readonly label: string;
  /** Undefined where the cell is empty. */
  readonly number: number | undefined;
  /** In place of one value. */
  readonly range: readonly [low: number, high: number] | undefined;
  /** Undefined for a value that is exactly what it says. */
  readonly qualifier: Qualifier | undefined;
  readonly status: Status;
  /** Cells as short words, by field: "Jan–Jun 2024", "Northport", "Gross weight"; empty where the cell is empty. */
  readonly words: Readonly<Record<string, string>>;
  /** Number cells by field; absent where the cell is empty. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Periods and dates by field, and the day a mark stands on: the middle where grains differ. Absent where none is stated. */
  readonly times: Readonly<Record<string, Time & { readonly at: string }>>;
  /** Number fields whose row has the two ends of a range in place of one value. */
  readonly ranges: Readonly<Record<string, readonly [low: number, high: number]>>;
  /** Bounds by number field; absent for values that are exactly what they say. */
  readonly qualifiers: Readonly<Record<string, Qualifier>>;
}

/** The rows a chart asks for, as drawn, listed and stepped through. */
export function selectRows(chart: Chart, dataset: Dataset): Row[] {
  const wanted = Object.entries(chart.where ?? {});
  const rows = dataset.rows.filter((row) => wanted.every(([field, texts]) => texts.includes(textAt(row, { name: field }))));
  return orderRows(rows, chart, dataset);
}

export const drawnRows = onceAChart((chart: Chart, registry: Registry): readonly DrawnRow[] => {
  const dataset = getRecord(registry.datasets, chart.dataset);
  const value = valueField(chart, dataset.fields);
  const rows = selectRows(chart, dataset);
  const isMixed = (field: Field): boolean => new Set(rows.flatMap((row) => readTime(textAt(row, field))?.grain ?? [])).size > 1;
  const mixed = new Set(dataset.fields.filter((field) => isTimeField(field) && isMixed(field)));
  return rows.map((row, index) => {
    const cells = typedCells(row, dataset, mixed);
    return {
      ...{ row: index, label: valueWords(row, value, dataset, registry, true), status: statusOf(row, dataset) },
      ...{ number: cells.numbers[value], range: cells.ranges[value], qualifier: cells.qualifiers[value] },
      words: Object.fromEntries(dataset.fields.map((field) => [field.name, cellWords(row, field, dataset, registry, 'short')])),
      ...cells,
    };
  });
});

function typedCells(row: Row, dataset: Dataset, mixed: ReadonlySet<Field>): Pick<DrawnRow, 'numbers' | 'times' | 'ranges' | 'qualifiers'> {
  const numbers: Record<string, number> = {};
  const times: Record<string, DrawnRow['times'][string]> = {};
  const ranges: Record<string, readonly [number, number]> = {};
  const qualifiers: Record<string, Qualifier> = {};
  for (const field of dataset.fields) {
    const { name } = field;
    const time = isTimeField(field) ? readTime(textAt(row, field)) : undefined;
    if (time !== undefined) times[name] = { ...time, at: mixed.has(field) ? middleOf(time) : time.start };
    if (!isNumberField(field)) continue;
    const { amount, qualifier } = valueOf(row, name, dataset);
    if (amount?.kind === 'number') numbers[name] = Number(amount.value);
    if (amount?.kind === 'range') ranges[name] = [Number(amount.low), Number(amount.high)];
    if (qualifier !== undefined) qualifiers[name] = qualifier;
  }
  return { numbers, times, ranges, qualifiers };
}

/** What stands close to a field's digits in a drawing: "US${}" or "{}%"; a unit that is a word is named once, above the drawing. */
export function closeForm(name: string, dataset: Dataset, registry: Registry): string {
  const unit = dataset.fields.find((field) => field.name === name)?.unit;
  const form = (unit === undefined ? undefined : registry.units.get(unit)?.form) ?? '{}';
  return /\s/.test(form) || form.length > 6 ? '{}' : form;
}

/** The words that labelExpression of data.ts makes of a drawn row's number. */
export function qualifiedLabel(row: DrawnRow, name: string, dataset: Dataset, registry: Registry): string {
  const digits = row.words[name] ?? '';
  return /\d/.test(digits) ? closeForm(name, dataset, registry).replace('{}', digits) : digits;
}

/**
 * Each group together, groups as `where` asks for them, else in the order of the file (what has no definition stated
 * last); lines that are periods, and rows of a form with periods, in order of time; falling by `rank`, unknown values
 * last; each part after its whole. Events with a `date` stand in order of time and nothing else.
 */
export function orderRows(rows: readonly Row[], chart: Chart, dataset: Dataset): Row[] {
  const { value, time, category, group, series, panel, partOf, date } = optionsOf(chart);
  if (date !== undefined) return rows.toSorted((a, b) => comparePeriods(textOf(a, date), textOf(b, date)));
  const heading = group ?? series ?? panel;
  const keys = [
    ...(heading === undefined ? [] : [placeOf(heading, rows, chart.where?.[heading])]),
    ...(chart.rank === true && value !== undefined ? [(row: Row) => -(row.cells[value]?.number ?? -Infinity)] : []),
    timeOf(time ?? (heading === undefined ? undefined : category), dataset),
  ];
  const ordered = sort(rows, ...keys);
  return partOf === undefined || category === undefined ? ordered : partsAfterWholes(ordered, category, partOf);
}

/** Of its group among all. */
function placeOf(group: string, rows: readonly Row[], wanted: readonly string[] | undefined): (row: Row) => number {
  const groups = wanted ?? [...new Set(rows.map((row) => textOf(row, group)))];
  return (row) => {
    const text = textOf(row, group);
    return wanted === undefined && text === 'not-stated' ? groups.length : groups.indexOf(text);
  };
}

/** What has no date comes last. */
function timeOf(name: string | undefined, dataset: Dataset): (row: Row) => number {
  if (name === undefined || !dataset.fields.some((field) => field.name === name && field.type === 'period')) return () => 0;
  return (row) => {
    const text = textOf(row, name);
    return text === '' || text === 'not-stated' ? Infinity : periodToYear(text);
  };
}

/** Rows that name each other in a circle have no whole, and keep their place. */
function partsAfterWholes(rows: readonly Row[], line: string, partOf: string): Row[] {
  const ordered = new Set<Row>();
  const add = (row: Row): void => {
    if (ordered.has(row)) return;
    ordered.add(row);
    rows.filter((part) => textOf(part, partOf) === textOf(row, line)).forEach(add);
  };
  const isPart = (row: Row): boolean => rows.some((whole) => textOf(whole, line) === textOf(row, partOf));
  rows.filter((row) => !isPart(row)).forEach(add);
  rows.forEach(add);
  return [...ordered];
}

const textOf = (row: Row, name: string): string => textAt(row, { name });
