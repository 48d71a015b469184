/** Which charts can be drawn while other problems stand: those of whose own files, and of the records that they read, all is right. */
import type { Problem } from '../problems/problem.ts';
import type { RegistryBuild } from '../registry/build-registry.ts';
import type { Registry } from '../registry/registry.ts';
import { namesFacts } from '../drawing/chart-inputs.ts';

/** Files that any drawing may read: a record with a fault is not there. */
const readByAll = /^data\/(?:sources\/|(?:units|measures|economies|dimensions|site)\.yaml$)/;

type Chart = Registry['charts'] extends ReadonlyMap<string, infer One> ? One : never;

interface Drawable {
  /** The same registry with the charts that can be drawn, and no other. */
  readonly registry: Registry;
  /** Ids of the others. */
  readonly left: readonly string[];
}

export function drawableCharts({ registry, problems: unread, ids }: RegistryBuild, problems: readonly Problem[]): Drawable {
  const wrong = new Set(problems.map(({ file }) => file));
  const stopsAll = unread.some(({ file }) => readByAll.test(file));
  const stopsFigures = unread.some(({ file }) => file.startsWith('data/facts/'));
  const isDrawable = (chart: Chart): boolean =>
    !stopsAll &&
    !(stopsFigures && namesFacts(chart, registry)) &&
    registry.datasets.has(chart.dataset) &&
    ![`data/charts/${chart.id}.yaml`, `data/datasets/${chart.dataset}.yaml`, `data/datasets/${chart.dataset}.csv`].some((file) =>
      wrong.has(file),
    );
  const charts = new Map([...registry.charts].filter(([, chart]) => isDrawable(chart)));
  const left = [...(ids.get('charts') ?? [])].filter((id) => !charts.has(id));
  return { registry: charts.size === registry.charts.size ? registry : { ...registry, charts }, left };
}

/** The line below a report; empty where all were drawn. */
export function undrawnWords(left: readonly string[]): string {
  if (left.length === 0) return '';
  const named = left.length <= 3 ? left.join(', ') : `${left.slice(0, 3).join(', ')} and ${left.length - 3} more`;
  return `${left.length === 1 ? '1 chart is' : `${left.length} charts are`} not drawn until this is mended, and may then be reported on: ${named}.\n`;
}
