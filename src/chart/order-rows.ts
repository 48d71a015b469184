/** In which order the rows of a chart are drawn, listed and stepped through. */
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
  const heading = group ?? series ?? panel;
  if (date !== undefined) return rows.toSorted((a, b) => comparePeriods(textOf(a, date), textOf(b, date)));
  let ordered = [...rows];
  const period = time ?? category;
  if (heading !== undefined) ordered = inGroups(ordered, heading, chart.where?.[heading], timeOf(period, dataset));
  else if (time !== undefined) ordered = inTime(ordered, timeOf(period, dataset));
  if (chart.rank === true && value !== undefined) ordered = byRank(ordered, value, heading);
  return partOf === undefined || category === undefined ? ordered : partsAfterWholes(ordered, category, partOf);
}

function inGroups(rows: readonly Row[], group: string, wanted: readonly string[] | undefined, time: (row: Row) => number): Row[] {
  const groups = wanted ?? [...new Set(rows.map((row) => textOf(row, group)))];
  const place = (row: Row): number => {
    const text = textOf(row, group);
    return wanted === undefined && text === 'not-stated' ? groups.length : groups.indexOf(text);
  };
  return rows
    .map((row) => ({ row, place: place(row), time: time(row) }))
    .sort((a, b) => a.place - b.place || (a.time === b.time ? 0 : a.time - b.time))
    .map(({ row }) => row);
}

function inTime(rows: readonly Row[], time: (row: Row) => number): Row[] {
  return rows.toSorted((a, b) => (time(a) === time(b) ? 0 : time(a) - time(b)));
}

/** What has no date comes last. */
function timeOf(name: string | undefined, dataset: Dataset): (row: Row) => number {
  const isPeriod = dataset.fields.some((field) => field.name === name && field.type === 'period');
  return (row) => {
    const text = isPeriod && name !== undefined ? textOf(row, name) : undefined;
    return text === undefined ? 0 : text === '' || text === 'not-stated' ? Infinity : periodToYear(text);
  };
}

function byRank(rows: readonly Row[], rank: string, group: string | undefined): Row[] {
  const groups = Map.groupBy(rows, (row) => (group === undefined ? '' : textOf(row, group)));
  const rankOf = (row: Row): number => row.cells[rank]?.number ?? -Infinity;
  return [...groups.values()].flatMap((members) => members.toSorted((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(b) - rankOf(a))));
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
