/**
 * How a mark shows in what sense its value holds: shape and colour say the status, an open mark says "not exactly this",
 * an arrow says to which side the true value lies. Never colour alone. And how series are told apart: a colour and a pattern of
 * dashes each; beyond four they are grey, and their names alone tell.
 */
import { sort } from 'd3-array';
import { formatQualifier, formatStatus } from '../figures/format-value.ts';
import { meanings, type Qualifier } from '../formula/qualifier.ts';
import { keysOf } from '../narrow/keys-of.ts';
import type { Status } from '../registry/schemas/fact.ts';
import type { DrawnRow } from './rows.ts';
import type { Spec } from './spec-parts.ts';
import { colours } from './theme.ts';
import { nominal, type TypeContext } from './types/type.ts';

/** Towards which side of the mark the true value lies; undefined for a value that is exactly what it says. */
export function openSide(qualifier: Qualifier | undefined): 'higher' | 'lower' | 'near' | undefined {
  return qualifier === undefined ? undefined : meanings[qualifier].mark;
}

const [blue, teal, plum, orange] = colours.series;

/** Seven shapes (SVG paths in a box from -1 to 1), four colours: what share a colour (things to come; things said) differ in shape. */
const statusLooks: Readonly<Record<Status, { readonly shape: string; readonly colour: string }>> = {
  observed: { shape: 'M1,0A1,1,0,1,1,-1,0A1,1,0,1,1,1,0Z', colour: blue },
  estimate: { shape: 'M-0.9,-0.9L0.9,-0.9L0.9,0.9L-0.9,0.9Z', colour: teal },
  claim: { shape: 'M0,-1.25L1.25,0L0,1.25L-1.25,0Z', colour: plum },
  denied: { shape: 'M-1.15,-1.15L1.15,-1.15L-1.15,1.15L1.15,1.15Z', colour: plum },
  target: { shape: 'M0,-1.2L1.15,0.9L-1.15,0.9Z', colour: orange },
  forecast: { shape: 'M0,1.2L1.15,-0.9L-1.15,-0.9Z', colour: orange },
  proposal: { shape: 'M0,-1.2L1.14,-0.37L0.7,0.97L-0.7,0.97L-1.14,-0.37Z', colour: orange },
};

const arrows = {
  across: { higher: 'M1.2,0L3,0M2.2,-0.8L3,0L2.2,0.8', lower: 'M-1.2,0L-3,0M-2.2,-0.8L-3,0L-2.2,0.8' },
  up: { higher: 'M0,-1.2L0,-2.5M-0.7,-1.8L0,-2.5L0.7,-1.8', lower: 'M0,1.2L0,2.5M-0.7,1.8L0,2.5L0.7,1.8' },
} as const;

export type Axis = keyof typeof arrows;

/** The arrow alone, from the end of a bar. */
export const barArrows = {
  across: { higher: 'M0,0L2.2,0M1.4,-0.8L2.2,0L1.4,0.8', lower: 'M0,0L-2.2,0M-1.4,-0.8L-2.2,0L-1.4,0.8' },
  up: { higher: 'M0,0L0,-2.2M-0.8,-1.4L0,-2.2L0.8,-1.4', lower: 'M0,0L0,2.2M-0.8,1.4L0,2.2L0.8,1.4' },
} as const;

/** Pixels that an arrow reaches from the centre of its mark. */
export const arrowReach = 15;

/** Makes a mark's kind from its row's columns: "observed", "claim, about". */
export function kindTransform(value: string): Spec {
  return { calculate: `datum.${value}_status + (datum.${value}_qualifier ? ', ' + datum.${value}_qualifier : '')`, as: '_kind' };
}

interface Kind extends Pick<DrawnRow, 'status' | 'qualifier'> {
  readonly name: string;
  readonly shape: string;
  readonly colour: string;
}

/** The kinds that the rows have, plain ones first. */
function kindsOf(rows: readonly DrawnRow[], axis: Axis): Kind[] {
  const found = new Map(
    rows.map(({ status, qualifier }): [string, Kind] => {
      const side = openSide(qualifier);
      const { shape, colour } = statusLooks[status];
      const arrow = side === 'higher' || side === 'lower' ? arrows[axis][side] : '';
      const name = [formatStatus(status), ...(qualifier === undefined ? [] : [formatQualifier(qualifier)])].join(', ');
      return [name, { name, status, qualifier, shape: shape + arrow, colour }];
    }),
  );
  const order = keysOf<Status>(statusLooks);
  return sort(found.values(), ({ status, qualifier }) => (qualifier === undefined ? 0 : 100) + order.indexOf(status));
}

/** A colour that leaves marks open of which `test` holds. */
export function openWhere(test: string, colour: Spec): Spec {
  return { condition: { test, value: colours.paper }, ...colour };
}

/** Whether a row says more than a plain observation, and the expression that asks its columns. */
export const saysMore = ({ status, qualifier }: DrawnRow): boolean => status !== 'observed' || qualifier !== undefined;
export const sayMore = (value: string): string => `datum.${value}_status != ${observed()} || isValid(datum.${value}_qualifier)`;

interface KeyContext extends Pick<TypeContext, 'rows' | 'value' | 'width' | 'measure'> {
  /** Pixels from the plot to its key, where words over the highest mark would meet it. */
  readonly keyOffset?: number;
}

/**
 * Shape by kind, with a key where there is more than plain observation: one entry a status, then one a side of bounds, named by
 * the words that occur. `isColoured`: marks have the colours of their statuses.
 */
export function kindEncodings(context: KeyContext, axis: Axis, isColoured = true): Spec {
  const kinds = kindsOf(context.rows, axis);
  const domain = kinds.map(({ name }) => name);
  const legend = kindLegend(kinds, !isColoured, axis, context);
  const look = (lookOf: (kind: Kind) => string): Spec =>
    nominal('_kind', { scale: { domain, range: kinds.map(lookOf) }, sort: null, legend });
  return {
    shape: look(({ shape }) => shape),
    ...(isColoured && {
      stroke: look(({ colour }) => colour),
      fill: look(({ qualifier, colour }) => (qualifier === undefined ? colour : colours.paper)),
    }),
  };
}

/** Points in the colours of their series; of `context.rows`, those that `filter` leaves. */
export function pointsLayer(context: KeyContext, colour: SeriesColour, size?: Spec, filter?: string): Spec {
  const isOpen = context.rows.some(({ qualifier }) => qualifier !== undefined);
  // A condition would leave the symbols of the key open, too.
  const fill = `isValid(datum.${context.value}_qualifier) ? '${colours.paper}' : ${colour.expression}`;
  const transform = [...(filter === undefined ? [] : [{ filter }]), ...(isOpen ? [{ calculate: fill, as: '_fill' }] : [])];
  return {
    ...(transform.length > 0 && { transform }),
    mark: { type: 'point', filled: true, ...size },
    encoding: { ...kindEncodings(context, 'up', false), fill: isOpen ? nominal('_fill', { scale: null }) : colour.encoding },
  };
}

function kindLegend(kinds: readonly Kind[], inInk: boolean, axis: Axis, { width, measure, keyOffset }: KeyContext): Spec | null {
  const exact = kinds.filter(({ qualifier }) => qualifier === undefined);
  const labels = [
    ...(exact.every(({ status }) => status === 'observed') ? [] : exact.map(({ name }) => [name, name] as const)),
    ...(['near', 'higher', 'lower'] as const).flatMap((side) => {
      const open = kinds.filter(({ qualifier }) => openSide(qualifier) === side);
      const said = new Set(open.flatMap(({ qualifier }) => (qualifier === undefined ? [] : [formatQualifier(qualifier)])));
      return open.slice(0, 1).map(({ name }) => [name, [...said].join(', ')] as const);
    }),
  ];
  if (labels.length === 0) return null;
  const entries = labels.map(([, words]) => words);
  const renamed = labels.filter(([kind, words]) => kind !== words);
  const open = kinds.flatMap(({ name, qualifier }) => (qualifier === undefined ? [] : [name]));
  const fill = { expr: `indexof(${JSON.stringify(open)}, datum.value) < 0 ? '${colours.ink}' : '${colours.paper}'` };
  return {
    values: labels.map(([kind]) => kind),
    ...keyColumns(entries, width - 40, measure),
    ...(renamed.length > 0 && { labelExpr: lookUp(renamed) }),
    ...(keyOffset !== undefined && { offset: keyOffset }),
    ...(inInk && { symbolFillColor: open.length > 0 ? fill : colours.ink, symbolStrokeColor: colours.ink }),
    ...(kinds.some(({ qualifier }) => openSide(qualifier) === 'higher') && axis === 'across' && { labelOffset: 10 }),
  };
}

/** As many columns as the longest entries of a key leave room for; nothing where all stand on one line. */
export function keyColumns(entries: readonly string[], room: number, measure: (text: string) => number): Spec {
  const widths = entries.map((words) => measure(words) + entryRoom);
  if (widths.reduce((sum, width) => sum + width, 0) <= room) return {};
  return { columns: Math.max(1, Math.floor(room / Math.max(...widths))) };
}

/** Pixels of a key's symbol and of the gaps round its words. */
const entryRoom = 38;

/** Pairs → an expression that renames a label: `{'claim, about': 'about'}[datum.label] || datum.label`. */
export function lookUp(pairs: readonly (readonly [from: string, to: string | readonly string[]])[]): string {
  const entries = pairs.map(([from, to]) => `${JSON.stringify(from)}: ${JSON.stringify(to)}`);
  return `{${entries.join(', ')}}[datum.label] || datum.label`;
}

/** What a column of statuses says of what was observed, as an expression has it. */
export function observed(): string {
  return `'${formatStatus('observed')}'`;
}

/** Colours of bars and lines of text by status, and whether a row of the drawing needs them. */
export function statusColours(rows: readonly DrawnRow[]): { readonly domain: string[]; readonly range: string[] } {
  const found = keysOf<Status>(statusLooks).filter((status) => rows.some((row) => row.status === status));
  return { domain: found.map(formatStatus), range: found.map((status) => statusLooks[status].colour) };
}

const plain = [1, 0] as const;
const dashes = [plain, [7, 3], [2, 3], [9, 3, 2, 3]] as const;

/** Of points by series or kind, beside their colours. */
export const shapes = ['circle', 'square', 'diamond', 'triangle-up'] as const;

/** As an encoding and as an expression. */
export interface SeriesColour {
  readonly encoding: Spec;
  readonly expression: string;
}

/** Of marks without series. */
export const oneColour: SeriesColour = { encoding: { value: colours.series[0] }, expression: `'${colours.series[0]}'` };

/** Of marks that are filled by series, with a key above them on as many lines as it needs. */
export function seriesFill(series: string, { namesOf, width, measure }: TypeContext, key: Spec = {}): Spec {
  const names = namesOf(series);
  return nominal(series, { sort: null, scale: { domain: names }, legend: { ...key, ...keyColumns(names, width, measure) } });
}

/** The colours of series in the order of the rows, and the dashes of their lines. Names stand at the lines, so that no key is needed. */
export function seriesLooks({ series, namesOf }: TypeContext): SeriesColour & { readonly dash: Spec } {
  if (series === undefined) return { ...oneColour, dash: {} };
  const domain = namesOf(series);
  const range = domain.map((_, index) => colours.series[index] ?? colours.muted);
  const pairs = Object.fromEntries(domain.map((name, index) => [name, range[index]]));
  const look = (values: readonly unknown[]): Spec => nominal(series, { scale: { domain, range: values }, legend: null });
  const dash = { strokeDash: look(domain.map((_, index) => dashes[index] ?? plain)) };
  return { encoding: look(range), expression: `${JSON.stringify(pairs)}[datum.${series}]`, dash };
}
