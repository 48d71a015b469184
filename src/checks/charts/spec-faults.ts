/** What a specification of an author's own may not have: data and addresses, unknown fields, bounds that would be lost, sums of unlike values. */
import type { Dataset } from '../../registry/registry.ts';
import type { Chart } from '../../chart/chart.ts';
import { columnOf, isNumberField } from '../../registry/read-row.ts';
import { isTimeField } from '../../chart/chart.ts';
import type { ChartFault } from './chart-fault.ts';
import { findLikeColours, findLooseBars } from './spec-marks.ts';
import { unknownField } from './unknown-field.ts';
import type { DrawnRow } from '../../chart/rows.ts';
import { fieldNamesIn, fieldsIn, merge, partsIn, valueAt, type Spec } from '../../chart/spec-parts.ts';
import { isBlock } from '../../narrow/is-block.ts';

/** `unlike`: the rows are of several definitions. */
export function findAuthoredFaults(chart: Chart, dataset: Dataset, rows: readonly DrawnRow[], unlike: boolean): ChartFault[] {
  const spec = chart.spec ?? {};
  const refused = [...findRefused(spec, ['spec']), ...findRefused(chart.narrow ?? {}, ['narrow'])];
  if (refused.length > 0) return refused;
  const fields = [...findFields(spec, ['spec'], dataset), ...findFields(merge({}, chart.narrow ?? {}), ['narrow'], dataset)];
  if (fields.length > 0) return fields;
  return [
    ...findLost(chart, spec, dataset, rows),
    ...findUncarried(chart, spec, dataset, rows, unlike),
    ...findLikeColours(spec, rows),
    ...findLooseBars(spec),
  ];
}

const fontless = 'a font: every text is in that of the site, and is measured in it';

const refusals: Readonly<Record<string, string>> = {
  data: 'data: its rows are those of the dataset, chosen with where',
  datasets: 'datasets of its own: its rows are those of the dataset',
  values: 'values of its own, which have no record',
  url: 'an address: nothing is loaded',
  href: 'a link: the site makes its own',
  usermeta: 'usermeta: what belongs to the chart stands in its record',
  config: 'a config: the theme is the same for all charts',
  blend: 'blending, which the policy of the site blocks',
  projection: 'a projection: shapes of countries are no columns of the data',
  from: 'a look-up in other data',
  font: fontless,
  labelFont: fontless,
  titleFont: fontless,
  subtitleFont: fontless,
  description: 'a description: what the picture shows stands in alt',
};

/** Pixels: taller is no picture. */
const greatestSize = 4000;

const address = /\burl\s*\(|^\s*[a-z][a-z0-9+.-]*:(?:\/\/|[a-z]+[/;(])/i;

/** Lists that may hold numbers: places of ticks and entries of a key. */
const placeLists = new Set(['axis', 'legend']);

function findRefused(spec: unknown, root: readonly (string | number)[]): ChartFault[] {
  return [...partsIn(spec)].flatMap(([path, value]): ChartFault[] => {
    const key = path.at(-1);
    const parent = path.at(-2);
    // What stands inside something refused goes with it.
    if (
      path.slice(0, -1).some((part) => part === 'data' || part === 'datasets' || part === 'config') ||
      (key === 'url' && parent === 'mark')
    )
      return [];
    const refuse = (what: string, hint: string): ChartFault[] => [
      { rule: 'chart-spec', path: [...root, ...path], message: `The specification has ${what}.`, hint },
    ];
    if (typeof key === 'string' && Object.hasOwn(refusals, key) && !(key === 'values' && placeLists.has(String(parent))))
      return refuse(refusals[key] ?? key, `Remove ${key}.`);
    if ((key === 'mark' && value === 'image') || (key === 'type' && value === 'image' && parent === 'mark'))
      return refuse('an image', 'Draw marks.');
    if (typeof value === 'string' && address.test(value)) return refuse('an address: nothing is loaded', 'Leave it out.');
    if (key === 'on' && typeof value === 'string' && value.includes('timer'))
      return refuse('a clock: a picture stands still', 'Leave it out.');
    if (key === 'step' || key === 'width' || key === 'height')
      return typeof value === 'number' && value > greatestSize
        ? refuse(`${value} pixels in it`, `Write at most ${greatestSize}, or leave the size out.`)
        : [];
    if (key === 'bind' && value !== 'scales' && value !== 'legend')
      return refuse('an input element', 'Bind a parameter to scales or to the legend.');
    if (key === 'datum' && (typeof value === 'number' ? value !== 0 : typeof value === 'string' && /\d/.test(value)))
      return refuse(`the value ${JSON.stringify(value)} typed into it`, 'Draw it from a column of the dataset, which has a record.');
    return [];
  });
}

/** Columns that a specification may name: those of the dataset, what stands beside them, and what it calculates itself. */
function columnsOf(spec: unknown, dataset: Dataset): Set<string> {
  const made = [...partsIn(spec)].flatMap(([path, value]) =>
    path.at(-1) === 'as' ? (Array.isArray(value) ? value.map(String) : [String(value)]) : [],
  );
  const folded = [...partsIn(spec)].flatMap(([path]) => (path.at(-1) === 'fold' || path.at(-1) === 'pivot' ? ['key', 'value'] : []));
  const own = dataset.fields.flatMap((field) => {
    const beside = isNumberField(field) ? ['label', 'qualifier', 'status', 'low', 'high'] : isTimeField(field) ? ['label', 'end'] : [];
    return [field.name, ...beside.map((part) => `${field.name}_${part}`)];
  });
  return new Set([...own, ...made, ...folded, '_row', 'value', 'label', 'repeat']);
}

function findFields(spec: unknown, root: readonly (string | number)[], dataset: Dataset): ChartFault[] {
  const known = columnsOf(spec, dataset);
  return [
    ...fieldNamesIn(spec).flatMap(([path, name]) => (known.has(name) ? [] : [unknownField(name, [...root, ...path], dataset, [...known])])),
    ...[...partsIn(spec)].flatMap(([path, value]) => (isBlock(value) ? findWrongType(value, [...root, ...path], dataset) : [])),
  ];
}

function findWrongType(channel: Spec, path: readonly (string | number)[], dataset: Dataset): ChartFault[] {
  const { field: name, type } = channel;
  const field = dataset.fields.find((candidate) => candidate.name === name);
  if (field === undefined || typeof type !== 'string' || channel['aggregate'] === 'count') return [];
  const wanted = type === 'quantitative' ? isNumberField : type === 'temporal' ? isTimeField : undefined;
  if (wanted === undefined || wanted(field)) return [];
  const fitting = dataset.fields.filter(wanted).map((candidate) => candidate.name);
  return [
    {
      rule: 'chart-field-type',
      path: [...path, 'type'],
      message: `Field "${field.name}" holds ${field.type}s, and is drawn as ${type}.`,
      hint: fitting.length === 0 ? 'Write nominal or ordinal.' : `Write nominal or ordinal, or name one of ${fitting.join(', ')}.`,
    },
  ];
}

interface Needs {
  readonly qualified: readonly DrawnRow[];
  readonly statuses: readonly string[];
}

/** What a reader has to see beside the drawn numbers. */
function needsOf(field: string, rows: readonly DrawnRow[]): Needs {
  return {
    qualified: rows.filter(({ qualifiers, ranges }) => qualifiers[field] !== undefined || ranges[field] !== undefined),
    statuses: [...new Set(rows.map(({ status }) => status))],
  };
}

/** "over 90" would be drawn as 90, a claim as a fact. */
function findLost(chart: Chart, spec: Spec, dataset: Dataset, rows: readonly DrawnRow[]): ChartFault[] {
  if (chart.qualified === true) {
    if ('mark' in spec || 'layer' in spec) return [];
    const message = 'The layer of bounds lies over one view, and the specification has several.';
    return [
      { rule: 'chart-bounds', path: ['qualified'], message, hint: 'Remove qualified, and draw the words and statuses in the views.' },
    ];
  }
  const named = new Set(fieldsIn(spec));
  const statusColumn = columnOf(dataset, 'status')?.name ?? '';
  return dataset.fields
    .filter((field) => isNumberField(field) && named.has(field.name))
    .flatMap(({ name }): ChartFault[] => {
      const { qualified, statuses } = needsOf(name, rows);
      const losesBound = qualified.length > 0 && !named.has(`${name}_label`);
      const losesStatus = statuses.some((status) => status !== 'observed') && !named.has(`${name}_status`) && !named.has(statusColumn);
      if (!losesBound && !losesStatus) return [];
      const example = qualified[0]?.label ?? statuses.find((status) => status !== 'observed') ?? '';
      const lost = losesBound
        ? `${qualified.length} of ${rows.length} values of "${name}" are bounds ("${example}"), and would be drawn as if they were exact`
        : `the values of "${name}" are ${statuses.join(', ')}, and would all look alike`;
      const words = losesBound ? `a text mark of ${name}_label` : `${name}_status by shape`;
      return [
        {
          rule: 'chart-bounds',
          path: ['spec'],
          message: `${lost.charAt(0).toUpperCase()}${lost.slice(1)}.`,
          hint: `Add qualified: true beside spec:, which draws our layer over them, or draw ${words}.`,
        },
      ];
    });
}

/** Parts of a specification that make new values of several. */
const joining = new Set([
  'aggregate',
  'joinaggregate',
  'stack',
  'regression',
  'loess',
  'density',
  'quantile',
  'impute',
  'window',
  'calculate',
  'bin',
  'fold',
  'pivot',
]);

function findUncarried(chart: Chart, spec: Spec, dataset: Dataset, rows: readonly DrawnRow[], unlike: boolean): ChartFault[] {
  if (chart.carries !== undefined) return [];
  const found = [...partsIn(spec)].filter(
    ([path, value]) => (joining.has(String(path.at(-1))) && value !== null && value !== false) || isStackedByDefault(path, value, spec),
  );
  return found.flatMap(([path, value]): ChartFault[] => {
    const parent = valueAt(spec, path.slice(0, -1));
    const named = fieldsIn(isBlock(value) || Array.isArray(value) ? [value, parent] : [parent, { calculate: value }]);
    const numbers = dataset.fields.filter((field) => isNumberField(field) && named.includes(field.name));
    const unsure = numbers.filter(
      ({ name }) => needsOf(name, rows).qualified.length > 0 || needsOf(name, rows).statuses.length > 1 || unlike,
    );
    if (unsure.length === 0) return [];
    const part = joining.has(String(path.at(-1))) ? String(path.at(-1)) : 'stack';
    const names = unsure.map(({ name }) => `"${name}"`).join(', ');
    return [
      {
        rule: 'chart-carries',
        path: ['spec', ...path],
        message: `The ${part} makes new values of ${names}, whose rows have ${unlike ? 'several definitions' : 'bounds or several statuses'}.`,
        hint: 'Draw the rows as they are, choose rows that are alike with where, or say in carries: how bounds and statuses are carried, which stands in the note.',
      },
    ];
  });
}

/** Vega-Lite stacks bars and areas that have colours without being asked. */
function isStackedByDefault(path: readonly (string | number)[], value: unknown, spec: Spec): boolean {
  if (path.at(-1) !== 'encoding' || !isBlock(value)) return false;
  const holder = valueAt(spec, path.slice(0, -1));
  const mark = isBlock(holder) ? holder['mark'] : undefined;
  const type = isBlock(mark) ? mark['type'] : mark;
  return (
    (type === 'bar' || type === 'area') &&
    ['color', 'fill', 'detail'].some((channel) => isBlock(value[channel]) && 'field' in value[channel])
  );
}
