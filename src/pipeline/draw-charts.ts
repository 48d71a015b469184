/** All charts, drawn into the cache before the pages are made, which then only read them; many at once use every processor. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { loadCharts } from '../checks/load-charts.ts';
import type { Problem } from '../problems/problem.ts';
import type { Registry } from '../registry/registry.ts';
import { isDrawn } from '../vega/draw-chart.ts';
import { drawWhole } from './draw-whole.ts';
import type { StageContext } from './stages.ts';

/** A worker has to read the whole project before its first chart; fewer are drawn sooner here. */
const worthWorkers = 40;

/** What a worker answers to an id. */
export interface Drawn {
  readonly problems: readonly Problem[];
}

export async function drawCharts(registry: Registry, { root, say, signal }: StageContext): Promise<Problem[]> {
  const { charts, problems } = await loadCharts(root);
  const missing: string[] = [];
  for (const [id, definition] of charts) {
    signal?.throwIfAborted();
    if (!(await isDrawn(id, definition, registry, { root }))) missing.push(id);
  }
  if (missing.length > 0)
    say(`  ${missing.length} of ${charts.size} charts to draw${missing.length <= 3 ? `: ${missing.join(', ')}` : ''}`);
  if (missing.length >= worthWorkers) return [...problems, ...(await drawInWorkers(missing, root, signal))];
  const found = [...problems];
  for (const id of missing) {
    signal?.throwIfAborted();
    const definition = charts.get(id);
    if (definition !== undefined) found.push(...(await drawWhole(id, definition, registry, root)));
  }
  return found;
}

/** Each worker takes the next chart when it has drawn its last; the first error ends them all. */
async function drawInWorkers(ids: readonly string[], root: string, signal: AbortSignal | undefined): Promise<Problem[]> {
  const queue = [...ids];
  const found: Problem[] = [];
  const workers = Array.from({ length: Math.min(availableParallelism(), ids.length) }, () => {
    return new Worker(new URL('./draw-charts.worker.ts', import.meta.url), { workerData: { root } });
  });
  const stop = (): void => void Promise.all(workers.map((worker) => worker.terminate()));
  signal?.addEventListener('abort', stop, { once: true });
  try {
    await Promise.all(
      workers.map(
        (worker) =>
          new Promise<void>((resolve, reject) => {
            const next = (): void => worker.postMessage(queue.shift());
            worker.once('error', reject);
            worker.once('exit', () => (signal?.aborted === true ? reject(signal.reason as Error) : resolve()));
            worker.on('message', ({ problems }: Drawn) => {
              found.push(...problems);
              next();
            });
            next();
          }),
      ),
    );
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
  return found;
}
