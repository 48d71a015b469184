/** Columns over time, one a period or in stacks by series; times without a row keep their place, so that gaps are seen. */
import { pairs } from 'd3-array';
import { finestIn, wordsTransform } from '../data.ts';
import { manyRows, plotHeight } from '../theme.ts';
import { lookUp, openSide, seriesFill } from '../looks.ts';
import { niceEnd } from '../nice-domain.ts';
import { periodWords } from '../../figures/cell-words.ts';
import type { Spec } from '../spec-parts.ts';
import { periodsBetween, type Grain } from '../../figures/period-time.ts';
import { arrowsLayer, barPaint, footroom, missingLayer, titleWithStatus } from './row-layers.ts';
import { placeReference } from './reference.ts';
import { timeAcross } from './time-axis.ts';
import { ofFirst, stacksOf, sumTransform, type Stack } from './totals.ts';
import { fitted, inMillions, nominal, quantitative, type DrawnType, type TypeContext, type Wish } from './type.ts';
import { words } from '../../words/words.ts';

/** Pixels from a line of words to the next. */
const secondLine = 15;
/** More columns than this stand on an axis of dates. */
const mostNamed = 60;
/** Where there are more stacks, only the highest, the lowest, the last and the first have words. */
const mostWords = 24;
/** Between the words of neighbours. */
const air = 3;
/** Of the numbers of the axis, at least. */
const axisRoom = 20;
/** From the end of a column to the middle of its words: above it, past an arrow, and under it below nought. */
const rise = { above: -10, arrow: -26, under: 14 } as const;

/** Periods after which a name of the year comes again: labels stand at the same one of each year. */
const cycles: Readonly<Partial<Record<Grain, number>>> = { quarter: 4, month: 12 };

export function drawColumns(context: TypeContext): DrawnType {
  const { layout, width, measure, value, time = '', series } = context;
  const names = placesOf(context);
  const band = (width - 50) / names.length;
  const stacks = stacksOf(context, (row) => (series === undefined ? String(row.row) : (row.words[time] ?? '')));
  const isBroken = stacks.some(({ words: said }) => measure(said) > band - air);
  const above = wordsAbove(context, stacks, isBroken);
  const reference = placeReference(context);
  // Words over the highest column do not meet a key.
  const key = { offset: Math.max(8, ...above.map(({ offsets: [offset = 0] }) => 12 - offset)) };
  const stacked = (by: string): Spec => ({ y: quantitative(value, { stack: 'zero' }), fill: seriesFill(by, context, key) });
  return {
    title: titleWithStatus(context),
    wishes: [...above, ...reference.wishes],
    spec: {
      ...fitted(layout),
      height: plotHeight[layout],
      encoding: {
        x: acrossColumns(context, names, band),
        y: quantitative(value, {
          axis: { tickCount: 4, ...inMillions(niceEnd(Math.max(...stacks.map(({ sum }) => sum)))) },
          ...(above.length > 0 && { scale: footroom(context) }),
        }),
      },
      layer: [
        {
          mark: { type: 'bar', ...thinBars(context, names.length) },
          encoding: series === undefined ? barPaint(context, key) : stacked(series),
        },
        ...reference.layers,
        ...arrowsLayer(context, 'up'),
        ...(above.length > 0 ? [wordsLayer(context, isBroken)] : []),
        ...missingLayer(context, 'y', measure(words.charts.missing) > band),
      ],
    },
  };
}

/** On an axis of dates a column is as wide as its period has room for, and no wider, so that it hides none beside it. */
function thinBars({ rows, time = '', width }: TypeContext, count: number): Spec {
  const days = rows.flatMap((row) => Date.parse(row.times[time]?.at ?? '') || []).sort((a, b) => a - b);
  if (count <= mostNamed || days.length === 0) return {};
  const gaps = pairs(days, (day, next) => next - day).filter((gap) => gap > 0);
  const room = (Math.min(...gaps) / ((days.at(-1) ?? 0) - (days[0] ?? 0))) * (width - 80);
  return { width: Math.max(1, Math.floor(room * 8) / 10), strokeWidth: rows.some(({ qualifier }) => qualifier !== undefined) ? 1 : 0 };
}

/** Every column's place in order of time, with those of times in between that no row has. */
function placesOf({ time = '', rows, namesOf }: TypeContext): string[] {
  const names = namesOf(time);
  const times = rows.flatMap(({ times }) => times[time] ?? []).sort((a, b) => (a.start < b.start ? -1 : 1));
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined || times.length < rows.length || times.some(({ grain }) => grain !== first.grain))
    return names;
  const all = periodsBetween(first, last).map((period) => periodWords(period, 'short'));
  return names.every((name) => all.includes(name)) ? all : names;
}

function acrossColumns(context: TypeContext, names: readonly string[], band: number): Spec {
  const { time = '', rows, measure, wordColumn } = context;
  if (names.length > mostNamed && rows.some(({ times }) => times[time] !== undefined))
    return { ...timeAcross(time, context), bandPosition: 0.5 };
  const broken = context.broken(names, band - air);
  const fits = broken.every(([, lines]) => lines.every((line) => measure(line) <= band - air));
  const widest = Math.max(...names.map((name) => measure(name)));
  // What the last name runs over the edge is taken from all columns.
  const left = band - Math.max(0, widest - band) / 2 / names.length;
  const least = fits ? 1 : Math.ceil((widest + 8) / left);
  const cycle = cycles[finestIn(rows, time)] ?? 1;
  const every = least > cycle / 2 ? Math.ceil(least / cycle) * cycle : least;
  const isShown = (index: number): boolean => (names.length - 1 - index) % every === 0 && (index + 0.5) * left + axisRoom > widest / 2;
  const lines = fits ? broken.filter(([, { length }]) => length > 1) : [];
  return nominal(wordColumn(time), {
    sort: null,
    scale: { domain: names, paddingInner: 0.2, paddingOuter: 0.1 },
    axis: {
      domain: true,
      ...(every > 1 && { values: names.filter((_, index) => isShown(index)) }),
      ...(lines.length > 0 && { labelExpr: lookUp(lines) }),
    },
  });
}

/** Words above each stack or, below nought, under it: of bounds first, which say what an arrow means, then of extremes, last and first. */
function wordsAbove({ chart }: TypeContext, stacks: readonly Stack[], isBroken: boolean): Wish[] {
  if (chart.labels === 'none') return [];
  const known = stacks.filter(({ words: said }) => said !== '');
  const sorted = known.toSorted((a, b) => b.sum - a.sum);
  const few = [sorted.slice(0, 1), sorted.slice(-1), known.slice(-1), known.slice(0, 1)].flat();
  const others = stacks.length > manyRows ? [] : stacks.length > mostWords ? few : [...few, ...known];
  const open = known.filter(({ rows: [top] }) => top?.qualifier !== undefined);
  return [...new Set([...open, ...others])].map(({ sum, words: said, rows: [top] }) => {
    const up = openSide(top?.qualifier) === 'higher' ? rise.arrow : rise.above;
    return { row: top?.row, kind: 'value', offsets: [sum < 0 ? rise.under : up - (isBroken && said.includes(' ') ? secondLine : 0)] };
  });
}

/** On two lines where one is too wide for a column. */
function wordsLayer(context: TypeContext, isBroken: boolean): Spec {
  const { value, time = '', series, wordColumn } = context;
  const sums = series === undefined ? [] : [sumTransform(value, wordColumn(time), ofFirst)];
  return {
    transform: [...sums, { filter: 'isValid(datum._offset)' }, wordsTransform(context)],
    mark: { type: 'text', dy: { expr: 'datum._offset' }, ...(isBroken && { lineBreak: ' ', lineHeight: secondLine }) },
    encoding: { text: nominal('_words') },
  };
}
