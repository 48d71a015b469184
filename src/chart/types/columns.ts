/** Columns over time, one a period or in stacks by series; times without a row keep their place, so that gaps are seen. */
import { finestIn, grainsOf, labelExpression } from '../data.ts';
import { layoutWidth, manyRows, plotHeight } from '../layout.ts';
import { lookUp, openSide } from '../looks.ts';
import { niceEnd } from '../nice-domain.ts';
import { qualifiedLabel } from '../rows.ts';
import { periodWords } from '../../figures/cell-words.ts';
import type { Spec } from '../spec-parts.ts';
import { plainText } from '../theme.ts';
import { periodsBetween, type Grain } from '../../figures/period-time.ts';
import { wrapText } from '../../text/wrap-text.ts';
import { arrowsLayer, barPaint, footroom, isMissing, missingLayer, titleWithStatus } from './row-layers.ts';
import { placeReference } from './reference.ts';
import { seriesFill } from './series-looks.ts';
import { dayOf, timeAcross } from './time-axis.ts';
import { ofFirst, stacksOf, sumTransform } from './totals.ts';
import { distinct, fitted, inMillions, need, nominal, quantitative, wordColumn } from './type.ts';
import type { DrawnType, TypeContext, Wish } from './type.ts';
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

/** What stands at one place: a column, or several on top of each other. */
interface Top {
  /** The first of its rows. */
  readonly row: number;
  readonly value: number;
  /** What it says; undefined where the value is not known. */
  readonly words: string | undefined;
  readonly hasArrow: boolean;
}

export function drawColumns(context: TypeContext): DrawnType {
  const { options, layout, rows } = context;
  const value = need(options, 'value');
  const { series } = options;
  const names = placesOf(context);
  const band = bandOf(context, names.length);
  const stacks = topsOf(context);
  const isBroken = stacks.some(({ words: said = '' }) => context.measure(said, plainText) > band - air);
  const above = wordsAbove(context, stacks, isBroken);
  const reference = placeReference(context);
  // Words over the highest column do not meet a key.
  const key = { offset: Math.max(8, ...above.map(({ offsets: [offset = 0] }) => 12 - offset)) };
  const bar =
    series === undefined
      ? barPaint(value, rows, key)
      : { y: quantitative(value, { stack: 'zero' }), fill: seriesFill(series, context, key) };
  return {
    title: titleWithStatus(value, context),
    wishes: [...above, ...reference.wishes],
    spec: {
      ...fitted(layout),
      height: plotHeight[layout],
      encoding: {
        x: acrossColumns(context, names),
        y: quantitative(value, {
          axis: { tickCount: 4, ...inMillions(niceEnd(Math.max(...stacks.map(({ value: end }) => end)))) },
          ...(above.length > 0 && { scale: footroom(value, rows) }),
        }),
      },
      layer: [
        { mark: { type: 'bar', ...thinBars(context, names.length) }, encoding: bar },
        ...reference.layers,
        ...arrowsLayer(value, rows, 'up'),
        ...(above.length > 0 ? [wordsLayer(context, isBroken)] : []),
        ...missingLayer(value, rows, 'y', context.measure(words.charts.missing, plainText) > band),
      ],
    },
  };
}

function topsOf({ options, rows, dataset, registry }: TypeContext): Top[] {
  const [value, time] = [need(options, 'value'), need(options, 'time')];
  if (options.series === undefined)
    return rows.map((row) => ({
      ...{ row: row.row, value: row.numbers[value] ?? 0, hasArrow: openSide(row.qualifier) === 'higher' },
      words: isMissing(row, value) ? undefined : qualifiedLabel(row, value, dataset, registry),
    }));
  return stacksOf(value, rows, (row) => row.words[time] ?? '').map(({ first, sum, words: said }) => ({
    row: first,
    value: sum,
    words: said,
    hasArrow: false,
  }));
}

function bandOf({ layout }: TypeContext, count: number): number {
  return (layoutWidth[layout] - 50) / count;
}

/** On an axis of dates a column is as wide as its period has room for, and no wider, so that it hides none beside it. */
function thinBars({ rows, options, layout }: TypeContext, count: number): Spec {
  const days = rows.flatMap((row) => Date.parse(dayOf(row, need(options, 'time'), rows) ?? '') || []).sort((a, b) => a - b);
  if (count <= mostNamed || days.length === 0) return {};
  const gaps = days.slice(1).flatMap((day, index) => day - (days[index] ?? day) || []);
  const room = (Math.min(...gaps) / ((days.at(-1) ?? 0) - (days[0] ?? 0))) * (layoutWidth[layout] - 80);
  return { width: Math.max(1, Math.floor(room * 8) / 10), strokeWidth: rows.some(({ qualifier }) => qualifier !== undefined) ? 1 : 0 };
}

/** Every column's place in order of time, with those of times in between that no row has. */
function placesOf({ options, rows }: TypeContext): string[] {
  const time = need(options, 'time');
  const names = distinct(rows, (row) => row.words[time] ?? '');
  const times = rows.flatMap(({ times }) => times[time] ?? []).sort((a, b) => (a.start < b.start ? -1 : 1));
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined || times.length < rows.length || grainsOf(rows, time).size > 1) return names;
  const all = periodsBetween(first, last).map((period) => periodWords(period, 'short'));
  return names.every((name) => all.includes(name)) ? all : names;
}

function acrossColumns(context: TypeContext, names: readonly string[]): Spec {
  const { options, rows, measure } = context;
  const time = need(options, 'time');
  if (names.length > mostNamed && rows.some((row) => row.times[time] !== undefined))
    return { ...timeAcross(time, context), bandPosition: 0.5 };
  const band = bandOf(context, names.length);
  const broken = names.map((name): [string, string[]] => [name, wrapText(name, band - air, plainText, measure)]);
  const fits = broken.every(([, lines]) => lines.every((line) => measure(line, plainText) <= band - air));
  const widest = Math.max(...names.map((name) => measure(name, plainText)));
  // What the last name runs over the edge is taken from all columns.
  const left = band - Math.max(0, widest - band) / 2 / names.length;
  const least = fits ? 1 : Math.ceil((widest + 8) / left);
  const cycle = cycles[finestIn(rows, time)] ?? 1;
  const every = least > cycle / 2 ? Math.ceil(least / cycle) * cycle : least;
  const isShown = (index: number): boolean => (names.length - 1 - index) % every === 0 && (index + 0.5) * left + axisRoom > widest / 2;
  const lines = fits ? broken.filter(([, { length }]) => length > 1) : [];
  return nominal(wordColumn(time, context), {
    sort: null,
    scale: { domain: names, paddingInner: 0.2, paddingOuter: 0.1 },
    axis: {
      domain: true,
      ...(every > 1 && { values: names.filter((_, index) => isShown(index)) }),
      ...(lines.length > 0 && { labelExpr: lookUp(lines) }),
    },
  });
}

/** Words above each stack, or, below nought, under it: those of the highest and the lowest first, then of the last and the first. */
function wordsAbove({ chart }: TypeContext, stacks: readonly Top[], isBroken: boolean): Wish[] {
  if (chart.labels === 'none' || stacks.length > manyRows) return [];
  const known = stacks.filter(({ words: said }) => said !== undefined);
  const sorted = known.toSorted((a, b) => b.value - a.value);
  const first = [sorted.slice(0, 1), sorted.slice(-1), known.slice(-1), known.slice(0, 1)].flat();
  return [...new Set([...first, ...(stacks.length > mostWords ? [] : known)])].map(({ row, value, words: said = '', hasArrow }) => {
    const up = (hasArrow ? rise.arrow : rise.above) - (isBroken && said.includes(' ') ? secondLine : 0);
    return { row, kind: 'value', offsets: [value < 0 ? rise.under : up] };
  });
}

/** On two lines where one is too wide for a column. */
function wordsLayer(context: TypeContext, isBroken: boolean): Spec {
  const [value, time, { series }] = [need(context.options, 'value'), need(context.options, 'time'), context.options];
  return {
    transform: [
      ...(series === undefined ? [] : [sumTransform(value, wordColumn(time, context), ofFirst)]),
      { filter: 'isValid(datum._offset)' },
      { calculate: labelExpression(value, context), as: '_words' },
    ],
    mark: { type: 'text', dy: { expr: 'datum._offset' }, ...(isBroken && { lineBreak: ' ', lineHeight: secondLine }) },
    encoding: { text: nominal('_words') },
  };
}
