/** The layers of charts with a named row a mark: words beside the marks, arrows at open ends, what was not found. */
import { labelExpression } from '../data.ts';
import { arrowReach, barArrows, openSide, statusColours, type Axis, observed } from '../looks.ts';
import { formatQualifier, formatStatus } from '../../figures/format-value.ts';
import { type DrawnRow } from '../rows.ts';
import type { Spec } from '../spec-parts.ts';
import { colours, plainText } from '../theme.ts';
import { layoutWidth } from '../layout.ts';
import { logDomain, logTicks, niceEnd } from '../nice-domain.ts';
import { inMillions, nominal, quantitative, type TypeContext } from './type.ts';
import { words } from '../../words/words.ts';

/** Between a mark and its words. */
const gap = 6;

export function isMissing(row: DrawnRow, value: string): boolean {
  return row.numbers[value] === undefined && row.ranges[value] === undefined;
}

/** A row's label, with its status where it is another than that of the drawing as a whole. */
export function rowLabel(value: string, context: TypeContext): Spec {
  const { domain } = statusColours(context.rows);
  const status = domain.length > 1 ? ` + (datum.${value}_status == ${observed()} ? '' : ', ' + datum.${value}_status)` : '';
  return { calculate: `(${labelExpression(value, context)})${status}`, as: '_words' };
}

/** Pixels from the end of a mark to that of its words. */
function wordsReach({ measure }: TypeContext, row: DrawnRow): number {
  const said = `${row.label}${row.status === 'observed' ? '' : `, ${formatStatus(row.status)}`}`;
  return measure(said, plainText) + (openSide(row.qualifier) === undefined ? 12 : arrowReach + 12);
}

/** Where the words of a mark begin, from 0 to 1 along its axis, and how many pixels they take. */
export interface Reach {
  readonly at: number;
  readonly words: number;
}

export function reachesOf(context: TypeContext, shareAt: (row: DrawnRow) => number, rows = context.rows): Reach[] {
  return rows.map((row) => ({ at: shareAt(row), words: wordsReach(context, row) }));
}

/**
 * Pixels by which words run further over the edge once the plot has made room for them: Vega fits a view once, and a mark that does
 * not stand at the end of the axis moves with it.
 */
export function slackOf({ layout }: TypeContext, column: number, reaches: readonly Reach[]): number {
  const whole = layoutWidth[layout];
  const over = (plot: number): number => Math.max(0, ...reaches.map(({ at, words }) => at * plot + words - plot));
  return over(whole - column - over(whole)) - over(whole);
}

/**
 * From which value on words stand before their marks, where those behind them would take the plot's room on a phone; undefined where
 * all stand behind.
 */
export function turningValue(value: string, context: TypeContext, column: number, shareAt: (row: DrawnRow) => number): number | undefined {
  const { layout, rows } = context;
  const plot = layoutWidth[layout] - column - gap;
  const known = rows.filter((row) => row.numbers[value] !== undefined);
  if (layout === 'wide' || rows.some((row) => row.ranges[value] !== undefined)) return undefined;
  const isOver = (row: DrawnRow): boolean => shareAt(row) * plot + wordsReach(context, row) > plot + gap;
  const from = Math.min(...known.filter(isOver).map((row) => row.numbers[value] ?? 0));
  const turned = known.filter((row) => (row.numbers[value] ?? 0) >= from);
  return turned.length > 0 && turned.every((row) => shareAt(row) * plot > wordsReach(context, row)) ? from : undefined;
}

/** Words beside each mark, on the side away from zero, past an arrow; before it from `turning` on. */
export function labelsLayer(value: string, context: TypeContext, distance: number, turning?: number): Spec {
  const { rows } = context;
  const isNegative = rows.some((row) => (row.numbers[value] ?? 0) < 0);
  const isBefore = turning !== undefined ? `datum.${value} >= ${turning}` : isNegative ? `datum.${value} < 0` : undefined;
  const far = distance + arrowReach - 4;
  const past = (side: 'higher' | 'lower'): string => {
    const bounds = wordsOfSide(rows, side);
    return bounds.length === 0
      ? String(distance)
      : `(indexof(${JSON.stringify(bounds)}, datum.${value}_qualifier) < 0 ? ${distance} : ${far})`;
  };
  const behind = past('higher');
  const dx = isBefore === undefined ? behind : `${isBefore} ? -${past('lower')} : ${behind}`;
  return {
    ...(rows.some((row) => isMissing(row, value)) && { transform: [{ filter: `isValid(datum.${value})` }] }),
    mark: {
      type: 'text',
      align: isBefore === undefined ? 'left' : { expr: `${isBefore} ? 'right' : 'left'` },
      dx: dx === String(distance) ? distance : { expr: dx },
    },
    encoding: { text: nominal('_words') },
  };
}

/** Where a value is not found, these words stand at the foot of its row; in a column on two lines where one is too wide for it. */
export function missingLayer(value: string, rows: readonly DrawnRow[], channel: 'x' | 'y', isNarrow = false): Spec[] {
  if (!rows.some((row) => isMissing(row, value))) return [];
  const absent = `!isValid(datum.${value})${rows.some((row) => row.ranges[value] !== undefined) ? ` && !isValid(datum.${value}_low)` : ''}`;
  const place: Spec = channel === 'x' ? { align: 'left', dx: gap } : isNarrow ? { lineHeight: 15, dy: -24 } : { dy: -10 };
  return [
    {
      transform: [{ filter: absent }, { calculate: '0', as: value }],
      mark: { type: 'text', fill: colours.muted, ...place },
      encoding: { text: { value: isNarrow ? words.charts.missing.split(' ') : words.charts.missing } },
    },
  ];
}

function wordsOfSide(rows: readonly DrawnRow[], side: 'higher' | 'lower'): string[] {
  return [
    ...new Set(
      rows.flatMap(({ qualifier }) => (qualifier !== undefined && openSide(qualifier) === side ? [formatQualifier(qualifier)] : [])),
    ),
  ];
}

/** Arrows at the open ends of bars; none where every value is exact. */
export function arrowsLayer(value: string, rows: readonly DrawnRow[], axis: Axis): Spec[] {
  const sides = (['higher', 'lower'] as const).flatMap((side) =>
    wordsOfSide(rows, side).map((word) => ({ word, shape: barArrows[axis][side] })),
  );
  if (sides.length === 0) return [];
  return [
    {
      transform: [{ filter: `indexof(${JSON.stringify(sides.map(({ word }) => word))}, datum.${value}_qualifier) >= 0` }],
      mark: { type: 'point', filled: false, size: 81 },
      encoding: {
        shape: nominal(`${value}_qualifier`, {
          scale: { domain: sides.map(({ word }) => word), range: sides.map(({ shape }) => shape) },
          legend: null,
        }),
      },
    },
  ];
}

/** Bars are filled in the colour of their status, and open where the value is not exact; no key where words beside them say it. */
export function barPaint(value: string, rows: readonly DrawnRow[], legend: Spec | null = null): Spec {
  const { domain, range } = statusColours(rows);
  const colour = domain.length === 1 ? { value: range[0] } : nominal(`${value}_status`, { scale: { domain, range }, legend });
  const isOpen = rows.some(({ qualifier }) => qualifier !== undefined);
  return {
    stroke: colour,
    fill: isOpen ? { condition: { test: `isValid(datum.${value}_qualifier)`, value: colours.paper }, ...colour } : colour,
  };
}

/** The title of a drawing, with the status that all its values have where that is not plain observation. */
export function titleWithStatus(field: string, { rows, titleOf }: TypeContext): string {
  const { domain } = statusColours(rows);
  return domain.length === 1 && domain[0] !== words.values.status.observed ? `${titleOf(field)}, ${domain[0] ?? ''}` : titleOf(field);
}

/** An axis of values, and where on it a value stands, from 0 to 1. */
interface ValueAxis {
  readonly encoding: Spec;
  readonly shareAt: (value: number) => number;
}

/** Above a chart of rows, beside a column of names. Shares of a whole reach from nought to a hundred, but not under bars. */
export function valueAcross(field: string, context: TypeContext, column: number): ValueAxis {
  const { rows, layout, chart } = context;
  const values = numbersOf(field, rows);
  const axis: Spec = { orient: 'top', tickCount: layout === 'wide' ? 5 : 3 };
  if (chart.scale === 'log') {
    const [low, high] = logDomain(values);
    const ticks = logTicks([low, high]);
    const few = layout === 'narrow' && ticks.length > 5 ? ticks.filter((tick) => Number.isInteger(Math.log10(tick))) : ticks;
    return {
      encoding: quantitative(field, { axis: { orient: 'top', values: few }, scale: { type: 'log', domain: [low, high] } }),
      shareAt: (value) => Math.log(value / low) / Math.log(high / low),
    };
  }
  const high = axisEnd(field, context);
  const plain = { ...axis, ...inMillions(high) };
  const low = wordsBelow(field, context, layoutWidth[layout] - column, high);
  const scale = low < 0 ? { scale: { domain: [low, high], nice: false } } : isShare(field, context) ? { scale: { domain: [0, 100] } } : {};
  return { encoding: quantitative(field, { axis: plain, ...scale }), shareAt: (value) => (value - low) / (high - low) };
}

/** How far below nought an axis reaches, so that words at the lower side of bars stay within it: not where no value is negative. */
function wordsBelow(field: string, { rows, measure }: TypeContext, plot: number, high: number): number {
  const lows = rows.flatMap((row) => {
    const value = row.numbers[field] ?? 0;
    const share = (measure(row.label, plainText) + 2 * gap) / plot;
    return value < 0 ? [(value - share * high) / (1 - share)] : [];
  });
  return Math.floor(Math.min(0, ...lows));
}

/** Every number of a field, the ends of ranges among them. */
export function numbersOf(field: string, rows: readonly DrawnRow[]): number[] {
  return rows.flatMap((row) => [row.numbers[field] ?? [], row.ranges[field] ?? []].flat());
}

/** Shares of a whole. */
export function isShare(field: string, { dataset, rows, chart }: TypeContext): boolean {
  const unit = dataset.fields.find(({ name }) => name === field)?.unit;
  const values = numbersOf(field, rows);
  return unit === 'percent' && chart.type !== 'bars' && values.every((value) => value >= 0 && value <= 100);
}

/** The end of that axis, as Vega rounds it up. */
export function axisEnd(field: string, context: TypeContext): number {
  const highest = Math.max(...numbersOf(field, context.rows), 0);
  return isShare(field, context) ? 100 : niceEnd(highest);
}

/** An axis of small pictures: no mark reaches over a plot and pushes its heading up, and words above and below it have room. */
export function roomyScale(field: string, context: TypeContext): { readonly domainMax: number; readonly domainMin?: number } {
  const highest = 1.2 * Math.max(...numbersOf(field, context.rows), 0) || 1;
  return { domainMax: isShare(field, context) ? Math.max(100, highest) : highest, ...footroom(field, context.rows) };
}

/** Words under the lowest value stand clear of the axis. */
export function footroom(field: string, rows: readonly DrawnRow[]): { readonly domainMin?: number } {
  const values = numbersOf(field, rows);
  const [low, high] = [Math.min(...values), Math.max(...values, 0)];
  return low < 0 ? { domainMin: low - (high - low) / 8 } : {};
}
