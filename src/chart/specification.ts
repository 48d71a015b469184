/** A chart's record + the registry → the Vega-Lite specification of a layout, data and all: what is drawn, made live and taken away. */
import { type Dataset, type Registry, getRecord } from '../registry/registry.ts';
import { isTimeField } from '../registry/read-row.ts';
import { inLayout, optionsOf, valueField, type Chart } from './chart.ts';
import { labelTransforms, pruneColumns, valuesOf } from './data.ts';
import { drawAuthored } from './authored.ts';
import { drawnRows, qualifiedLabel } from './rows.ts';
import { blocksIn, merge, type Datum, type Spec } from './spec-parts.ts';
import { config, plainText, type Layout, type MeasureText, type TextStyle, layoutWidth } from './theme.ts';
import { drawArea } from './types/area.ts';
import { drawBars } from './types/bars.ts';
import { drawColumns } from './types/columns.ts';
import { drawDots } from './types/dots.ts';
import { drawHeatmap } from './types/heatmap.ts';
import { drawLines } from './types/lines.ts';
import { drawPanels } from './types/panels.ts';
import { drawParts } from './types/parts.ts';
import { drawScatter } from './types/scatter.ts';
import { drawSlopes } from './types/slopes.ts';
import { drawTimeline } from './types/timeline.ts';
import type { ChartType } from '../registry/schemas/chart.ts';
import type { DrawType, TypeContext, Wish } from './types/type.ts';
import { wrapText } from '../text/wrap-text.ts';
import { unitBeside } from '../figures/column-head.ts';
import { words } from '../words/words.ts';

const types: Readonly<Record<ChartType, DrawType>> = {
  lines: drawLines,
  area: drawArea,
  columns: drawColumns,
  bars: drawBars,
  dots: drawDots,
  slopes: drawSlopes,
  parts: drawParts,
  scatter: drawScatter,
  heatmap: drawHeatmap,
  panels: drawPanels,
  timeline: drawTimeline,
};

const schemaAddress = 'https://vega.github.io/schema/vega-lite/v6.json';

/** Types reckon how many entries of a key stand on a line; of others Vega would set all on one. */
const fewEntries = { legend: { columns: 4 } };

export interface Specification {
  readonly spec: Spec;
  /** What is settled once it is drawn. */
  readonly wishes: readonly Wish[];
}

/** Every datum has `_row`, the index of its row, by which drawings are counted and made live. */
export function specificationOf(authored: Chart, registry: Registry, layout: Layout, measure: MeasureText): Specification {
  const context = contextOf(inLayout(authored, layout), registry, layout, measure);
  const { chart } = context;
  const draw = chart.type === undefined ? drawAuthored : types[chart.type];
  const { spec, title, columns = [], wishes = [] } = draw(context);
  // American English is d3's own; another language brings how it writes numbers and dates.
  const locale = words.charts.locale();
  const transform = [...labelTransforms(spec, context), ...blocksIn(spec['transform'])];
  const whole: Spec = {
    $schema: schemaAddress,
    title: context.wrap(`${title}${chart.scale === 'log' ? `, ${words.charts.logarithmic}` : ''}`, context.width),
    ...spec,
    ...(transform.length > 0 && { transform }),
    config: { ...(chart.type === undefined && layout === 'narrow' ? merge(config, fewEntries) : config), ...(locale && { locale }) },
  };
  const offsets = new Map(wishes.map(({ row, offsets: [best = null] }) => [row, best]));
  const values = valuesOf(context).map((datum, row): Datum => ({ ...datum, ...columns[row], _offset: offsets.get(row) ?? null }));
  return { spec: { ...whole, data: { values: pruneColumns(values, whole, ['_row']) } }, wishes };
}

function contextOf(chart: Chart, registry: Registry, layout: Layout, measure: MeasureText): TypeContext {
  const dataset = getRecord(registry.datasets, chart.dataset);
  const rows = drawnRows(chart, registry);
  const value = valueField(chart, dataset.fields);
  const isTime = (field: string): boolean => dataset.fields.some((column) => column.name === field && isTimeField(column));
  const wrap = (text: string, width: number, style: TextStyle = plainText): string[] => wrapText(text, width, style, measure);
  return {
    ...{ ...optionsOf(chart), chart, dataset, registry, rows, layout, width: layoutWidth[layout], value, wrap },
    measure: (text, style = plainText) => measure(text, style),
    broken: (names, width, style) => names.map((name) => [name, wrap(name, width, style)]),
    titleOf: (field) => titleOf(field, dataset, registry),
    labelOf: (row) => qualifiedLabel(row, value, dataset, registry),
    namesOf: (field) => [...new Set(rows.map((row) => row.words[field] ?? ''))],
    wordColumn: (field) => (isTime(field) ? `${field}_label` : field),
  };
}

function titleOf(name: string, dataset: Dataset, registry: Registry): string {
  const field = dataset.fields.find((candidate) => candidate.name === name);
  if (field === undefined) throw new Error(`No field "${name}" in "${dataset.id}".`);
  const unit = unitBeside(field, registry);
  return unit === undefined ? field.title : field.title + words.values.bracketed(unit);
}
