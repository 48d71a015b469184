/** What another process is asked to draw, and what it gives back: plain values. */
import { type Layout, layouts } from '../chart/layout.ts';
import type { Spec } from '../chart/spec-parts.ts';
import type { Specification } from '../chart/specification.ts';
import type { Flaw } from '../vega/check-drawing.ts';
import type { LiveSpecs } from '../vega/live-payload.ts';

export interface DrawJob {
  readonly chart: string;
  readonly drawings: Readonly<Record<Layout, Specification>>;
  /** What each drawn row says, in order; none where no mark is one row's. */
  readonly labels: readonly string[];
}

export interface DrawnJob {
  readonly svgs: Readonly<Record<Layout, string>>;
  /** What the wide one is drawn from, with all words in their places. */
  readonly spec: Spec;
  readonly live: LiveSpecs;
  /** Pixels of the wide drawing's plot, beside its axes and words. */
  readonly plot: number;
  readonly flaws: readonly (Flaw & { readonly layout: Layout })[];
}

/** Nothing drawn, and why. */
export function failedJob(flaw: Flaw): DrawnJob {
  const empty = { wide: '', narrow: '' };
  return {
    svgs: empty,
    spec: {},
    live: { wide: {}, narrow: {} },
    plot: 0,
    flaws: layouts.slice(0, 1).map((layout) => ({ ...flaw, layout })),
  };
}
