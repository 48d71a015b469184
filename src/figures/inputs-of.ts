/** What a derived fact is calculated from: facts, and cells of tables by the name the formula gives them. */
import { rowsWhere } from '../registry/find-cell.ts';
import { idsInFormula } from '../formula/formula.ts';
import type { Qualifier } from '../formula/qualifier.ts';
import { sourceOf, textAt, valueOf } from '../registry/read-row.ts';
import { getRecord, type Fact, type Registry } from '../registry/registry.ts';

interface CellInput {
  readonly name: string;
  readonly dataset: string;
  /** The column's title. */
  readonly title: string;
  readonly value: string;
  readonly unit: string | undefined;
  readonly qualifier: Qualifier | undefined;
  readonly source: string;
}

export function inputsOf({ derived }: Fact, registry: Registry): { facts: Fact[]; cells: CellInput[] } {
  const cells = Object.entries(derived?.cells ?? {}).map(([name, reference]): CellInput => {
    const dataset = getRecord(registry.datasets, reference.dataset);
    const [row] = rowsWhere(dataset, reference.where);
    const column = dataset.fields.find((field) => field.name === reference.field);
    // The registry has found the one row before.
    if (row === undefined) throw new Error(`No row of "${dataset.id}" for "${name}".`);
    return {
      name,
      dataset: dataset.id,
      title: column?.title ?? reference.field,
      value: textAt(row, { name: reference.field }),
      unit: column?.unit,
      qualifier: valueOf(row, reference.field, dataset).qualifier,
      source: sourceOf(row, dataset) ?? '',
    };
  });
  const names = new Set(cells.map(({ name }) => name));
  const facts = idsInFormula(derived?.formula ?? '').filter((id) => !names.has(id));
  return { facts: facts.map((id) => getRecord(registry.facts, id)), cells };
}
