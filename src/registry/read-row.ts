/** What a row of a table says of a value: the amount with its qualifier and ends, and what the row's other columns say of all. */
import { parseQualifier, type Qualifier } from '../formula/qualifier.ts';
import type { Amount, Dataset, Row } from './registry.ts';
import type { Field, FieldRole } from './schemas/dataset.ts';
import { parseStatus, type Status } from './schemas/fact.ts';

/** Roles of columns that each belong to one column of numbers. */
type BoundRole = 'qualifier' | 'low' | 'high';

/** The column of that role; one that belongs to another column is asked for with `of`. */
export function columnOf(dataset: Pick<Dataset, 'fields'>, role: Exclude<FieldRole, BoundRole>): Field | undefined;
export function columnOf(dataset: Pick<Dataset, 'fields'>, role: BoundRole, of: string): Field | undefined;
export function columnOf({ fields }: Pick<Dataset, 'fields'>, role: FieldRole, of?: string): Field | undefined {
  return fields.find((field) => field.role === role && field.of === of);
}

export function isNumberField({ type }: Pick<Field, 'type'>): boolean {
  return type === 'number' || type === 'integer';
}

export function isTimeField({ type }: Pick<Field, 'type'>): boolean {
  return type === 'period' || type === 'date';
}

/** The text of a cell; empty where there is no such column. */
export function textAt(row: Row, field: Pick<Field, 'name'> | undefined): string {
  return (field === undefined ? undefined : row.cells[field.name]?.text) ?? '';
}

interface RowValue {
  /** Undefined where neither the cell nor both of its ends are filled: the value is not known. */
  readonly amount: Amount | undefined;
  readonly qualifier: Qualifier | undefined;
  /** Undefined where the table has no column of statuses, or says nothing here. */
  readonly status: Status | undefined;
}

/** The value of a row in the column `name`: never the number without its bound. */
export function valueOf(row: Row, name: string, dataset: Pick<Dataset, 'fields'>): RowValue {
  const columns = columnsBeside(name, dataset);
  return {
    amount: amountOf(row, name, columns),
    qualifier: parseQualifier(textAt(row, columns.qualifier)),
    status: parseStatus(textAt(row, columns.status)),
  };
}

type Columns = Readonly<Record<BoundRole | 'status', Field | undefined>>;

const knownColumns = new WeakMap<readonly Field[], Map<string, Columns>>();

/** Looked up once a table: it is asked for every row. */
function columnsBeside(name: string, dataset: Pick<Dataset, 'fields'>): Columns {
  const known = knownColumns.get(dataset.fields) ?? new Map<string, Columns>();
  knownColumns.set(dataset.fields, known);
  const columns = known.get(name) ?? {
    qualifier: columnOf(dataset, 'qualifier', name),
    low: columnOf(dataset, 'low', name),
    high: columnOf(dataset, 'high', name),
    status: columnOf(dataset, 'status'),
  };
  known.set(name, columns);
  return columns;
}

/** A number, or a range whose ends have columns of their own. */
function amountOf(row: Row, name: string, columns: Columns): Amount | undefined {
  const value = textAt(row, { name });
  if (value !== '') return { kind: 'number', value };
  const low = textAt(row, columns.low);
  const high = textAt(row, columns.high);
  return low === '' || high === '' ? undefined : { kind: 'range', low, high };
}

/** A table without a column of statuses holds what was observed. */
export function statusOf(row: Row, dataset: Pick<Dataset, 'fields'>): Status {
  return parseStatus(textAt(row, columnOf(dataset, 'status'))) ?? 'observed';
}

/** The members that a row names, by dimension. */
export function membersIn(row: Row, { fields }: Pick<Dataset, 'fields'>): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const member = textAt(row, field);
      return field.dimension === undefined || member === '' ? [] : [[field.dimension, member]];
    }),
  );
}

/** The source of a row: its own, or that of the whole table. */
export function sourceOf(row: Row, dataset: Pick<Dataset, 'fields' | 'source'>): string | undefined {
  return textAt(row, columnOf(dataset, 'source')) || dataset.source;
}
