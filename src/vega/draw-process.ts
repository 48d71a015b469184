/** A process that draws charts one after the other: what hangs or fills the memory here ends this process and nothing else. */
import { Worker } from 'node:worker_threads';
import { layouts, type Layout } from '../chart/layout.ts';
import { compileVega, type CompiledChart } from './compile-vega.ts';
import { failedJob, type DrawJob, type DrawnJob } from './draw-job.ts';
import { asFlaw, renderSvg, type Rendered } from './render-svg.ts';
import { loadFonts } from './fonts.ts';
import { processorTime } from './processor-time.ts';

const [, , root = process.cwd(), milliseconds] = process.argv;
const { measure } = await loadFonts(root);

const end = new Int32Array(new SharedArrayBuffer(4));
new Worker(new URL('./processor-limit.worker.ts', import.meta.url), { workerData: end }).unref();

async function draw({ chart, specs, live, labels }: DrawJob): Promise<DrawnJob> {
  const drawOne = async (layout: Layout): Promise<CompiledChart & Rendered> => {
    const compiled = compileVega(specs[layout], live[layout]);
    return { ...compiled, ...(await renderSvg(compiled.still, { chart, layout, labels, measure })) };
  };
  const drawn = { wide: await drawOne('wide'), narrow: await drawOne('narrow') };
  return {
    svgs: { wide: drawn.wide.svg, narrow: drawn.narrow.svg },
    live: { wide: drawn.wide.live, narrow: drawn.narrow.live },
    plot: drawn.wide.plot,
    flaws: layouts.flatMap((layout) => [...drawn[layout].notices.map(asFlaw), ...drawn[layout].flaws].map((flaw) => ({ ...flaw, layout }))),
  };
}

process.on('message', (job: DrawJob) => {
  end[0] = processorTime() + Number(milliseconds);
  draw(job)
    .catch((error: unknown) => failedJob(asFlaw(error instanceof Error ? error.message : String(error))))
    .then((drawn) => {
      end[0] = 0;
      process.send?.(drawn);
    })
    .catch(() => process.exit(1));
});

// Whoever asked is gone.
process.on('disconnect', () => process.exit());
