/** What a live chart is drawn and told from: Vega specifications, a sentence for each row, and series to choose from. */
import type { Spec } from 'vega';
import type { Layout } from '../chart/theme.ts';

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
  /** In the language of the page: what the live chart and its keys are called, what is said while no row is chosen, and above the boxes of series. */
  readonly words: { readonly name: string; readonly hint: string; readonly choose: string };
}
