/** Marks that tell kinds of thing apart: each has a shape and a colour of its own, so that colour is never the only cue. */
import { colours } from '../theme.ts';
import { maximumKinds } from './form.ts';

export interface KindLook {
  /** SVG path in a box from -1 to 1. */
  readonly shape: string;
  readonly colour: string;
}

const shapes = [
  'M1,0A1,1,0,1,1,-1,0A1,1,0,1,1,1,0Z',
  'M-0.9,-0.9L0.9,-0.9L0.9,0.9L-0.9,0.9Z',
  'M0,-1.25L1.25,0L0,1.25L-1.25,0Z',
  'M0,-1.2L1.15,0.9L-1.15,0.9Z',
] as const;

/** Kind → its look, in the order in which the kinds are given. */
export function kindLooks(kinds: readonly string[]): ReadonlyMap<string, KindLook> {
  const different = [...new Set(kinds)];
  return new Map(
    different.map((kind, index) => {
      const [shape, colour] = [shapes[index], colours.series[index]];
      if (shape === undefined || colour === undefined)
        throw new Error(`No mark for kind ${index + 1} of ${maximumKinds}; find-chart-problems.ts reports this before anything is drawn.`);
      return [kind, { shape, colour }];
    }),
  );
}
