/**
 * Drawn rows → the values of a specification: the dataset's own columns, typed. Beside each field that holds numbers stand
 * `<field>_qualifier` ("over") and `<field>_status` ("estimate"), of a range `<field>_low` and `<field>_high`; beside each period
 * `<field>_label` ("Jan–Jun 2024") and `<field>_end`. `<field>_label` of a number is calculated in the drawing, so that a value
 * that is edited keeps its words.
 */
import { boundForm, formatQualifier, formatStatus } from '../figures/format-value.ts';
import type { Dataset, Registry } from '../registry/registry.ts';
import type { Field } from '../registry/schemas/dataset.ts';
import { isNumberField, isTimeField } from '../registry/read-row.ts';
import { closeForm, type DrawnRow } from './rows.ts';
import { fieldsIn, type Datum, type Spec } from './spec-parts.ts';
import { finestGrain, type Grain } from '../figures/period-time.ts';
import { words } from '../words/words.ts';
import { meanings, type Qualifier } from '../formula/qualifier.ts';
import { keysOf } from '../narrow/keys-of.ts';

export interface FieldContext {
  readonly dataset: Dataset;
  readonly registry: Registry;
  readonly rows: readonly DrawnRow[];
}

/** Every column that a drawing may use; `pruneColumns` leaves those that one does. */
export function valuesOf({ dataset, rows }: FieldContext): Datum[] {
  return rows.map((row) => {
    const columns = dataset.fields.flatMap((field) =>
      Object.entries(isNumberField(field) ? numberColumns(row, field) : wordColumns(row, field)),
    );
    return { _row: row.row, ...Object.fromEntries(columns) };
  });
}

function numberColumns(row: DrawnRow, { name }: Field): Datum {
  const range = row.ranges[name];
  const qualifier = row.qualifiers[name];
  return {
    [name]: row.numbers[name] ?? null,
    [`${name}_qualifier`]: qualifier === undefined ? null : formatQualifier(qualifier),
    [`${name}_status`]: formatStatus(row.status),
    ...(range !== undefined && { [`${name}_low`]: range[0], [`${name}_high`]: range[1] }),
  };
}

function wordColumns(row: DrawnRow, field: Field): Datum {
  const { name } = field;
  const cell = row.words[name] ?? '';
  if (!isTimeField(field)) return { [name]: field.role === 'definition' ? capitalise(cell) : cell === '' ? null : cell };
  const time = row.times[name];
  return {
    [name]: time?.at ?? null,
    [`${name}_end`]: time?.end ?? null,
    [`${name}_label`]: cell === '' ? null : cell,
  };
}

export function finestIn(rows: readonly DrawnRow[], field: string): Grain {
  return finestGrain(new Set(rows.flatMap(({ times }) => times[field]?.grain ?? [])));
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The words of a number in Vega's language: "over 90%", "1,400–1,420", "not found"; digits as the dataset has them. */
export function labelExpression(name: string, context: FieldContext): string {
  const { dataset, registry, rows } = context;
  const [before = '', after = ''] = closeForm(name, dataset, registry).split('{}');
  const format = JSON.stringify(numberFormat(name, context));
  const digits = (column: string): string => `format(datum.${column}, ${format})`;
  const dress = (inner: string): string => `${before && `'${before}' + `}${inner}${after && ` + '${after}'`}`;
  const single = withBound(name, dress(digits(name)));
  const hasRange = rows.some((row) => row.ranges[name] !== undefined);
  const hasMissing = rows.some((row) => row.numbers[name] === undefined && row.ranges[name] === undefined);
  const range = hasRange
    ? `isValid(datum.${name}_low) ? ${dress(`${digits(`${name}_low`)} + '${words.values.rangeDash}' + ${digits(`${name}_high`)}`)} : `
    : '';
  const missing = hasMissing ? `'${words.charts.missing}'` : "''";
  return hasRange || hasMissing ? `isValid(datum.${name}) ? ${single} : ${range}${missing}` : single;
}

/** A number with the words of its bound where the language has them: before it, or behind. */
function withBound(name: string, inner: string): string {
  const bounds = keysOf<Qualifier>(meanings).map((qualifier) => {
    const [before = '', behind = ''] = boundForm(qualifier).split('{}');
    return { word: formatQualifier(qualifier), before, behind };
  });
  if (bounds.every(({ word, before }) => before === `${word} `))
    return `(datum.${name}_qualifier ? datum.${name}_qualifier + ' ' : '') + ${inner}`;
  const part = (side: 'before' | 'behind'): string => {
    const pairs = bounds.flatMap(({ word, ...around }) => (around[side] === '' ? [] : [[word, around[side]]]));
    return `(${JSON.stringify(Object.fromEntries(pairs))}[datum.${name}_qualifier] || '')`;
  };
  return `${part('before')} + ${inner} + ${part('behind')}`;
}

/** Grouped in thousands, with as many decimals as every cell has; where they differ, as many as each needs, of long divisions six. */
function numberFormat(name: string, { rows }: FieldContext): string {
  const decimals = new Set(rows.flatMap((row) => (row.numbers[name] === undefined ? [] : [decimalsOf(row.words[name] ?? '')])));
  const [only = 0, ...others] = decimals;
  if (Math.max(only, ...others) > 6 && rows.every(({ numbers }) => Math.abs(numbers[name] ?? 1) > 0.01)) return ',.6~f';
  return others.length > 0 || only === 0 ? ',' : `,.${only}f`;
}

function decimalsOf(digits: string): number {
  return digits.split(words.values.digits.decimal)[1]?.match(/^\d+/)?.[0].length ?? 0;
}

/** The words of what the marks say. */
export function wordsTransform(context: FieldContext & { readonly value: string }): Spec {
  return { calculate: labelExpression(context.value, context), as: '_words' };
}

/** `<field>_label` for every number field whose label the specification reads. */
export function labelTransforms(spec: Spec, context: FieldContext): Spec[] {
  const used = new Set(fieldsIn(spec));
  return context.dataset.fields
    .filter((field) => isNumberField(field) && used.has(`${field.name}_label`))
    .map(({ name }) => ({ calculate: labelExpression(name, context), as: `${name}_label` }));
}

/** Without the columns that nothing in the specification names; `keep` are kept in any case. */
export function pruneColumns(values: readonly Datum[], spec: Spec, keep: readonly string[]): Datum[] {
  const used = new Set([...fieldsIn(spec), ...keep]);
  return values.map((datum) => Object.fromEntries(Object.entries(datum).filter(([name]) => used.has(name))));
}
