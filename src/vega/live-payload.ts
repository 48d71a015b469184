/** What a page carries for a reader who asks for the live chart: Vega specifications and a sentence for each row. */
import type { Spec } from 'vega';

/** The signal of each specification that holds the focused row's index, -1 for none. */
export const focusSignal = 'focused';

export interface LivePayload {
  readonly wide: Spec;
  readonly narrow: Spec;
  /** What is told of each row, in drawn order. */
  readonly rows: readonly string[];
}

/** The payload as the text of a `<script type="application/json">`, which no value in it can end. */
export function formatPayload(payload: LivePayload): string {
  return JSON.stringify(payload).replaceAll('<', '\\u003c');
}
