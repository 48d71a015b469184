/** What a description of a chart says in figures: the first and the last value of each line, or the highest and the lowest of all. */
import { type Registry, getRecord } from '../../registry/registry.ts';
import { formatStatus } from '../../figures/format-value.ts';
import { seriesField, type Chart } from '../../chart/chart.ts';
import { isTimeField } from '../../registry/read-row.ts';
import { drawnRows, type DrawnRow } from '../../chart/rows.ts';
import { words } from '../../words/words.ts';

/** More lines than this are told by their highest and lowest value only. */
const mostLines = 6;

/**
 * "First and last values: World 132,000 tonnes (2017), 390,000 tonnes (2025, estimate); Northport …." or "Highest and lowest value: …."
 * Empty for charts that measure nothing or whose author's own Vega-Lite says what is drawn.
 */
export function firstAndLast(chart: Chart, registry: Registry): string {
  const { value } = chart;
  const known = value === undefined ? [] : drawnRows(chart, registry).filter(({ numbers, ranges }) => value in numbers || value in ranges);
  if (value === undefined || known.length < 2) return '';
  const time = timeOf(chart, registry);
  const series = seriesField(chart);
  const lines = Map.groupBy(known, (row) => (series === undefined ? '' : (row.words[series] ?? '')));
  if (time === undefined || lines.size > mostLines) {
    const sorted = known.toSorted((a, b) => highOf(b, value) - highOf(a, value));
    const [highest, lowest] = [sorted[0], sorted.at(-1)];
    if (highest === undefined || lowest === undefined) return '';
    return plain(words.charts.highestAndLowest(valueOf(highest, namesOf(chart)), valueOf(lowest, namesOf(chart))));
  }
  const said = [...lines].map(([name, line]) => {
    const ordered = line.toSorted((a, b) => startOf(a, time).localeCompare(startOf(b, time)));
    const ends = [...new Set([ordered[0], ordered.at(-1)])].flatMap((row) => (row === undefined ? [] : [valueOf(row, [time])]));
    return [name, ends.join(words.values.comma)].filter((part) => part !== '').join(' ');
  });
  return plain(words.charts.firstAndLast(lines.size, said.join(words.values.semicolon)));
}

function timeOf({ dataset: id, time, category }: Chart, registry: Registry): string | undefined {
  const { fields } = getRecord(registry.datasets, id);
  return time ?? (fields.some((field) => field.name === category && isTimeField(field)) ? category : undefined);
}

/** What has no date comes after what has one. */
function startOf({ times }: DrawnRow, time: string): string {
  return times[time]?.start ?? '9999';
}

function namesOf({ group, panel, series, category, time, detail }: Chart): string[] {
  return [group, panel, series, category, time, detail].filter((name) => name !== undefined);
}

function highOf({ numbers, ranges }: DrawnRow, value: string): number {
  return numbers[value] ?? ranges[value]?.[1] ?? 0;
}

/** "over 90% (2010, claim)". */
function valueOf({ label, words: cells, status }: DrawnRow, names: readonly string[]): string {
  const about = [...names.map((name) => cells[name] ?? ''), status === 'observed' ? '' : formatStatus(status)];
  return label + words.values.bracketed(about.filter((part) => part !== '').join(words.values.comma));
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
