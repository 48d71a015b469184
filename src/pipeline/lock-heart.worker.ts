/** The sign of life of a lock: its file's time, set anew each second from a thread of its own, which no work holds up. */
import { closeSync, futimesSync, openSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

const { file, interval } = workerData as { file: string; interval: number };
// The file itself, not its name: another's lock of that name is not touched.
const open = openSync(file, 'r+');
const beat = setInterval(() => setTime(), interval);
parentPort?.postMessage('beats');
parentPort?.once('message', () => {
  clearInterval(beat);
  closeSync(open);
  parentPort?.close();
});

function setTime(): void {
  const now = Date.now() / 1000;
  try {
    futimesSync(open, now, now);
  } catch {
    // A full or lost disk: the lock may be taken then, which its holder finds out before it publishes.
  }
}
