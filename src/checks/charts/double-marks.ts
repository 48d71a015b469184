/** Two rows in one place of a chart: marks that hide each other, a bar over a bar, a line that runs back and forth. */
import type { Channels, Chart } from '../../chart/chart.ts';
import type { ChartFault } from './chart-fault.ts';
import type { DrawnRow } from '../../chart/rows.ts';
import { partsIn, type Spec } from '../../chart/spec-parts.ts';
import { valueAt } from '../../narrow/value-at.ts';
import { isBlock } from '../../narrow/is-block.ts';
import type { Dataset } from '../../registry/registry.ts';

/** The options that say where a row's mark stands, by type. */
const placing = {
  area: ['time', 'series'],
  bars: ['category', 'group', 'groupDetail', 'detail', 'series'],
  columns: ['time', 'series'],
  dots: ['category', 'group', 'groupDetail', 'detail'],
  heatmap: ['x', 'y'],
  lines: ['time', 'series', 'pieces'],
  panels: ['time', 'panel', 'pieces'],
  parts: ['category', 'partOf', 'detail'],
  slopes: ['time', 'panel', 'series'],
  timeline: ['event', 'date', 'kind', 'detail', 'further'],
} as const satisfies Readonly<Record<string, readonly (keyof Channels)[]>>;

/** Options that tell rows apart, in the order in which they are proposed. */
const telling = ['group', 'series', 'panel', 'detail', 'pieces'] as const satisfies readonly (keyof Channels)[];

export function findDoubleMarks(chart: Chart, options: Channels, dataset: Dataset, rows: readonly DrawnRow[]): ChartFault[] {
  if (chart.spec !== undefined) return findInSpec(chart.spec, dataset, rows);
  const { type } = chart;
  if (type === undefined || type === 'scatter') return [];
  const fields = placing[type].flatMap((option) => options[option] ?? []);
  const free = telling.filter((option) => (placing[type] as readonly string[]).includes(option) && options[option] === undefined);
  return findDoubles(['type'], fields, free, dataset, rows, type === 'dots');
}

function findDoubles(
  path: ChartFault['path'],
  fields: readonly string[],
  free: readonly string[],
  dataset: Dataset,
  rows: readonly DrawnRow[],
  maySpread = false,
): ChartFault[] {
  const groups = [...Map.groupBy(rows, ({ words }) => fields.map((field) => words[field] ?? '').join('\n')).values()];
  const doubles = groups.filter((group) => group.length > 1 && !(maySpread && differBySource(group, dataset)));
  const [first] = doubles;
  if (first === undefined) return [];
  const where = fields.map((field) => first[0]?.words[field] ?? '').join(', ');
  // What differs inside every such place is most likely what was forgotten.
  const differing = dataset.fields.find(
    ({ name, type, role }) =>
      !fields.includes(name) &&
      type !== 'number' &&
      type !== 'integer' &&
      !besideTheValue.has(role ?? '') &&
      doubles.every((group) => new Set(group.map(({ words }) => words[name])).size === group.length),
  )?.name;
  const [option] = free;
  const ways = [
    ...(differing === undefined || option === undefined ? [] : [`Add ${option}: ${differing}, in which they differ`]),
    `${differing === undefined || option === undefined ? 'Choose' : 'choose'} rows with where${differing === undefined ? '' : ` by ${differing}`}, so that ${fields.join(' and ')} ${fields.length === 1 ? 'occurs once' : 'occur together once'}`,
  ];
  return [
    {
      rule: 'chart-double',
      path,
      message: `${doubles.length === 1 ? 'One place has' : `${doubles.length} places have`} several rows, for example ${first.length} for ${where}.`,
      hint: `${ways.join(', or ')}.`,
    },
  ];
}

const besideTheValue = new Set(['source', 'note', 'qualifier', 'status', 'fact', 'low', 'high']);

/** Dots of one line may be what several sources say of one thing. */
function differBySource(group: readonly DrawnRow[], { fields }: Dataset): boolean {
  const differs = (name: string): boolean => new Set(group.map(({ words }) => words[name])).size > 1;
  const telling = fields.filter(({ type, role }) => type !== 'number' && type !== 'integer' && !besideTheValue.has(role ?? ''));
  return fields.some(({ role, name }) => role === 'source' && differs(name)) && !telling.some(({ name }) => differs(name));
}

/** Channels that place a mark, or set it apart from others in its place. */
const apart = [
  'color',
  'fill',
  'stroke',
  'detail',
  'row',
  'column',
  'facet',
  'xOffset',
  'yOffset',
  'shape',
  'strokeDash',
  'order',
] as const;
/** What turns rows into others, after which theirs say nothing of the marks. */
const reshaping = new Set(['aggregate', 'transform', 'stack', 'bin', 'repeat', 'timeUnit']);

/** Bars, areas and lines of a specification; what joins rows is left to the author, who says in carries: how. */
function findInSpec(spec: Spec, dataset: Dataset, rows: readonly DrawnRow[]): ChartFault[] {
  const parts = [...partsIn(spec)];
  if (parts.some(([path]) => reshaping.has(String(path.at(-1))))) return [];
  const outer = ['row', 'column', 'facet'].flatMap((key) => fieldOf(valueAt(spec, [key])) ?? fieldOf(valueAt(spec, ['facet', key])) ?? []);
  return parts.flatMap(([path, encoding]): ChartFault[] => {
    const holder = path.slice(0, -1);
    const mark = valueAt(spec, [...holder, 'mark']);
    const type = isBlock(mark) ? mark['type'] : mark;
    if (path.at(-1) !== 'encoding' || !isBlock(encoding) || (type !== 'bar' && type !== 'area' && type !== 'line')) return [];
    const shared = holder.length > 0 && isBlock(spec['encoding']) ? spec['encoding'] : {};
    const channels: Spec = { ...shared, ...encoding };
    // Along one axis lies what is measured; along the other one, what it is measured of.
    const [x, y] = (['x', 'y'] as const).map((axis) => channels[axis]);
    const along = [x, y]
      .filter((channel) => isBlock(channel) && channel['type'] !== 'quantitative')
      .flatMap((channel) => fieldOf(channel) ?? []);
    if (along.length !== 1) return [];
    const others = apart.flatMap((name) => fieldOf(channels[name]) ?? []);
    const named = [...along, ...others, ...outer].map((name) => ownField(name, dataset));
    return findDoubles(['spec', ...holder, 'mark'], [...new Set(named)], [], dataset, rows);
  });
}

/** "year_label" stands beside "year" and tells rows apart as it does. */
function ownField(name: string, { fields }: Dataset): string {
  return fields.some((field) => field.name === name) ? name : name.replace(/_(?:label|end|status|qualifier)$/, '');
}

function fieldOf(channel: unknown): string | undefined {
  const field = isBlock(channel) ? channel['field'] : undefined;
  return typeof field === 'string' ? field : undefined;
}
