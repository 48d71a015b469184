/** A chart's record + its dataset → the rows that are drawn, in order, with their cells as words, numbers and dates. */
import { findBridge, type Bridge } from '../figures/bridges.ts';
import { formatDate, formatPeriod } from '../figures/format-date.ts';
import { formatQualified, formatStatus } from '../figures/format-value.ts';
import { factWords } from '../figures/placeholders.ts';
import type { Qualifier } from '../formula/qualifier.ts';
import { memberName } from '../registry/dimension-members.ts';
import { columnOf, isNumberField, textAt, valueOf } from '../registry/read-row.ts';
import type { Dataset, Registry, Row } from '../registry/registry.ts';
import type { Field } from '../registry/schemas/dataset.ts';
import { parseStatus, type Status } from '../registry/schemas/fact.ts';
import { isTimeField, valueField, type Chart } from './chart.ts';
import { onceAChart } from './once-a-chart.ts';
import { orderRows } from './order-rows.ts';
import { readTime, type Time } from './time.ts';
import { words } from '../words/words.ts';

/** One row to be drawn, prepared so that a type needs no knowledge of records. */
export interface DrawnRow {
  /** Index among the drawn rows: what the live chart focuses. */
  readonly row: number;
  /** The value in words, with bound and unit: "over 90%"; "not found" where the cell is empty; of an event its own words. */
  readonly label: string;
  /** Undefined for a value that is exactly what it says. */
  readonly qualifier: Qualifier | undefined;
  readonly status: Status;
  /** Cells as short words, by field: "Jan–Jun 2024", "Northport", "Gross weight"; empty where the cell is empty. */
  readonly words: Readonly<Record<string, string>>;
  /** Number cells by field; absent where the cell is empty. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Periods and dates by field; absent where none is stated. */
  readonly times: Readonly<Record<string, Time>>;
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
  const dataset = datasetOf(chart, registry);
  const value = valueField(chart, dataset.fields);
  return selectRows(chart, dataset).map((row, index) => ({
    row: index,
    label: valueWords(row, value, dataset, registry, true),
    qualifier: valueOf(row, value, dataset).qualifier,
    status: statusOf(row, dataset),
    words: Object.fromEntries(dataset.fields.map((field) => [field.name, cellWords(row, field, dataset, registry, 'short')])),
    ...typedCells(row, dataset),
  }));
});

function typedCells(row: Row, dataset: Dataset): Pick<DrawnRow, 'numbers' | 'times' | 'ranges' | 'qualifiers'> {
  const numbers: Record<string, number> = {};
  const times: Record<string, Time> = {};
  const ranges: Record<string, readonly [number, number]> = {};
  const qualifiers: Record<string, Qualifier> = {};
  for (const field of dataset.fields) {
    const { name } = field;
    const time = isTimeField(field) ? readTime(textAt(row, field)) : undefined;
    if (time !== undefined) times[name] = time;
    if (!isNumberField(field)) continue;
    const { amount, qualifier } = valueOf(row, name, dataset);
    if (amount?.kind === 'number') numbers[name] = Number(amount.value);
    if (amount?.kind === 'range') ranges[name] = [Number(amount.low), Number(amount.high)];
    if (qualifier !== undefined) qualifiers[name] = qualifier;
  }
  return { numbers, times, ranges, qualifiers };
}

export function datasetOf({ dataset: id }: Pick<Chart, 'dataset'>, registry: Registry): Dataset {
  const dataset = registry.datasets.get(id);
  if (dataset === undefined) throw new Error(`No dataset "${id}"; the checks report this before anything is drawn.`);
  return dataset;
}

/** A table without a column of statuses holds what was observed. */
export function statusOf(row: Row, dataset: Dataset): Status {
  return parseStatus(textAt(row, columnOf(dataset, 'status'))) ?? 'observed';
}

/** What a row's mark says: a qualified number, or the words of a field that holds no numbers. */
export function valueWords(row: Row, name: string, dataset: Dataset, registry: Registry, withUnit: boolean): string {
  const field = dataset.fields.find((candidate) => candidate.name === name);
  if (field === undefined || isNumberField(field)) return qualifiedWords(row, name, dataset, registry, withUnit);
  return cellWords(row, field, dataset, registry, 'short') || words.charts.missing;
}

/** "over 90%" or "20–30%" with the unit, "over 90" or "20–30" without. */
function qualifiedWords(row: Row, name: string, dataset: Dataset, registry: Registry, withUnit: boolean): string {
  const { amount, qualifier } = valueOf(row, name, dataset);
  if (amount === undefined) return words.charts.missing;
  const unitId = dataset.fields.find((field) => field.name === name)?.unit;
  const unit = withUnit && unitId !== undefined ? registry.units.get(unitId) : undefined;
  return formatQualified(amount, qualifier, unit);
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

/** A cell for people. `short` is for the picture: "Jan–Jun 2024"; `full` for the table: "January to June 2024". */
export function cellWords(row: Row, field: Field, dataset: Dataset, registry: Registry, length: 'short' | 'full'): string {
  const text = textAt(row, field);
  if (isNumberField(field)) return qualifiedWords(row, field.name, dataset, registry, false);
  if (field.type === 'period') return periodWords(text || 'not-stated', length);
  if (text === '') return '';
  if (field.dimension !== undefined) return memberName(field.dimension, text, registry);
  switch (field.role) {
    case 'economy':
      return registry.economies.get(text)?.name ?? text;
    case 'definition':
      return definitionName(text, dataset, registry);
    case 'source':
      return registry.sources.get(text)?.publisher ?? text;
    case 'status':
      return formatStatus(text as Status);
    case 'fact': {
      // One with a fault of its own is told as such.
      const fact = registry.facts.get(text);
      return fact === undefined ? text : factWords(fact, registry);
    }
  }
  if (field.type === 'date') return formatDate(text);
  return text;
}

/** Definitions are written "Short name: what exactly is counted."; the short name is what a picture has room for. */
export function definitionName(key: string, dataset: Dataset, registry: Registry): string {
  if (key === 'not-stated') return words.values.definitionNotStated;
  return definitionSentence(key, dataset, registry).split(/[:：]/)[0] ?? key;
}

export function definitionSentence(key: string, dataset: Dataset, registry: Registry): string {
  const measure = dataset.measure === undefined ? undefined : registry.measures.get(dataset.measure);
  return measure?.definitions[key] ?? key;
}

/** Short: "January to June 2024" → "Jan–Jun 2024", which no line break divides. */
export function periodWords(period: string, length: 'short' | 'full'): string {
  if (length === 'full') return formatPeriod(period);
  if (period === 'not-stated') return words.values.undated;
  return words.values.shortPeriod(formatPeriod(period)).replaceAll(' ', '\u00a0');
}

/** The definitions of the drawn rows, each once. */
export function definitionsOf(dataset: Dataset, rows: readonly Row[]): string[] {
  const column = columnOf(dataset, 'definition');
  return column === undefined ? [] : [...new Set(rows.map((row) => textAt(row, column) || 'not-stated'))];
}

/** Why rows of several definitions may share the axis, in the words of the measure's record. */
export function bridgeOf(dataset: Dataset, rows: readonly Row[], registry: Registry): Bridge | undefined {
  const definitions = definitionsOf(dataset, rows);
  if (definitions.length < 2 && definitions[0] !== 'not-stated') return undefined;
  return findBridge(registry.measures.get(dataset.measure ?? ''), definitions, 'axis');
}
