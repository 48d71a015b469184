/** What a live chart is drawn and told from: Vega specifications, a sentence for each row, and series to choose from. */
import type { Spec } from 'vega';
import type { Layout } from '../chart/layout.ts';

/** The signal that holds the indexes of rows that the reader has put into the background. */
export const hiddenSignal = 'hidden';

export type LiveSpecs = Readonly<Record<Layout, Spec>>;

/** Rows that a reader can put into the background together. */
export interface LiveSeries {
  readonly name: string;
  readonly rows: readonly number[];
}

export interface LivePayload extends LiveSpecs {
  /** What is told of each row, in drawn order. */
  readonly rows: readonly string[];
  /** Empty where there is nothing to choose from. */
  readonly series: readonly LiveSeries[];
}
