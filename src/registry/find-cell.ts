/** A reference to a cell → the cell, its row and its bound; a miss is reported where the reference is written. */
import { suggest } from '../problems/did-you-mean.ts';
import type { Qualifier } from '../formula/qualifier.ts';
import type { Path } from './parse-yaml.ts';
import { columnOf, valueOf } from './read-row.ts';
import type { Cell, Dataset, Row } from './registry.ts';
import type { Field } from './schemas/dataset.ts';
import type { CellReference } from './schemas/fact.ts';

/** Reports a fault of a record at a path inside it. */
export type Refuse = (path: Path, message: string, hint: string) => void;

/** The tables there are, and the ids of those with rows that could not be read. */
export interface Tables {
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly broken: ReadonlySet<string>;
}

interface FoundCell {
  readonly dataset: Dataset;
  readonly row: Row;
  readonly field: Field;
  readonly cell: Cell;
  /** What the row's own column of qualifiers says of it. */
  readonly qualifier: Qualifier | undefined;
  readonly hasQualifierColumn: boolean;
}

/** The one cell a reference names, not empty; undefined where there is none, which is reported. */
export function findCell(reference: CellReference, path: Path, { datasets, broken }: Tables, refuse: Refuse): FoundCell | undefined {
  const dataset = datasets.get(reference.dataset);
  if (dataset === undefined) return undefined;
  const names = dataset.fields.map((field) => field.name);
  const wrong = [
    ...Object.keys(reference.where).map((name) => [name, [...path, 'where', name]] as const),
    [reference.field, [...path, 'field']] as const,
  ].filter(([name]) => !names.includes(name));
  for (const [name, at] of wrong) refuse(at, `The dataset "${dataset.id}" has no field "${name}".`, suggest(name, names, 'Its fields'));
  if (wrong.length > 0) return undefined;

  const rows = rowsWhere(dataset, reference.where);
  const [row] = rows;
  if (row === undefined || rows.length > 1) {
    // The row may be one of those that could not be read.
    if (broken.has(dataset.id)) return undefined;
    const count = rows.length === 0 ? 'No row' : `${rows.length} rows`;
    const wanted = Object.entries(reference.where)
      .map(([name, text]) => `${name} = "${text}"`)
      .join(' and ');
    refuse(
      [...path, 'where'],
      `${count} of "${dataset.id}" ${rows.length === 0 ? 'has' : 'have'} ${wanted}; a value is taken from exactly one.`,
      `Compare with data/datasets/${dataset.id}.csv.`,
    );
    return undefined;
  }
  const cell = row.cells[reference.field];
  const field = dataset.fields.find((candidate) => candidate.name === reference.field);
  if (cell === undefined || field === undefined || cell.text === '') {
    refuse(
      [...path, 'field'],
      `The cell ${reference.field} of that row is empty.`,
      'Take the value from another row, or state it in words.',
    );
    return undefined;
  }
  const { qualifier } = valueOf(row, reference.field, dataset);
  return { dataset, row, field, cell, qualifier, hasQualifierColumn: columnOf(dataset, 'qualifier', reference.field) !== undefined };
}

/** The rows whose cells are as `where` says. */
export function rowsWhere(dataset: Dataset, where: CellReference['where']): Row[] {
  return dataset.rows.filter((row) => Object.entries(where).every(([name, text]) => row.cells[name]?.text === text));
}
