/** A process that draws charts one after the other: what hangs or fills the memory here ends this process and nothing else. */
import { Worker } from 'node:worker_threads';
import { layouts, type Layout } from '../chart/theme.ts';
import type { Spec } from '../chart/spec-parts.ts';
import { asFitted, compileVega, type CompiledChart } from '../vega/compile-vega.ts';
import { failedJob, type DrawJob, type DrawnJob } from './draw-job.ts';
import { asFlaw, renderSvg, type Rendered } from '../vega/render-svg.ts';
import { loadFonts } from './fonts.ts';
import { withOffsets } from '../vega/place-words.ts';
import { processorTime } from './processor-time.ts';

const [, , root = process.cwd(), milliseconds] = process.argv;
const { measure } = await loadFonts(root);

const end = new Int32Array(new SharedArrayBuffer(4));
new Worker(new URL('./processor-limit.worker.ts', import.meta.url), { workerData: end }).unref();

/** A drawing whose words meet something is made again with those elsewhere, which may move a plot's edge, and so on. */
const mostRounds = 3;

type DrawnLayout = Omit<Rendered, 'moved' | 'place'> & CompiledChart & { readonly spec: Spec };

async function drawLayout({ chart, drawings, labels }: DrawJob, layout: Layout): Promise<DrawnLayout> {
  let { spec } = drawings[layout];
  for (let round = 1; ; round += 1) {
    const compiled = compileVega(spec);
    const wishes = round < mostRounds ? drawings[layout].wishes : [];
    const { moved, place, ...rendered } = await renderSvg(compiled.still, { chart, layout, labels, measure, wishes });
    if (moved.size === 0) return { ...compiled, ...rendered, live: asFitted(compiled.live, place), spec };
    spec = withOffsets(spec, moved);
  }
}

async function draw(job: DrawJob): Promise<DrawnJob> {
  const drawn = { wide: await drawLayout(job, 'wide'), narrow: await drawLayout(job, 'narrow') };
  const { wide, narrow } = drawn;
  return {
    drawing: { wide: wide.svg, narrow: narrow.svg, live: { wide: wide.live, narrow: narrow.live }, spec: wide.spec, plot: wide.plot },
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
