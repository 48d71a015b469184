/** What the checks of `npm run dev` found, from the process that runs them to the one that serves pages. */
import type { Problem } from './problem.ts';

/** Path from the project's root. */
export const reportFile = '.cache/dev/problems.json';

export interface DevReport {
  /** When the checks began to read, in milliseconds of the clock: what was saved later they have not seen. */
  readonly began: number;
  readonly problems: readonly Problem[];
  /** Whether records cannot be read as they stand, so that no page can be made. */
  readonly stops: boolean;
}

/** An absent or half-written report says nothing yet. */
export function readReport(text: string | undefined): DevReport {
  const none: DevReport = { began: 0, problems: [], stops: false };
  if (text === undefined) return none;
  try {
    return JSON.parse(text) as DevReport;
  } catch {
    // It is being written: it is read again when it is whole.
    return none;
  }
}
