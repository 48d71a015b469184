/** Periods along one axis: none lies inside another, since a reader adds up or compares what stands side by side. */
import { optionsOf, type Channels, type Chart } from '../../chart/chart.ts';
import type { ChartFault } from './chart-fault.ts';
import type { DrawnRow } from '../../chart/rows.ts';
import type { Time } from '../../figures/period-time.ts';

/** The options that tell rows of one period apart; those alike in all of them are compared along the axis. */
const telling = ['series', 'group', 'panel', 'pieces', 'partOf', 'detail', 'groupDetail'] as const satisfies readonly (keyof Channels)[];

export function findPeriodFaults(chart: Chart, rows: readonly DrawnRow[]): ChartFault[] {
  const options = optionsOf(chart);
  const along = (['time', 'category'] as const).find((option) => rows.some(({ times }) => times[options[option] ?? ''] !== undefined));
  const field = along === undefined ? undefined : options[along];
  if (along === undefined || field === undefined || chart.type === 'timeline') return [];
  const fields = telling.flatMap((option) => options[option] ?? []);
  const series = Map.groupBy(rows, ({ words }) => fields.map((name) => words[name] ?? '').join('\n'));
  const groups = [...series.values()];
  const overlap = groups.map((group) => overlapIn(group, field)).find((pair) => pair !== undefined);
  // Dots stand on lines of their own, each under the name of its period.
  const first =
    overlap ?? (chart.type === 'dots' ? undefined : groups.map((group) => unlikeIn(group, field)).find((pair) => pair !== undefined));
  if (first === undefined) return [];
  const [a, b] = first.map(({ words }) => words[field] ?? '');
  return [
    {
      rule: 'chart-periods',
      path: [along],
      message: `The periods ${a ?? ''} and ${b ?? ''} of "${field}" ${overlap === undefined ? 'are of unlike length' : 'overlap'}, and stand side by side on one axis.`,
      hint: `Choose rows of ${overlap === undefined ? 'periods of one length' : 'periods that follow each other'} with where${fields.length === 0 && chart.type !== 'bars' ? ', or tell the two kinds apart with series:' : ''}.`,
    },
  ];
}

/** The first two rows whose periods share days and are not one. */
function overlapIn(rows: readonly DrawnRow[], field: string): readonly [DrawnRow, DrawnRow] | undefined {
  const dated = rows.flatMap((row) => {
    const time = row.times[field];
    return time === undefined ? [] : [{ row, time }];
  });
  const sorted = dated.toSorted((a, b) => compare(a.time, b.time));
  let longest = sorted[0];
  for (const next of sorted.slice(1)) {
    if (longest !== undefined && next.time.start < longest.time.end && compare(longest.time, next.time) !== 0)
      return [longest.row, next.row];
    if (longest === undefined || next.time.end > longest.time.end) longest = next;
  }
  return undefined;
}

/** The first two rows of which one lasts at least half as long again as the other: a month beside a year. */
function unlikeIn(rows: readonly DrawnRow[], field: string): readonly [DrawnRow, DrawnRow] | undefined {
  const [first, ...others] = rows.flatMap((row) => {
    const time = row.times[field];
    return time === undefined ? [] : [{ row, days: (Date.parse(time.end) - Date.parse(time.start)) / dayLength }];
  });
  const other = others.find(({ days }) => first !== undefined && Math.max(days, first.days) >= 1.5 * Math.min(days, first.days));
  return first === undefined || other === undefined ? undefined : [first.row, other.row];
}

const dayLength = 86_400_000;

function compare(a: Time, b: Time): number {
  const [one, other] = [`${a.start} ${a.end}`, `${b.start} ${b.end}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
