/** Everything an author can have got wrong in a chart's record that is valid by itself: fields, rows and what may share an axis. */
import { keysOf } from '../../narrow/keys-of.ts';
import { suggest } from '../../problems/did-you-mean.ts';
import type { Dataset, Registry, Row } from '../../registry/registry.ts';
import { fieldOptions, type FieldOption } from '../../registry/schemas/chart.ts';
import type { Field } from '../../registry/schemas/dataset.ts';
import { columnOf, isNumberField, textAt, isTimeField } from '../../registry/read-row.ts';
import { optionsOf, type Chart } from '../../chart/chart.ts';
import { findAuthoredFaults } from './spec-faults.ts';
import { findAxisFaults } from './spec-axes.ts';
import { findFilterFaults } from './spec-filters.ts';
import { findFindingFaults } from './finding-faults.ts';
import { maximumRows } from '../../chart/theme.ts';
import { drawnRows, selectRows, type DrawnRow } from '../../chart/rows.ts';
import { bridgeOf, definitionsOf } from '../../figures/bridges.ts';
import type { ChartFault } from './chart-fault.ts';
import { unknownField } from './unknown-field.ts';
import { findPeriodFaults } from './period-faults.ts';
import { findRowFaults } from './row-faults.ts';

/** Of a dataset that is `broken`, having faults of its own, the fields are known and the rows are not to be trusted. */
export function findChartFaults(chart: Chart, dataset: Dataset, registry: Registry, broken = false): ChartFault[] {
  const fields = [...findFieldFaults(chart, dataset), ...(broken ? [] : findWhereFaults(chart, dataset))];
  if (fields.length > 0 || broken) return fields;
  const rows = selectRows(chart, dataset);
  if (rows.length === 0) return [emptyFault('The chart has no rows: no row has all the values that where asks for.')];
  if (rows.length > maximumRows) {
    const message = `The chart has ${rows.length} rows; ${maximumRows} is the most.`;
    return [{ rule: 'chart-too-long', path: ['dataset'], message, hint: 'Choose rows with where, or show the dataset as a table.' }];
  }
  const drawn = drawnRows(chart, registry);
  const bridges = findBridgeFaults(dataset, rows, registry);
  const authored = authoredFaults(chart, dataset, drawn, rows, registry);
  // What is refused, or names no column, says nothing yet of what its marks would be.
  const isUnread = authored.some(({ rule }) => rule === 'chart-spec' || rule === 'chart-field');
  return [
    ...bridges,
    ...findReferenceFaults(chart, dataset, registry),
    // Rows of unlike definitions may well stand in one place: what has to be mended is told already.
    ...findRowFaults(chart, dataset, drawn).filter(({ rule }) => rule !== 'chart-double' || (bridges.length === 0 && !isUnread)),
    ...findPeriodFaults(chart, drawn),
    ...authored,
    ...(isUnread ? [] : findFindingFaults(chart, dataset, rows, drawn, registry)),
  ];
}

function authoredFaults(
  chart: Chart,
  dataset: Dataset,
  drawn: readonly DrawnRow[],
  rows: readonly Row[],
  registry: Registry,
): ChartFault[] {
  if (chart.spec === undefined) return [];
  const faults = findAuthoredFaults(chart, dataset, drawn, definitionsOf(dataset, rows).length > 1);
  const isUnread = faults.some(({ rule }) => rule === 'chart-spec' || rule === 'chart-field');
  return isUnread ? faults : [...faults, ...findFilterFaults(chart.spec, dataset), ...findAxisFaults(chart, dataset, registry)];
}

function emptyFault(message: string): ChartFault {
  return { rule: 'chart-empty', path: ['where'], message, hint: 'Ask for values that occur together, or leave a field out of where.' };
}

function findFieldFaults(chart: Chart, dataset: Dataset): ChartFault[] {
  const options = optionsOf(chart);
  const [value, time] = [options.value, options.time].map((name) => dataset.fields.find((field) => field.name === name));
  if (value !== undefined && time !== undefined && isTimeField(value) && isNumberField(time))
    return [
      {
        rule: 'chart-field-type',
        path: ['value'],
        message: `Fields "${value.name}" and "${time.name}" have changed places: value needs numbers, and time periods or dates.`,
        hint: `Write value: ${time.name} and time: ${value.name}.`,
      },
    ];
  return keysOf<FieldOption>(options).flatMap((option): ChartFault[] => {
    const name = options[option] ?? '';
    const field = dataset.fields.find((candidate) => candidate.name === name);
    if (field === undefined) return [unknownField(name, [option], dataset)];
    const wanted = wantedType(option, chart);
    const isRight =
      (wanted === 'any' && (option !== 'time' || mayBeTimes(field, dataset))) ||
      (wanted === 'number' ? isNumberField(field) : isTimeField(field));
    return isRight ? [] : [wrongType(option, field, wanted === 'number' ? wanted : 'date', dataset)];
  });
}

/** Times of lines lie on an axis of dates; columns may stand on names. Across and upwards lie numbers in a scatter, names in a heatmap. */
function wantedType(option: FieldOption, { type }: Chart): 'any' | 'number' | 'date' {
  if (option === 'time' && (type === 'lines' || type === 'area' || type === 'panels')) return 'date';
  if ((option === 'x' || option === 'y') && type === 'scatter') return 'number';
  return fieldOptions[option].holds;
}

/** Times have names as well, such as FY2011; whose names have no digit are none where the table has a column of times. */
function mayBeTimes(field: Field, { fields, rows }: Dataset): boolean {
  if (isTimeField(field) || field.type === 'year') return true;
  if (field.unit !== undefined || field.role !== undefined || field.dimension !== undefined) return false;
  return !fields.some(isTimeField) || rows.some((row) => /\p{Nd}/u.test(textAt(row, field)));
}

function wrongType(option: string, { name, type }: Field, wanted: 'number' | 'date', dataset: Dataset): ChartFault {
  const fitting = dataset.fields.filter(wanted === 'number' ? isNumberField : isTimeField).map((field) => field.name);
  const words = wanted === 'number' ? 'numbers' : 'periods or dates';
  const none =
    type === 'year' && wanted === 'date'
      ? `Write type: period for it in data/datasets/${dataset.id}.yaml.`
      : `The dataset has no field of ${words}; choose another dataset.`;
  return {
    rule: 'chart-field-type',
    path: [option],
    message: `Field "${name}" holds ${type}s; ${option} needs ${words}.`,
    hint: fitting.length === 0 ? none : `Name a field that holds ${words}: ${fitting.join(', ')}.`,
  };
}

function findWhereFaults(chart: Chart, dataset: Dataset): ChartFault[] {
  return Object.entries(chart.where ?? {}).flatMap(([name, wanted]): ChartFault[] => {
    if (!dataset.fields.some((field) => field.name === name)) return [unknownField(name, ['where', name], dataset)];
    const found = [...new Set(dataset.rows.map((row) => textAt(row, { name })))];
    return wanted.flatMap((text, index) =>
      found.includes(text)
        ? []
        : [
            {
              rule: 'chart-where',
              path: ['where', name, index],
              message: `No row of "${dataset.id}" has ${name} "${text}".`,
              hint: suggest(text, found, 'Values that occur'),
            },
          ],
    );
  });
}

function findBridgeFaults(dataset: Dataset, rows: readonly Row[], registry: Registry): ChartFault[] {
  const baskets = basketsOf(dataset, rows);
  if (baskets.length <= 1 || bridgeOf(dataset, rows, registry) !== undefined) return [];
  const definitions = definitionsOf(dataset, rows);
  const measure = dataset.measure ?? '';
  return [
    {
      rule: 'chart-bridge',
      path: ['dataset'],
      message: `The chart puts ${baskets.length} definitions of "${measure}" on one axis, which count different things: ${baskets.join(', ')}. No bridge of the measure joins them.`,
      hint: `Draw one definition with where, or add to bridges: of "${measure}" in data/measures.yaml an entry for: axis with definitions: [${definitions.join(', ')}] and a sentence on why they may stand side by side and what must not be read from it.`,
    },
  ];
}

/** A line stands on the axis of the values: it is one number, in their unit. A fact that is not there is reported already. */
function findReferenceFaults({ reference, value }: Chart, dataset: Dataset, { facts }: Registry): ChartFault[] {
  const fact = reference === undefined ? undefined : facts.get(reference.fact);
  const unit = dataset.fields.find(({ name }) => name === value)?.unit;
  if (fact === undefined || (fact.amount.kind === 'number' && fact.unit === unit)) return [];
  const found = fact.amount.kind === 'number' ? `is in ${fact.unit ?? 'no unit'}` : 'is not one number';
  return [
    {
      rule: 'chart-reference',
      path: ['reference', 'fact'],
      message: `Fact "${fact.id}" ${found}; the values of "${value ?? ''}" are in ${unit ?? 'no unit'}.`,
      hint: 'Name a fact that is one number in the unit of the values, or leave reference out.',
    },
  ];
}

/** What is counted, row by row. An unstated definition is the same as another only inside one source. */
function basketsOf(dataset: Dataset, rows: readonly Row[]): string[] {
  const definition = columnOf(dataset, 'definition');
  if (definition === undefined) return [dataset.id];
  const source = columnOf(dataset, 'source');
  return [
    ...new Set(
      rows.map((row) => {
        const key = textAt(row, definition) || 'not-stated';
        return key === 'not-stated' && source !== undefined ? `${key} (${textAt(row, source)})` : key;
      }),
    ),
  ];
}
