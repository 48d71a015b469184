/**
 * Definition + records → a Vega-Lite specification. Without Vega, so that a cached chart costs only this. Time reaches
 * Vega as years in numbers, never as dates, so that no time zone can move a label.
 */
import type { TopLevelSpec } from 'vega-lite';
import type { Registry } from '../registry/registry.ts';
import { datasetOf, drawnRows } from './chart-rows.ts';
import type { ChartDefinition } from './define-chart.ts';
import type { Layout, MeasureText } from './forms/form.ts';
import { focusSignal } from './live-payload.ts';
import { config } from './theme.ts';

export function compileChart(definition: ChartDefinition, registry: Registry, layout: Layout, measure: MeasureText): TopLevelSpec {
  const dataset = datasetOf(definition, registry);
  const fieldTitle = (name: string): string => {
    const field = dataset.fields.find((candidate) => candidate.name === name);
    if (field === undefined) throw new Error(`No field "${name}" in "${dataset.id}".`);
    const symbol = field.unit === undefined ? undefined : registry.units.get(field.unit)?.symbol;
    return symbol === undefined ? field.title : `${field.title} (${symbol})`;
  };
  const spec = definition.form.spec({ layout, rows: drawnRows(definition, registry), fieldTitle, measure });
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    autosize: { type: 'none' },
    config,
    params: [{ name: focusSignal, value: -1 }],
    ...spec,
  } as TopLevelSpec;
}
