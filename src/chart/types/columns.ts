/** Columns over time, one a period or in stacks by series; times without a row keep their place, so that gaps are seen. */
import { formatNumber } from '../../figures/format-value.ts';
import { finestIn, grainsOf, labelExpression } from '../data.ts';
import { layoutWidth, manyRows, plotHeight } from '../layout.ts';
import { openSide } from '../looks.ts';
import { niceDomain } from '../nice-domain.ts';
import type { Box } from '../place-labels.ts';
import { periodWords, qualifiedLabel, type DrawnRow } from '../rows.ts';
import type { Datum, Spec } from '../spec-parts.ts';
import { plainText } from '../theme.ts';
import { periodsBetween, type Grain } from '../time.ts';
import { wrapText } from '../wrap-text.ts';
import { arrowsLayer, barPaint, isMissing, missingLayer, titleWithStatus } from './row-layers.ts';
import { placeReference, referenceValue } from './reference.ts';
import { seriesFill } from './series-looks.ts';
import { timeAcross } from './time-axis.ts';
import { chooseTops, type ColumnPlot } from './column-words.ts';
import { sumTransform } from './totals.ts';
import { distinct, fitted, inMillions, need, nominal, quantitative, wordColumn, type DrawnType, type TypeContext } from './type.ts';
import { words } from '../../words/words.ts';

/** Pixels from a line of words to the next. */
const secondLine = 15;
/** More columns than this stand on an axis of dates. */
const mostNamed = 60;
/** Between the words of neighbours. */
const air = 3;
/** Between the top of a column and its words; an arrow takes more. */
const rise = { plain: 10, arrow: 26 } as const;

/** Periods after which a name of the year comes again: labels stand at the same one of each year. */
const cycles: Readonly<Partial<Record<Grain, number>>> = { quarter: 4, month: 12 };

/** What stands at one place: a column, or several on top of each other. */
interface Stack {
  readonly name: string;
  readonly place: number;
  readonly value: number;
  /** What it says; undefined where the value is not known. */
  readonly words: string | undefined;
}

export function drawColumns(context: TypeContext): DrawnType {
  const { options, layout, rows } = context;
  const value = need(options, 'value');
  const { series } = options;
  const names = placesOf(context);
  const stacks = stacksOf(context, names);
  const [plot, obstacles] = plotOf(context, names, stacks);
  const above = wordsAbove(context, stacks, plot);
  const axis = { tickCount: 4, ...inMillions(plot.highest) };
  const key = { offset: keyOffset(context, plot, stacks) };
  const bar =
    series === undefined
      ? barPaint(value, rows, key)
      : { y: quantitative(value, { stack: 'zero' }), fill: seriesFill(series, context, key) };
  return {
    title: titleWithStatus(value, context),
    columns: above.columns,
    spec: {
      ...fitted(layout),
      height: plotHeight[layout],
      encoding: {
        x: acrossColumns(context, names),
        y: quantitative(value, { axis, ...(above.layers.length > 0 && footroom(rows, value)) }),
      },
      layer: [
        { mark: 'bar', encoding: bar },
        ...placeReference(context, plot, obstacles).layers,
        ...arrowsLayer(value, rows, 'up'),
        ...above.layers,
        ...missingLayer(value, rows, 'y', context.measure(words.charts.missing, plainText) > plot.band),
      ],
    },
  };
}

function stacksOf({ options, rows, dataset, registry }: TypeContext, names: readonly string[]): Stack[] {
  const [value, time] = [need(options, 'value'), need(options, 'time')];
  return [...Map.groupBy(rows, (row) => row.words[time] ?? '')].flatMap(([name, stack]): Stack[] => {
    const place = names.indexOf(name);
    if (options.series === undefined)
      return stack.map((row) => ({
        ...{ name, place, value: row.numbers[value] ?? 0 },
        words: isMissing(row, value) ? undefined : qualifiedLabel(row, value, dataset, registry),
      }));
    // Digits of a sum of decimals would be those of its binary value.
    const sum = Number(stack.reduce((total, row) => total + (row.numbers[value] ?? 0), 0).toPrecision(12));
    return [{ name, place, value: sum, words: formatNumber(String(sum)) }];
  });
}

/** Pixels from the plot up to a key, so that words over the highest column do not meet it. */
function keyOffset({ measure }: TypeContext, { downTo, band }: ColumnPlot, stacks: readonly Stack[]): number {
  const isBroken = stacks.some(({ words: said = '' }) => measure(said, plainText) > band - air);
  const room = rise.arrow + (isBroken ? secondLine : 0) + 8;
  return 8 + Math.max(0, Math.ceil(room - downTo(Math.max(...stacks.map(({ value }) => value)))));
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

/** Where columns and their words stand, for words of a line across them. */
function plotOf(context: TypeContext, names: readonly string[], stacks: readonly Stack[]): [plot: ColumnPlot, obstacles: Box[]] {
  const [band, height] = [bandOf(context, names.length), plotHeight[context.layout]];
  const [low, high] = niceDomain([...stacks.map(({ value }) => value), referenceValue(context) ?? 0], 10);
  const downTo = (at: number): number => ((high - at) / (high - low)) * height;
  const obstacles = stacks.map(({ place, value }): Box => ({
    ...{ left: place * band, right: (place + 1) * band },
    ...{ top: downTo(value) - 2 * rise.plain, bottom: downTo(0) },
  }));
  return [{ width: band * names.length, height, downTo, band, highest: high }, obstacles];
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

interface WordsAbove {
  readonly layers: readonly Spec[];
  /** Which rows have words, where not all do. */
  readonly columns: readonly Datum[];
}

/** Words above each stack, on two lines where one is too wide for it; where columns are narrow only those that meet nothing. */
function wordsAbove(context: TypeContext, stacks: readonly Stack[], plot: ColumnPlot): WordsAbove {
  const { options, rows, measure, chart } = context;
  const [value, time, { series }] = [need(options, 'value'), need(options, 'time'), options];
  const said = stacks.flatMap((stack) => stack.words ?? []);
  const widthOf = (text: string): number => measure(text, plainText);
  const isTight = said.some((text) => text.split(' ').some((word) => widthOf(word) > plot.band - air));
  const chosen = isTight ? chooseTops(context, stacks, plot) : new Set(stacks.keys());
  // A layer without a row has no place on the axis.
  if (chart.labels === 'none' || stacks.length > manyRows || chosen.size === 0) return { layers: [], columns: [] };
  const isBroken = said.some((text) => widthOf(text) > plot.band - air);
  const filter = isTight ? "datum._label == 'point'" : said.length < stacks.length ? `isValid(datum.${value})` : undefined;
  const shown = new Set(stacks.flatMap(({ name }, index) => (chosen.has(index) ? [name] : [])));
  return {
    layers: [
      {
        transform: [
          ...(filter === undefined ? [] : [{ filter }]),
          ...(series === undefined ? [] : [sumTransform(value, wordColumn(time, context))]),
          { calculate: labelExpression(value, context), as: '_words' },
        ],
        mark: {
          type: 'text',
          dy: { expr: riseExpression(context, isBroken) },
          ...(isBroken && { lineBreak: ' ', lineHeight: secondLine }),
        },
        encoding: { text: nominal('_words') },
      },
    ],
    columns: isTight ? rows.map((row) => ({ _label: shown.has(row.words[time] ?? '') ? 'point' : null })) : [],
  };
}

/** Above a column, past its arrow; below nought words stand under it. */
function riseExpression({ options, rows }: TypeContext, isBroken: boolean): string {
  const value = need(options, 'value');
  const hasArrows = rows.some(({ qualifier }) => openSide(qualifier) === 'higher');
  const plain = hasArrows ? `(datum.${value}_qualifier ? -${rise.arrow} : -${rise.plain})` : `-${rise.plain}`;
  const above = isBroken ? `${plain} - ${secondLine} * (indexof(datum._words, ' ') > 0 ? 1 : 0)` : plain;
  const isNegative = rows.some((row) => (row.numbers[value] ?? 0) < 0);
  return isNegative ? `datum.${value} < 0 ? ${rise.arrow - 12} : ${above}` : above;
}
