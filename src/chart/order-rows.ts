/** In which order the rows of a chart are drawn, listed and stepped through. */
import { sort } from 'd3-array';
import { comparePeriods } from '../figures/compare-periods.ts';
import { periodToYear } from '../figures/format-date.ts';
import { textAt } from '../registry/read-row.ts';
import type { Dataset, Row } from '../registry/registry.ts';
import { optionsOf, type Chart } from './chart.ts';

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
