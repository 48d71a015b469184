/** What a specification of an author's own may not have: data and addresses, unknown fields, bounds that would be lost, sums of unlike values. */
import type { Dataset } from '../../registry/registry.ts';
import type { Field } from '../../registry/schemas/dataset.ts';
import type { Chart } from '../../chart/chart.ts';
import { columnOf, isNumberField, isTimeField } from '../../registry/read-row.ts';
import type { ChartFault } from './chart-fault.ts';
import { findRefused } from './refused-parts.ts';
import { findLikeColours, findLooseBars } from './spec-marks.ts';
import { unknownField } from './unknown-field.ts';
import type { DrawnRow } from '../../chart/rows.ts';
import { fieldNamesIn, fieldsIn, merge, partsIn, type Spec } from '../../chart/spec-parts.ts';
import { valueAt } from '../../narrow/value-at.ts';
import { viewKeys } from './schema-faults.ts';
import { isBlock } from '../../narrow/is-block.ts';

/** `unlike`: the rows are of several definitions. */
export function findAuthoredFaults(chart: Chart, dataset: Dataset, rows: readonly DrawnRow[], unlike: boolean): ChartFault[] {
  const spec = chart.spec ?? {};
  // What draws nothing is told by Vega-Lite's schema.
  if (!viewKeys.some((key) => key in spec)) return [];
  const refused = [...findRefused(spec, ['spec']), ...findRefused(chart.narrow ?? {}, ['narrow'])];
  if (refused.length > 0) return refused;
  const fields = [...findFields(spec, ['spec'], dataset), ...findFields(merge({}, chart.narrow ?? {}), ['narrow'], dataset)];
  if (fields.length > 0) return fields;
  if (('mark' in spec || 'layer' in spec) && !fieldsIn(spec).some((name) => columnsOf(spec, dataset).has(name)))
    return [
      {
        rule: 'chart-spec',
        path: ['spec'],
        message: 'The specification names no field: all rows would be one mark.',
        hint: `Say under encoding: what lies along x and along y. Fields are: ${dataset.fields.map(({ name }) => name).join(', ')}.`,
      },
    ];
  return [
    ...findLost(chart, spec, dataset, rows),
    ...findUncarried(chart, spec, dataset, rows, unlike),
    ...findLikeColours(spec, rows),
    ...findLooseBars(spec),
  ];
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
  if (field === undefined || channel['aggregate'] === 'count') return [];
  if (type === undefined && path.at(-2) === 'encoding') return findNoType(field, channel, path);
  if (typeof type !== 'string') return [];
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

/** Channels on which Vega-Lite would take numbers and dates for names. */
const measuring = new Set(['x', 'y', 'theta', 'radius', 'size', 'opacity', 'color', 'fill', 'stroke']);

function findNoType(field: Field, channel: Spec, path: readonly (string | number)[]): ChartFault[] {
  const type = isNumberField(field) ? 'quantitative' : isTimeField(field) ? 'temporal' : undefined;
  const isSaid = ['aggregate', 'bin', 'timeUnit', 'scale'].some((key) => key in channel);
  if (type === undefined || isSaid || !measuring.has(String(path.at(-1)))) return [];
  const message = `Field "${field.name}" holds ${field.type}s and has no type here, so that Vega-Lite would draw names.`;
  return [
    { rule: 'chart-field-type', path: [...path, 'field'], message, hint: `Write type: ${type} beside it, or nominal if names are meant.` },
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
    // Said in words, it is told there.
    !['x', 'y'].some((axis) => isBlock(value[axis]) && 'stack' in value[axis]) &&
    ['color', 'fill', 'detail'].some((channel) => isBlock(value[channel]) && 'field' in value[channel])
  );
}
