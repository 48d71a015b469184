/** What a reader is sent who asks for the live chart: Vega specifications and a sentence for each row. */
import type { Spec } from 'vega';

/** The signal of each specification that holds the focused row's index, -1 for none. */
export const focusSignal = 'focused';

/** The signal that holds the indexes of rows that the reader has put into the background. */
export const hiddenSignal = 'hidden';

/** Rows that a reader can put into the background together. */
export interface LiveSeries {
  readonly name: string;
  readonly rows: readonly number[];
}

export interface LivePayload {
  readonly wide: Spec;
  readonly narrow: Spec;
  /** What is told of each row, in drawn order. */
  readonly rows: readonly string[];
  /** Empty where there is nothing to choose from. */
  readonly series: readonly LiveSeries[];
}

/** The payload as a module, which the content policy lets a page import, as it would not let it fetch a file. */
export function formatPayload(payload: LivePayload): string {
  return `export default ${JSON.stringify(payload)};\n`;
}
