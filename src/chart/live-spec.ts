/** What a live chart has beyond its drawing: over a hundred rows, a reader can drag and zoom along a continuous axis. */
import { manyRows } from './layout.ts';
import { isBlock } from '../narrow/is-block.ts';
import { blocksIn, channelOf, isContinuous, partsIn, type Spec } from './spec-parts.ts';

/** Undefined where the drawing itself is made live. */
export function liveSpec(spec: Spec): Spec | undefined {
  const values = blocksIn(isBlock(spec['data']) ? spec['data']['values'] : []);
  if (values.length <= manyRows || !isContinuous(channelOf(spec, 'x'))) return undefined;
  if ([...partsIn(spec)].some(([path, value]) => path.at(-1) === 'select' || zoomless.has(value))) return undefined;
  const zoom = { name: 'zoom', select: { type: 'interval', encodings: ['x'] }, bind: 'scales' };
  const layers = spec['layer'];
  if (layers === undefined) return { ...spec, params: [...blocksIn(spec['params']), zoom] };
  const [first, ...others] = blocksIn(layers);
  return { ...spec, layer: [{ ...first, params: [...blocksIn(first?.['params']), zoom] }, ...others] };
}

/** Marks on which Vega-Lite has no selection. */
const zoomless = new Set<unknown>(['boxplot', 'errorbar', 'errorband']);
