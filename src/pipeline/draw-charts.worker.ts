/** A worker of draw-charts.ts: reads the project once, then draws the charts it is asked for by id; no id ends it. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadCharts } from '../checks/load-charts.ts';
import { loadRegistry } from '../registry/from-disk.ts';
import type { Drawn } from './draw-charts.ts';
import { drawWhole } from './draw-whole.ts';

const { root } = workerData as { root: string };
const { registry } = loadRegistry(root);
const { charts } = await loadCharts(root);

parentPort?.on('message', (id: string | undefined) => {
  const definition = charts.get(id ?? '');
  if (id === undefined || definition === undefined) {
    parentPort?.close();
    return;
  }
  // A rejection ends the worker, which its owner hears as an error.
  void drawWhole(id, definition, registry, root).then((problems) => parentPort?.postMessage({ problems } satisfies Drawn));
});
