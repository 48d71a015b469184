/** What another process is asked to draw, and what it gives back: plain values. */
import type { Layout } from '../chart/theme.ts';
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

export interface Drawing {
  /** `<svg>` elements, opaque, at their final size: `layoutWidth` of chart/theme.ts. */
  readonly wide: string;
  readonly narrow: string;
  readonly live: LiveSpecs;
  /** What the wide one is drawn from, with all words in their places. */
  readonly spec: Spec;
  /** Pixels of its plot across, beside its axes and words. */
  readonly plot: number;
}

export interface DrawnJob {
  readonly drawing: Drawing;
  readonly flaws: readonly (Flaw & { readonly layout: Layout })[];
}

/** Nothing drawn, and why. */
export function failedJob(flaw: Flaw): DrawnJob {
  return { drawing: { wide: '', narrow: '', live: { wide: {}, narrow: {} }, spec: {}, plot: 0 }, flaws: [{ ...flaw, layout: 'wide' }] };
}
