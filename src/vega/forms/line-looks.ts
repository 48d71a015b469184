/** How lines are told apart: a colour and a pattern of dashes each; beyond four they are grey, and their names alone tell. */
import { colours } from '../theme.ts';

export interface LineLook {
  readonly colour: string;
  /** Lengths of dash and gap; empty for an unbroken line. */
  readonly dash: readonly number[];
  readonly width: number;
}

const dashes: readonly (readonly number[])[] = [[], [7, 3], [2, 3], [9, 3, 2, 3]];

/** For what is no line of values but belongs to one. */
export function thin({ colour }: LineLook): LineLook {
  return { colour, dash: [], width: 1 };
}

/** Of the line at this place in the order of the rows. */
export function lineLook(index: number): LineLook {
  const colour = colours.series[index];
  return colour === undefined ? { colour: colours.muted, dash: [], width: 1 } : { colour, dash: dashes[index] ?? [], width: 2 };
}
