/** Columns over time, one a period or in stacks by series; times without a row keep their place, so that gaps are seen. */
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
import { sumOf, totalsAbove } from './totals.ts';
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

export function drawColumns(context: TypeContext): DrawnType {
  const { options, layout, rows } = context;
  const value = need(options, 'value');
  const names = placesOf(context);
  const x = acrossColumns(context, names);
  const plot = plotOf(context, names);
  const axis = { tickCount: 4, ...inMillions(plot[0].highest) };
  const title = titleWithStatus(value, context);
  const place = { ...fitted(layout), height: plotHeight[layout] };
  if (options.series !== undefined) return { title, ...drawStacks(context, names, { x, axis, place, plot: plot[0] }) };
  const above = wordsAbove(context, names);
  const band = bandOf(context, names.length);
  const reference = placeReference(context, ...plot);
  return {
    title,
    ...(above.columns !== undefined && { columns: above.columns }),
    spec: {
      ...place,
      ...(above.layers.length > 0 && { transform: [{ calculate: labelExpression(value, context), as: '_words' }] }),
      encoding: { x, y: quantitative(value, { axis, ...(above.layers.length > 0 && footroom(rows, value)) }) },
      layer: [
        {
          mark: 'bar',
          encoding: barPaint(value, rows, {
            offset: keyOffset(
              context,
              plot[0],
              rows.map((row) => row.numbers[value] ?? 0),
            ),
          }),
        },
        ...reference.layers,
        ...arrowsLayer(value, rows, 'up'),
        ...above.layers,
        ...missingLayer(value, rows, 'y', context.measure(words.charts.missing, plainText) > band),
      ],
    },
  };
}

interface Stacked {
  readonly x: Spec;
  readonly axis: Spec;
  readonly place: Spec;
  readonly plot: ColumnPlot;
}

/** A stack a period, with what it comes to above it. */
function drawStacks(context: TypeContext, names: readonly string[], { x, axis, place, plot }: Stacked): Omit<DrawnType, 'title'> {
  const { options, rows } = context;
  const [value, time, series] = [need(options, 'value'), need(options, 'time'), need(options, 'series')];
  const tops = [...Map.groupBy(rows, ({ words }) => words[time]).values()].map((stack) => sumOf(stack, value));
  const fill = seriesFill(series, context, { offset: keyOffset(context, plot, tops) });
  const encoding = { y: quantitative(value, { stack: 'zero', axis }), fill };
  const totals = names.length > mostNamed ? undefined : totalsAbove(value, names, context, plot);
  if (totals === undefined) return { spec: { ...place, mark: 'bar', encoding: { x, ...encoding } } };
  return { columns: totals.columns, spec: { ...place, encoding: { x }, layer: [{ mark: 'bar', encoding }, totals.layer] } };
}

/** Pixels from the plot up to a key, so that words over the highest column do not meet it. */
function keyOffset(
  { rows, options, measure, dataset, registry }: TypeContext,
  { downTo, band }: ColumnPlot,
  tops: readonly number[],
): number {
  const isBroken = rows.some((row) => measure(qualifiedLabel(row, options.value ?? '', dataset, registry), plainText) > band - air);
  const words = rise.arrow + (isBroken ? secondLine : 0) + 8;
  return 8 + Math.max(0, Math.ceil(words - downTo(Math.max(...tops))));
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
function plotOf(context: TypeContext, names: readonly string[]): [plot: ColumnPlot, obstacles: Box[]] {
  const { options, rows, layout } = context;
  const [value, time] = [need(options, 'value'), need(options, 'time')];
  const stacks = Map.groupBy(rows, (row) => row.words[time] ?? '');
  const values = [...[...stacks.values()].map((stack) => sumOf(stack, value)), ...rows.flatMap((row) => row.numbers[value] ?? [])];
  const [low, high] = niceDomain([...values, referenceValue(context) ?? 0], 10);
  const [band, height] = [bandOf(context, names.length), plotHeight[layout]];
  const downTo = (at: number): number => ((high - at) / (high - low)) * height;
  const obstacles = rows.map((row): Box => {
    const left = names.indexOf(row.words[time] ?? '') * band;
    return { left, right: left + band, top: downTo(row.numbers[value] ?? 0) - 2 * rise.plain, bottom: downTo(0) };
  });
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
  readonly columns?: readonly Datum[];
}

/** Words above each column, on two lines where one is too wide for it; where columns are narrow only those that meet nothing. */
function wordsAbove(context: TypeContext, names: readonly string[]): WordsAbove {
  const { options, rows, measure, chart, dataset, registry } = context;
  const value = need(options, 'value');
  const band = bandOf(context, names.length);
  const known = rows.filter((row) => !isMissing(row, value));
  const labelOf = (row: DrawnRow): string => qualifiedLabel(row, value, dataset, registry);
  if (chart.labels === 'none' || rows.length > manyRows) return { layers: [] };
  const widest = Math.max(
    ...known.map((row) =>
      Math.max(
        ...labelOf(row)
          .split(' ')
          .map((word) => measure(word, plainText)),
      ),
    ),
  );
  const isBroken = known.some((row) => measure(labelOf(row), plainText) > band - air);
  const chosen = widest > band - air ? chooseWords(context, names) : undefined;
  // A layer without a row has no place on the axis.
  if (chosen?.size === 0) return { layers: [] };
  const hasArrows = rows.some(({ qualifier }) => openSide(qualifier) === 'higher');
  const above = hasArrows ? `(datum.${value}_qualifier ? -${rise.arrow} : -${rise.plain})` : `-${rise.plain}`;
  const upwards = isBroken ? { expr: `${above} - ${secondLine} * (indexof(datum._words, ' ') > 0 ? 1 : 0)` } : { expr: above };
  const isNegative = rows.some((row) => (row.numbers[value] ?? 0) < 0);
  // Below nought words stand under their column.
  const dy = isNegative ? { expr: `datum.${value} < 0 ? ${rise.arrow - 12} : ${upwards.expr}` } : upwards;
  const filter = chosen !== undefined ? "datum._label == 'point'" : known.length < rows.length ? `isValid(datum.${value})` : undefined;
  return {
    layers: [
      {
        ...(filter !== undefined && { transform: [{ filter }] }),
        mark: { type: 'text', dy, ...(isBroken && { lineBreak: ' ', lineHeight: secondLine }) },
        encoding: { text: nominal('_words') },
      },
    ],
    ...(chosen !== undefined && { columns: rows.map((row) => ({ _label: chosen.has(row) ? 'point' : null })) }),
  };
}

/** Of which rows words meet neither words nor a higher column. */
function chooseWords(context: TypeContext, names: readonly string[]): ReadonlySet<DrawnRow> {
  const { options, rows, dataset, registry } = context;
  const [value, time] = [need(options, 'value'), need(options, 'time')];
  const tops = rows.map((row) => ({ place: names.indexOf(row.words[time] ?? ''), value: row.numbers[value] ?? 0 }));
  const words = rows.map((row) => (isMissing(row, value) ? undefined : qualifiedLabel(row, value, dataset, registry)));
  const chosen = chooseTops(context, tops, words, plotOf(context, names)[0]);
  return new Set(rows.filter((_, index) => chosen.has(index)));
}
