/** Axes that deceive: one that runs backwards and does not say so, and a head that names another unit than the column's. */
import { partsIn, type Spec } from '../../chart/spec-parts.ts';
import type { Chart } from '../../chart/chart.ts';
import { otherUnitIn } from '../../figures/other-unit.ts';
import { isBlock } from '../../narrow/is-block.ts';
import type { Dataset, Registry } from '../../registry/registry.ts';
import type { ChartFault } from './chart-fault.ts';

export function findAxisFaults(chart: Chart, dataset: Dataset, { units }: Pick<Registry, 'units'>): ChartFault[] {
  return channelsIn(chart.spec ?? {}).flatMap(([path, channel]) => [
    ...findBackwards(chart, path, channel),
    ...findForeignHead(path, channel, dataset, units),
  ]);
}

/** Every channel of an encoding that has a column. */
function channelsIn(spec: Spec): [path: readonly (string | number)[], channel: Spec][] {
  return [...partsIn(spec)].flatMap(([path, value]): [readonly (string | number)[], Spec][] =>
    path.at(-2) === 'encoding' && isBlock(value) && typeof value['field'] === 'string' ? [[['spec', ...path], value]] : [],
  );
}

/** What tells a reader that less lies above, or that later lies to the left. */
const says = /revers|invert|backward|upside|turned round|\brank|\bplaces?\b|\bdep(?:th|eep)/i;

function findBackwards(chart: Chart, path: ChartFault['path'], channel: Spec): ChartFault[] {
  const { type, sort, scale, title, axis } = channel;
  const name = String(path.at(-1));
  if ((name !== 'x' && name !== 'y') || (type !== 'quantitative' && type !== 'temporal')) return [];
  const { reverse, domain } = isBlock(scale) ? scale : {};
  const [low, high] = Array.isArray(domain) ? (domain as unknown[]) : [];
  const key =
    reverse === true
      ? ['scale', 'reverse']
      : sort === 'descending'
        ? ['sort']
        : typeof low === 'number' && Number(high) < low
          ? ['scale', 'domain']
          : undefined;
  const heads = [title, isBlock(axis) ? axis['title'] : undefined, chart.note, chart.alt];
  if (key === undefined || heads.some((head) => typeof head === 'string' && says.test(head))) return [];
  return [
    {
      rule: 'chart-axis',
      path: [...path, ...key],
      message: `The axis ${name} runs backwards, so that a rise looks like a fall, and nothing says so.`,
      hint: 'Let it run forwards, or say "reversed" in the title of the axis or in note:.',
    },
  ];
}

function findForeignHead(path: ChartFault['path'], channel: Spec, { fields }: Dataset, units: Registry['units']): ChartFault[] {
  const field = fields.find(({ name }) => name === channel['field']);
  const unit = units.get(field?.unit ?? '');
  if (unit === undefined || channel['aggregate'] === 'count' || channel['bin'] !== undefined) return [];
  return (['', 'axis', 'legend', 'header'] as const).flatMap((part): ChartFault[] => {
    const holder = part === '' ? channel : channel[part];
    const title = isBlock(holder) ? holder['title'] : undefined;
    const other = typeof title === 'string' ? otherUnitIn(title, unit, units) : undefined;
    if (other === undefined) return [];
    return [
      {
        rule: 'chart-axis',
        path: [...path, ...(part === '' ? [] : [part]), 'title'],
        message: `The title "${String(title)}" speaks of "${other}", and field "${field?.name ?? ''}" is in ${unit.title}.`,
        hint: 'Name the unit of the field, or leave the title out: it is then that of the column.',
      },
    ];
  });
}
