/** The layers of charts with a named row a mark: words beside the marks, arrows at open ends, what was not found. */
import { labelExpression } from '../data.ts';
import { arrowReach, barArrows, openSide, openWhere, statusColours, type Axis, observed } from '../looks.ts';
import { formatQualifier, formatStatus } from '../../figures/format-value.ts';
import { type DrawnRow } from '../rows.ts';
import type { Spec } from '../spec-parts.ts';
import { colours } from '../theme.ts';
import { logDomain, logTicks, niceEnd } from '../nice-domain.ts';
import type { NamedRows } from './named-rows.ts';
import { fitted, inMillions, nominal, quantitative, type DrawnType, type TypeContext } from './type.ts';
import { words } from '../../words/words.ts';

/** Between a mark and its words. */
const gap = 6;

export function isMissing({ number, range }: DrawnRow): boolean {
  return number === undefined && range === undefined;
}

/** A named row a mark, each at its place. */
export function drawRows(context: TypeContext, { height, y, columns }: NamedRows, { x, layer, ...more }: Spec): DrawnType {
  const spec = { ...fitted(context.layout), height, ...more, encoding: { y, x }, layer };
  return { title: titleWithStatus(context), columns, spec };
}

/** A row's label, with its status where it is another than that of the drawing as a whole. */
export function rowLabel(context: TypeContext): Spec {
  const { value, rows } = context;
  const { domain } = statusColours(rows);
  const status = domain.length > 1 ? ` + (datum.${value}_status == ${observed()} ? '' : ', ' + datum.${value}_status)` : '';
  return { calculate: `(${labelExpression(value, context)})${status}`, as: '_words' };
}

/** Pixels from the end of a mark to that of its words. */
function wordsReach({ measure }: TypeContext, row: DrawnRow): number {
  const said = `${row.label}${row.status === 'observed' ? '' : `, ${formatStatus(row.status)}`}`;
  return measure(said) + (openSide(row.qualifier) === undefined ? 12 : arrowReach + 12);
}

/**
 * From which value on words stand before their marks, where those behind them would take the plot's room on a phone; undefined where
 * all stand behind.
 */
export function turningValue(context: TypeContext, column: number, shareAt: (row: DrawnRow) => number): number | undefined {
  const { layout, width, rows } = context;
  if (layout === 'wide' || rows.some(({ range }) => range !== undefined)) return undefined;
  const plot = width - column - gap;
  const known = rows.flatMap((row) =>
    row.number === undefined ? [] : [{ number: row.number, at: shareAt(row) * plot, words: wordsReach(context, row) }],
  );
  const from = Math.min(...known.flatMap(({ number, at, words }) => (at + words > plot + gap ? [number] : [])));
  const turned = known.filter(({ number }) => number >= from);
  return turned.length > 0 && turned.every(({ at, words }) => at > words) ? from : undefined;
}

/** Words beside each mark, on the side away from zero, past an arrow; before it from `turning` on. */
export function labelsLayer({ rows, value }: TypeContext, distance: number, turning?: number): Spec {
  const isNegative = rows.some(({ number = 0 }) => number < 0);
  const isBefore = turning !== undefined ? `datum.${value} >= ${turning}` : isNegative ? `datum.${value} < 0` : undefined;
  const past = (side: 'higher' | 'lower'): string => {
    const bounds = JSON.stringify(wordsOfSide(rows, side));
    return bounds === '[]'
      ? `${distance}`
      : `(indexof(${bounds}, datum.${value}_qualifier) < 0 ? ${distance} : ${distance + arrowReach - 4})`;
  };
  const dx = isBefore === undefined ? past('higher') : `${isBefore} ? -${past('lower')} : ${past('higher')}`;
  return {
    ...(rows.some(isMissing) && { transform: [{ filter: `isValid(datum.${value})` }] }),
    mark: {
      type: 'text',
      align: isBefore === undefined ? 'left' : { expr: `${isBefore} ? 'right' : 'left'` },
      dx: dx === `${distance}` ? distance : { expr: dx },
    },
    encoding: { text: nominal('_words') },
  };
}

/** Where a value is not found, these words stand at the foot of its row; in a column on two lines where one is too wide for it. */
export function missingLayer({ rows, value }: TypeContext, channel: 'x' | 'y', isNarrow = false): Spec[] {
  if (!rows.some(isMissing)) return [];
  const absent = `!isValid(datum.${value})${rows.some(({ range }) => range !== undefined) ? ` && !isValid(datum.${value}_low)` : ''}`;
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
  return [...new Set(rows.flatMap(({ qualifier }) => (qualifier && openSide(qualifier) === side ? formatQualifier(qualifier) : [])))];
}

/** Arrows at the open ends of bars; none where every value is exact. */
export function arrowsLayer({ rows, value }: TypeContext, axis: Axis): Spec[] {
  const sides = (['higher', 'lower'] as const).flatMap((side) =>
    wordsOfSide(rows, side).map((word) => [word, barArrows[axis][side]] as const),
  );
  if (sides.length === 0) return [];
  const domain = sides.map(([word]) => word);
  const scale = { domain, range: sides.map(([, shape]) => shape) };
  return [
    {
      transform: [{ filter: `indexof(${JSON.stringify(domain)}, datum.${value}_qualifier) >= 0` }],
      mark: { type: 'point', filled: false, size: 81 },
      encoding: { shape: nominal(`${value}_qualifier`, { scale, legend: null }) },
    },
  ];
}

/** Bars are filled in the colour of their status, and open where the value is not exact; no key where words beside them say it. */
export function barPaint({ rows, value }: TypeContext, legend: Spec | null = null): Spec {
  const { domain, range } = statusColours(rows);
  const stroke = domain.length === 1 ? { value: range[0] } : nominal(`${value}_status`, { scale: { domain, range }, legend });
  return { stroke, fill: rows.some(({ qualifier }) => qualifier) ? openWhere(`isValid(datum.${value}_qualifier)`, stroke) : stroke };
}

/** The title of a drawing, with the status that all its values have where that is not plain observation. */
export function titleWithStatus({ rows, titleOf, value }: TypeContext): string {
  const { domain } = statusColours(rows);
  return domain.length === 1 && domain[0] !== words.values.status.observed ? `${titleOf(value)}, ${domain[0] ?? ''}` : titleOf(value);
}

/** An axis above rows, and where on it a value stands, from 0 to 1. Shares of a whole reach from 0 to 100, but not under bars. */
export function valueAcross(context: TypeContext, column: number): { readonly x: Spec; readonly shareAt: (value: number) => number } {
  const { layout, chart, value: field } = context;
  if (chart.scale === 'log') {
    const [low, high] = logDomain(numbersOf(context));
    const ticks = logTicks([low, high]);
    const values = layout === 'narrow' && ticks.length > 5 ? ticks.filter((tick) => Number.isInteger(Math.log10(tick))) : ticks;
    return {
      x: quantitative(field, { axis: { orient: 'top', values }, scale: { type: 'log', domain: [low, high] } }),
      shareAt: (value) => Math.log(value / low) / Math.log(high / low),
    };
  }
  const high = axisEnd(context);
  const axis = { orient: 'top', tickCount: layout === 'wide' ? 5 : 3, ...inMillions(high) };
  const low = wordsBelow(context, column, high);
  const scale = low < 0 ? { scale: { domain: [low, high], nice: false } } : isShare(context) ? { scale: { domain: [0, 100] } } : {};
  return { x: quantitative(field, { axis, ...scale }), shareAt: (value) => (value - low) / (high - low) };
}

/** How far below nought an axis reaches, so that words at the lower side of bars stay within it: not where no value is negative. */
function wordsBelow({ rows, measure, width }: TypeContext, column: number, high: number): number {
  const lows = rows.map(({ number = 0, label }) => {
    const share = (measure(label) + 2 * gap) / (width - column);
    return number < 0 ? (number - share * high) / (1 - share) : 0;
  });
  return Math.floor(Math.min(0, ...lows));
}

/** Every value, the ends of ranges among them. */
export function numbersOf({ rows }: TypeContext): number[] {
  return rows.flatMap(({ number, range }) => range ?? number ?? []);
}

/** Shares of a whole. */
export function isShare(context: TypeContext): boolean {
  const { dataset, value, chart } = context;
  const unit = dataset.fields.find(({ name }) => name === value)?.unit;
  return unit === 'percent' && chart.type !== 'bars' && numbersOf(context).every((number) => number >= 0 && number <= 100);
}

/** The end of that axis, as Vega rounds it up. */
export function axisEnd(context: TypeContext): number {
  return isShare(context) ? 100 : niceEnd(Math.max(...numbersOf(context), 0));
}

/** An axis of small pictures: no mark reaches over a plot and pushes its heading up, and words above and below it have room. */
export function roomyScale(context: TypeContext): { readonly domainMax: number; readonly domainMin?: number } {
  const highest = 1.2 * Math.max(...numbersOf(context), 0) || 1;
  return { domainMax: isShare(context) ? Math.max(100, highest) : highest, ...footroom(context) };
}

/** Words under the lowest value stand clear of the axis. */
export function footroom(context: TypeContext): { readonly domainMin?: number } {
  const values = numbersOf(context);
  const [low, high] = [Math.min(...values), Math.max(...values, 0)];
  return low < 0 ? { domainMin: low - (high - low) / 8 } : {};
}
