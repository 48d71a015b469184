/** All that a chart is drawn from: a registry of that and nothing else, and a name that changes where anything of it does. */
import { cacheKey } from '../cache/cache.ts';
import type { Chart } from '../chart/chart.ts';
import { fileAt } from '../registry/file-at.ts';
import type { RegistryBuild } from '../registry/build-registry.ts';
import type { Registry } from '../registry/registry.ts';

interface ChartInputs {
  /** What is not in `key` is not in it either. */
  readonly registry: Registry;
  readonly key: string;
}

const none = new Map<string, never>();
const left = { briefings: none, briefs: none, docs: none, families: none, levers: none, quotes: none, recommendations: none };

export function chartInputs(chart: Chart, { registry, files, brokenDatasets }: RegistryBuild): ChartInputs {
  const { shared, facts } = namesOf(registry);
  const cells = fileAt(files, `data/datasets/${chart.dataset}.csv`)?.text ?? '';
  const dataset = registry.datasets.get(chart.dataset);
  const { rows: _rows, ...description } = dataset ?? {};
  const hasFacts = namesFacts(chart, registry);
  return {
    registry: {
      ...registry,
      ...left,
      ...{ terms: none, redirects: none, facts: hasFacts ? registry.facts : none },
      charts: new Map([[chart.id, chart]]),
      datasets: new Map(dataset === undefined ? [] : [[dataset.id, dataset]]),
    },
    key: cacheKey([JSON.stringify([chart, description, brokenDatasets.has(chart.dataset)]), ...[cells, shared, hasFacts ? facts : '']]),
  };
}

/** Whether a chart shows facts or holds rows against one. */
export function namesFacts(chart: Chart, { datasets }: Pick<Registry, 'datasets'>): boolean {
  const hasColumn = datasets.get(chart.dataset)?.fields.some(({ role }) => role === 'fact') === true;
  return hasColumn || chart.reference !== undefined || JSON.stringify(chart).includes('[[');
}

/** A name for all records that any chart may name, and one for all facts. */
const known = new WeakMap<Registry, { readonly shared: string; readonly facts: string }>();

function namesOf(registry: Registry): { readonly shared: string; readonly facts: string } {
  const { site, measures, units, sources, economies, organisations, people, dimensions, facts } = registry;
  const collections = [measures, units, sources, economies, organisations, people, dimensions];
  const made = known.get(registry) ?? {
    shared: cacheKey([JSON.stringify([site, ...collections.map((records) => [...records.values()])])]),
    facts: cacheKey([JSON.stringify([...facts.values()])]),
  };
  known.set(registry, made);
  return made;
}
