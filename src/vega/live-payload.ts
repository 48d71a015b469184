/** What a reader is sent who asks for the live chart: Vega specifications and a sentence for each row. */
import type { Spec } from 'vega';

/** The signal of each specification that holds the focused row's index, -1 for none. */
export const focusSignal = 'focused';

export interface LivePayload {
  readonly wide: Spec;
  readonly narrow: Spec;
  /** What is told of each row, in drawn order. */
  readonly rows: readonly string[];
}

/** The payload as a module, which the content policy lets a page import, as it would not let it fetch a file. */
export function formatPayload(payload: LivePayload): string {
  return `export default ${JSON.stringify(payload)};\n`;
}
