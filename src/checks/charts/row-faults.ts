/** What is wrong in a chart's rows for the type that draws them: each fault names one cause, however many rows have it. */
import type { Dataset } from '../../registry/registry.ts';
import { optionsOf, valueField, type Channels, type Chart } from '../../chart/chart.ts';
import type { ChartFault } from './chart-fault.ts';
import { findDoubleMarks } from './double-marks.ts';
import { maximumKinds } from '../../chart/theme.ts';
import type { DrawnRow } from '../../chart/rows.ts';

export function findRowFaults(chart: Chart, dataset: Dataset, rows: readonly DrawnRow[]): ChartFault[] {
  const options = optionsOf(chart);
  const empty = findEmpty(chart, dataset, rows);
  return [
    ...empty,
    ...findUndated(chart, options, rows),
    ...findSingleTime(chart, options, rows),
    ...findKinds(chart, options, rows),
    ...findLow(chart, options, rows),
    ...(empty.length > 0 ? [] : [...findStacks(chart, options, rows), ...findPlaceless(chart, options, rows)]),
    ...findRanges(chart, options, rows),
    ...findDoubleMarks(chart, options, dataset, rows),
  ];
}

function findEmpty(chart: Chart, dataset: Dataset, rows: readonly DrawnRow[]): ChartFault[] {
  const value = valueField(chart, dataset.fields);
  if (chart.type === 'timeline' || rows.some((row) => row.numbers[value] !== undefined || row.ranges[value] !== undefined)) return [];
  const message = `Every row of the chart lacks a value in "${value}".`;
  return [{ rule: 'chart-empty', path: ['value'], message, hint: 'Choose rows that have values with where, or another field.' }];
}

/** An event without a date, or with the beginning and end of one, has no place among the others; nor has a value on an axis of dates. */
function findUndated(chart: Chart, { date, time }: Channels, rows: readonly DrawnRow[]): ChartFault[] {
  const isAxis = chart.type === 'lines' || chart.type === 'area' || chart.type === 'panels';
  const field = date ?? (isAxis ? time : undefined);
  if (field === undefined) return [];
  const undated = rows.filter(({ times }) => times[field] === undefined || (date !== undefined && times[field].grain === 'span'));
  if (undated.length === 0) return [];
  return [
    {
      rule: 'chart-date',
      path: [date === undefined ? 'time' : 'date'],
      message: `${countOf(undated)} no single date in "${field}": ${examples(undated, field)}.`,
      hint: 'Write a year, a month or a day, or leave the rows out with where.',
    },
  ];
}

/** A line goes from one time to another. */
function findSingleTime({ type }: Chart, { time }: Channels, rows: readonly DrawnRow[]): ChartFault[] {
  const [first] = rows;
  if ((type !== 'lines' && type !== 'slopes' && type !== 'panels') || time === undefined || first === undefined) return [];
  const only = first.words[time] ?? '';
  if (rows.some(({ words }) => words[time] !== only)) return [];
  const message = `All rows of the chart are of one time, ${only || 'which is not stated'}: there is no line to draw.`;
  return [{ rule: 'chart-empty', path: ['time'], message, hint: 'Ask for more times in where, or draw bars or dots.' }];
}

/** Colours and shapes that are told apart. */
function findKinds({ type }: Chart, { kind, series }: Channels, rows: readonly DrawnRow[]): ChartFault[] {
  // Lines have their names at their ends, beyond four in grey.
  const field = kind ?? (type === 'lines' ? undefined : series);
  if (field === undefined) return [];
  const found = [...new Set(rows.map(({ words }) => words[field] ?? ''))];
  if (found.length <= maximumKinds) return [];
  return [
    {
      rule: 'chart-kinds',
      path: [kind === undefined ? 'series' : 'kind'],
      message: `Field "${field}" has ${found.length} values in the chart, and ${maximumKinds} is the most that colours and marks tell apart: ${found.slice(0, 8).map(shortened).join(', ')}${found.length > 8 ? '…' : ''}.`,
      hint: `Choose rows with where, ${kind === undefined ? 'show each in a picture of its own with type: panels or under a heading with type: bars and group:,' : ''} or give some of them one name in the table.`,
    },
  ];
}

function shortened(text: string): string {
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}

/** Zero has no place on a logarithmic axis. */
function findLow({ scale }: Chart, { value, x, y }: Channels, rows: readonly DrawnRow[]): ChartFault[] {
  if (scale !== 'log') return [];
  return [value, x, y].flatMap((field): ChartFault[] => {
    const low = field === undefined ? [] : rows.filter(({ numbers, ranges }) => (numbers[field] ?? ranges[field]?.[0] ?? 1) <= 0);
    if (field === undefined || low.length === 0) return [];
    const message = `${countOf(low)} a value in "${field}" that has no place on a logarithmic scale: ${examples(low, field)}.`;
    return [{ rule: 'chart-log', path: ['scale'], message, hint: 'Leave scale out, or leave the rows out with where.' }];
  });
}

/** A sum of bounds is no bound, a hole in a stack is no zero, a stack of gains and losses has no length, and an area of one time no width. */
function findStacks({ type }: Chart, { value, time, series }: Channels, rows: readonly DrawnRow[]): ChartFault[] {
  const isStack = type === 'area' || (series !== undefined && (type === 'bars' || type === 'columns'));
  if (!isStack || value === undefined) return [];
  const causes: [rows: readonly DrawnRow[], words: string][] = [
    [rows.filter(({ qualifier, ranges }) => qualifier !== undefined || ranges[value] !== undefined), 'only a bound'],
    [rows.filter(({ numbers, ranges }) => numbers[value] === undefined && ranges[value] === undefined), 'no value'],
    [rows.filter(({ numbers }) => (numbers[value] ?? 0) < 0), 'a negative value'],
  ];
  const statuses = new Set(rows.map(({ status }) => status));
  const times = new Set(rows.map(({ words }) => words[time ?? '']));
  const whole = wholeAmong(rows, value, time, series);
  const said = [
    ...(whole === undefined ? [] : [`"${whole}" is what the others make together, and would be counted twice`]),
    ...causes.flatMap(([found, words]) => (found.length === 0 ? [] : [`${countOf(found)} ${words}: ${examples(found, value)}`])),
    ...(statuses.size > 1 ? [`the rows are of several statuses: ${[...statuses].join(', ')}`] : []),
    ...(type === 'area' && times.size === 1 ? [`all are of one time, ${[...times].join()}`] : []),
  ];
  if (said.length === 0) return [];
  return [
    {
      rule: 'chart-stack',
      path: ['value'],
      message: `These values cannot be stacked or filled: ${said.join('; ')}.`,
      hint: 'Draw lines, dots or bars in groups, which show each value by itself, or leave the rows out with where.',
    },
  ];
}

/** The series that is the world, or that each time is the sum of at least two others. */
function wholeAmong(rows: readonly DrawnRow[], value: string, time = '', series = ''): string | undefined {
  const times = [...Map.groupBy(rows, ({ words }) => words[time]).values()];
  const isSum = (name: string | undefined): boolean =>
    times.every((stack) => {
      const own = stack.find(({ words }) => words[series] === name)?.numbers[value] ?? NaN;
      const others = stack.filter(({ words }) => words[series] !== name).map(({ numbers }) => numbers[value] ?? NaN);
      return others.length > 1 && own > 0 && Math.abs(others.reduce((sum, one) => sum + one, 0) - own) <= own / 200;
    });
  const names = new Set(rows.map(({ words }) => words[series]));
  return [...names].find((name) => name?.toLowerCase() === 'world' || (names.size > 2 && times.length > 1 && isSum(name)));
}

/** A bar ends at one value; beside lines a range has no mark whose shape says its status. */
function findRanges({ type }: Chart, { value = '', series }: Channels, rows: readonly DrawnRow[]): ChartFault[] {
  const found = rows.filter(({ ranges, status }) => ranges[value] !== undefined && (type !== 'lines' || status !== 'observed'));
  const isBars = (type === 'bars' || type === 'columns') && series === undefined;
  if ((!isBars && type !== 'lines') || found.length === 0) return [];
  const status = type === 'lines' ? ` and the status "${found[0]?.status ?? ''}"` : '';
  const message = `${countOf(found)} two ends${status}, which ${type} cannot show: ${examples(found, value)}.`;
  return [
    { rule: 'chart-bounds', path: ['type'], message, hint: 'Write type: dots, which draws both ends, or leave the rows out with where.' },
  ];
}

/** A point stands where two numbers meet. */
function findPlaceless({ type }: Chart, options: Channels, rows: readonly DrawnRow[]): ChartFault[] {
  if (type !== 'scatter') return [];
  return (['x', 'y'] as const).flatMap((option) => {
    const field = options[option] ?? '';
    const found = rows.filter(({ numbers }) => numbers[field] === undefined);
    if (found.length === 0) return [];
    const message = `${countOf(found)} no single number in "${field}": ${examples(found, field)}.`;
    return [
      { rule: 'chart-bounds', path: [option], message, hint: 'A point stands where two numbers meet: leave the rows out with where.' },
    ];
  });
}

function countOf(rows: readonly DrawnRow[]): string {
  return rows.length === 1 ? '1 row has' : `${rows.length} rows have`;
}

function examples(rows: readonly DrawnRow[], field: string): string {
  const words = rows.slice(0, 3).map((row) => `row ${row.row + 1} ("${row.words[field] ?? ''}")`);
  return `${words.join(', ')}${rows.length > 3 ? '…' : ''}`;
}
