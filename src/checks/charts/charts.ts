/** A chart draws fields that are there, rows that may stand together, and, where it is Vega-Lite, what Vega-Lite knows. */
import type { ChartFault } from './chart-fault.ts';
import { findChartFaults } from './record-faults.ts';
import type { Chart } from '../../chart/chart.ts';
import { merge } from '../../chart/spec-parts.ts';
import type { Problem } from '../../problems/problem.ts';
import type { RegistryBuild } from '../../registry/build-registry.ts';
import type { Readings } from '../../registry/readings.ts';
import { chartInputs } from '../../drawing/chart-inputs.ts';
import type { Check } from '../check.ts';

export const chartsCheck: Check = {
  rules: [
    'chart-field',
    'chart-field-type',
    'chart-where',
    'chart-empty',
    'chart-too-long',
    'chart-bridge',
    'chart-date',
    'chart-log',
    'chart-reference',
    'chart-kinds',
    'chart-stack',
    'chart-double',
    'chart-periods',
    'chart-spec',
    'chart-bounds',
    'chart-carries',
    'chart-zero',
    'chart-axis',
    'chart-finding',
  ],
  run: async ({ build, readings }) => {
    const charts = [...build.registry.charts.values()];
    const found = await Promise.all(charts.map((chart) => findChartProblems(chart, build, readings)));
    return found.flat();
  },
};

async function findChartProblems(chart: Chart, build: RegistryBuild, readings: Readings): Promise<Problem[]> {
  const { locate, brokenDatasets } = build;
  const { registry, key } = chartInputs(chart, build);
  const dataset = registry.datasets.get(chart.dataset);
  // One that is not there is reported already.
  const ofRows = (): ChartFault[] =>
    dataset === undefined ? [] : findChartFaults(chart, dataset, registry, brokenDatasets.has(dataset.id));
  const refused = await findSpecProblems(chart);
  // What Vega-Lite refuses says nothing yet of its marks.
  const ofMarks = readings.keep(`chart ${chart.id}`, [key], ofRows).filter(({ rule }) => refused.length === 0 || rule !== 'chart-bounds');
  const faults = [...refused, ...ofMarks];
  return faults.map(({ rule, path, message, hint }) => ({ rule, ...locate('charts', chart.id, path), message, hint }));
}

/** Vega-Lite's schema is loaded only where it is asked for. */
async function findSpecProblems({ spec, narrow }: Chart): Promise<ChartFault[]> {
  if (spec === undefined) return [];
  const { findSpecFaults } = await import('./schema-faults.ts');
  const wide = findSpecFaults(spec, 'spec');
  return wide.length > 0 || narrow === undefined ? wide : findSpecFaults(merge(spec, narrow), 'narrow');
}
