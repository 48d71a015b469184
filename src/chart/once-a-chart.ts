/** What is made of a chart's record is made once a process: a dozen pages, files and checks ask for each. */
import type { Registry } from '../registry/registry.ts';
import type { Chart } from './chart.ts';

/** `make` is asked again only for the chart of another registry; what it is given beside them is the same each time. */
export function onceAChart<Rest extends readonly unknown[], Made>(
  make: (chart: Chart, registry: Registry, ...rest: Rest) => Made,
): (chart: Chart, registry: Registry, ...rest: Rest) => Made {
  const known = new WeakMap<Chart, { readonly registry: Registry; readonly made: Made }>();
  return (chart, registry, ...rest) => {
    const kept = known.get(chart);
    if (kept?.registry === registry) return kept.made;
    const made = make(chart, registry, ...rest);
    known.set(chart, { registry, made });
    return made;
  };
}
