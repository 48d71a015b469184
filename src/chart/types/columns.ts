/** Columns over time, one a period or in stacks by series; times without a row keep their place, so that gaps are seen. */
import { finestIn, grainsOf, labelExpression } from '../data.ts';
import { layoutWidth, manyRows, plotHeight } from '../layout.ts';
import { openSide } from '../looks.ts';
import { niceEnd } from '../nice-domain.ts';
import { qualifiedLabel, type DrawnRow } from '../rows.ts';
import { periodWords } from '../../figures/cell-words.ts';
import type { Spec } from '../spec-parts.ts';
import { plainText } from '../theme.ts';
import { periodsBetween, type Grain } from '../time.ts';
import { wrapText } from '../../text/wrap-text.ts';
import { arrowsLayer, barPaint, isMissing, missingLayer, titleWithStatus } from './row-layers.ts';
import { placeReference } from './reference.ts';
import { seriesFill } from './series-looks.ts';
import { timeAcross } from './time-axis.ts';
import { ofFirst, stacksOf, sumTransform } from './totals.ts';
import {
  distinct,
  fitted,
  inMillions,
  need,
  nominal,
  quantitative,
  wordColumn,
  type DrawnType,
  type TypeContext,
  type Wish,
} from './type.ts';
import { words } from '../../words/words.ts';

/** Pixels from a line of words to the next. */
const secondLine = 15;
/** More columns than this stand on an axis of dates. */
const mostNamed = 60;
/** Where there are more stacks, only the highest, the lowest, the last and the first have words. */
const mostWords = 24;
/** Between the words of neighbours. */
const air = 3;
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
          ...(above.length > 0 && footroom(rows, value)),
        }),
      },
      layer: [
        { mark: 'bar', encoding: bar },
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

/** Words under the lowest column stand clear of the axis. */
function footroom(rows: readonly DrawnRow[], value: string): Spec {
  const values = rows.flatMap((row) => row.numbers[value] ?? []);
  const [low, high] = [Math.min(...values), Math.max(...values, 0)];
  return low < 0 ? { scale: { domainMin: low - (high - low) / 8 } } : {};
}

function acrossColumns(context: TypeContext, names: readonly string[]): Spec {
  const { options, rows, measure } = context;
  const time = need(options, 'time');
  if (names.length > mostNamed && rows.some((row) => row.times[time] !== undefined))
    return { ...timeAcross(time, context), bandPosition: 0.5 };
  const band = bandOf(context, names.length);
  const broken = names.map((name) => wrapText(name, band - 2, plainText, measure));
  const fits = broken.flat().every((line) => measure(line, plainText) <= band);
  const least = fits ? 1 : Math.ceil((Math.max(...names.map((name) => measure(name, plainText))) + 12) / band);
  const cycle = cycles[finestIn(rows, time)] ?? 1;
  const every = least > cycle / 2 ? Math.ceil(least / cycle) * cycle : least;
  const lines = broken.some(({ length }) => length > 1) && fits;
  return nominal(wordColumn(time, context), {
    sort: null,
    scale: { domain: names, paddingInner: 0.2, paddingOuter: 0.1 },
    axis: {
      domain: true,
      ...(every > 1 && { values: names.filter((_, index) => (names.length - 1 - index) % every === 0) }),
      ...(lines && { labelExpr: 'split(datum.label, /[ \u00a0]|(?<=[A-Za-z])(?=[0-9])/)' }),
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
