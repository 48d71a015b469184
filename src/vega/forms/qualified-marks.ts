/**
 * How a mark shows in what sense its value holds: shape and colour say the status, an open mark says "not exactly this",
 * a pointer says to which side the true value lies. Never colour alone.
 */
import { formatQualifier, formatStatus } from '../../figures/format-value.ts';
import type { Qualifier, Status } from '../../registry/registry.ts';
import { colours } from '../theme.ts';
import type { DrawnRow } from './form.ts';

/** Towards which side of the mark the true value lies. */
export type OpenSide = 'higher' | 'lower' | 'near';

const openSides: Readonly<Record<Qualifier, OpenSide>> = {
  over: 'higher',
  'at-least': 'higher',
  'a-little-over': 'higher',
  under: 'lower',
  'at-most': 'lower',
  'up-to': 'lower',
  'a-little-under': 'lower',
  nearly: 'near',
  about: 'near',
};

interface StatusLook {
  /** SVG path in a box from -1 to 1. */
  readonly shape: string;
  readonly colour: string;
}

const [blue, teal, plum, orange] = colours.series;

/** Seven shapes, four colours: what share a colour (things to come; things said) differ in shape. */
export const statusLooks: Readonly<Record<Status, StatusLook>> = {
  observed: { shape: 'M1,0A1,1,0,1,1,-1,0A1,1,0,1,1,1,0Z', colour: blue },
  estimate: { shape: 'M-0.9,-0.9L0.9,-0.9L0.9,0.9L-0.9,0.9Z', colour: teal },
  claim: { shape: 'M0,-1.25L1.25,0L0,1.25L-1.25,0Z', colour: plum },
  denied: { shape: 'M-1.15,-1.15L1.15,-1.15L-1.15,1.15L1.15,1.15Z', colour: plum },
  target: { shape: 'M0,-1.2L1.15,0.9L-1.15,0.9Z', colour: orange },
  forecast: { shape: 'M0,1.2L1.15,-0.9L-1.15,-0.9Z', colour: orange },
  proposal: { shape: 'M0,-1.2L1.14,-0.37L0.7,0.97L-0.7,0.97L-1.14,-0.37Z', colour: orange },
};

const statusColours = { domain: Object.keys(statusLooks), range: Object.values(statusLooks).map((look) => look.colour) };

/** How a mark with `statusKey` and `qualifierKey` is painted: the status's colour, and open where the value is not exact. */
export const statusPaint = {
  stroke: { field: 'statusKey', type: 'nominal', scale: statusColours, legend: null },
  fill: {
    condition: { test: 'isValid(datum.qualifierKey)', value: colours.paper },
    field: 'statusKey',
    type: 'nominal',
    scale: statusColours,
    legend: null,
  },
} as const;

const pointers = {
  right: 'M1.2,0L3,0M2.2,-0.8L3,0L2.2,0.8',
  left: 'M-1.2,0L-3,0M-2.2,-0.8L-3,0L-2.2,0.8',
  up: 'M0,0L0,-2.2M-0.8,-1.4L0,-2.2L0.8,-1.4',
  down: 'M0,0L0,2.2M-0.8,1.4L0,2.2L0.8,1.4',
  /** From the edge of a mark, shorter than to the sides, because lines of a key stand close. */
  above: 'M0,-1.2L0,-2.5M-0.7,-1.8L0,-2.5L0.7,-1.8',
  below: 'M0,1.2L0,2.5M-0.7,1.8L0,2.5L0.7,1.8',
} as const;

/** Radius of a mark; a pointer reaches `pointerReach` radii from its centre. */
export const markRadius = 4.5;
export const pointerReach = 3.2;
/** Vega draws a path in a box from -1 to 1 at half the root of its size. */
export const markSize = (2 * markRadius) ** 2;

/** Undefined for a value that is exactly what it says. */
export function openSide(qualifier: Qualifier | undefined): OpenSide | undefined {
  return qualifier === undefined ? undefined : openSides[qualifier];
}

/** A mark on a value axis: the status's shape, with a pointer towards the open side. */
export function markPath(status: Status, side: OpenSide | undefined, axis: 'horizontal' | 'vertical' = 'horizontal'): string {
  const ways = axis === 'horizontal' ? { higher: pointers.right, lower: pointers.left } : { higher: pointers.above, lower: pointers.below };
  return statusLooks[status].shape + (side === 'higher' || side === 'lower' ? ways[side] : '');
}

/** The pointer alone, for a mark that stands on a vertical axis. */
export const verticalPointer = { higher: pointers.up, lower: pointers.down } as const;

/** The pointer alone, from the end of a bar that lies on a horizontal axis. */
export const horizontalPointer = { higher: 'M0,0L2.2,0M1.4,-0.8L2.2,0L1.4,0.8', lower: 'M0,0L-2.2,0M-1.4,-0.8L-2.2,0L-1.4,0.8' } as const;

export interface KeyEntry {
  readonly path: string;
  readonly colour: string;
  readonly side: OpenSide | undefined;
  readonly words: string;
}

/** What the rows need explained: their statuses if they differ or are not plain observation, and open marks. */
export function keyEntries(rows: readonly DrawnRow[], axis: 'horizontal' | 'vertical' = 'horizontal'): KeyEntry[] {
  const statuses = (Object.keys(statusLooks) as Status[]).filter((status) => rows.some((row) => row.status === status));
  const plain = statuses.every((status) => status === 'observed');
  const ofStatuses = statuses.map((status): KeyEntry => ({
    path: markPath(status, undefined),
    colour: statusLooks[status].colour,
    side: undefined,
    words: formatStatus(status),
  }));
  const ofSides = (['near', 'higher', 'lower'] as const).flatMap((side): KeyEntry[] => {
    const words = new Set(
      rows.flatMap(({ qualifier }) => (qualifier !== undefined && openSide(qualifier) === side ? [formatQualifier(qualifier)] : [])),
    );
    return words.size === 0 ? [] : [{ path: markPath('observed', side, axis), colour: colours.ink, side, words: [...words].join(', ') }];
  });
  return [...(plain ? [] : ofStatuses), ...ofSides];
}
