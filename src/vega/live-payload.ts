/** What a reader is sent who asks for the live chart: Vega specifications and a sentence for each row. */
import type { Spec } from 'vega';
import type { Layout } from '../chart/layout.ts';
import type { LiveSeries } from '../chart/rows.ts';

/** The signal that holds the indexes of rows that the reader has put into the background. */
export const hiddenSignal = 'hidden';

export type LiveSpecs = Readonly<Record<Layout, Spec>>;

export interface LivePayload extends LiveSpecs {
  /** What is told of each row, in drawn order. */
  readonly rows: readonly string[];
  /** Empty where there is nothing to choose from. */
  readonly series: readonly LiveSeries[];
}

/** The payload as a module, which the content policy lets a page import, as it would not let it fetch a file. */
export function formatPayload(payload: LivePayload): string {
  return `export default ${JSON.stringify(payload)};\n`;
}
