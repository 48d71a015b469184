/** A pause in long work, in which signals that came meanwhile are heard: Node calls nobody while code runs. */
import { setImmediate } from 'node:timers/promises';

/** Throws the signal's reason when it was aborted by then. */
export async function hearSignals(signal?: AbortSignal): Promise<void> {
  // The first turn may have looked for signals just before this one came.
  await setImmediate();
  await setImmediate();
  signal?.throwIfAborted();
}
