/** Which colours are seen on which, and how far they have to stand apart: WCAG 2.2, 1.4.3 for words and 1.4.11 for what is no word. */
import { contrast, nearestTone } from './contrast.ts';
import { makePalette, modes, type ColourName, type Mode, type OwnColours } from './palette.ts';

type Kind = 'text' | 'mark';
const least: Readonly<Record<Kind, number>> = { text: 4.5, mark: 3 };

const grounds = ['paper', 'paper-raised', 'paper-sunk'] as const;
const series = ['chart-1', 'chart-2', 'chart-3', 'chart-4'] as const;

interface Pair {
  readonly kind: Kind;
  /** The one in front. */
  readonly colour: ColourName;
  readonly ground: ColourName;
}

/** As the style sheets and the charts lay them. */
const pairs: readonly Pair[] = [
  ...grounds.flatMap((ground): Pair[] => [
    { kind: 'text', colour: 'ink', ground },
    { kind: 'text', colour: 'ink-muted', ground },
    { kind: 'text', colour: 'accent', ground },
  ]),
  ...(['accent-soft', 'mark', 'observed-soft'] as const).map((ground): Pair => ({ kind: 'text', colour: 'ink', ground })),
  { kind: 'text', colour: 'accent', ground: 'accent-soft' },
  ...(['paper', 'paper-raised'] as const).flatMap((ground) => series.map((colour): Pair => ({ kind: 'mark', colour, ground }))),
];

export interface WeakPair extends Pair {
  readonly mode: Mode;
  /** As measured, 1 to 21. */
  readonly ratio: number;
  /** What it has to be. */
  readonly least: number;
  /** The nearest tone of the colour in front that stands apart from all its grounds; undefined where there is none. */
  readonly tone: string | undefined;
}

/** Of each colour in front and each mode the weakest pair, where one is too weak. */
export function findWeakPairs(chosen: OwnColours): WeakPair[] {
  const palette = makePalette(chosen);
  return modes.flatMap((mode) => {
    const tones = palette[mode];
    return [...new Set(pairs.map(({ colour }) => colour))].flatMap((colour): WeakPair[] => {
      const own = pairs.filter((pair) => pair.colour === colour);
      const [worst] = own
        .map((pair) => ({ ...pair, mode, ratio: contrast(tones[colour], tones[pair.ground]), least: least[pair.kind] }))
        .filter(({ ratio, least: due }) => ratio < due)
        .sort((a, b) => a.ratio / a.least - b.ratio / b.least);
      if (worst === undefined) return [];
      // Its soft ground may change with it.
      const isGood = (tone: string): boolean => {
        const changed = makePalette({ ...chosen, [mode]: { ...chosen[mode], [colour]: tone } })[mode];
        return own.every(({ ground, kind }) => contrast(tone, changed[ground]) >= least[kind]);
      };
      return [{ ...worst, tone: nearestTone(tones[colour], isGood) }];
    });
  });
}
