/** What a derived fact is calculated from: facts, and cells of tables by the name the formula gives them. */
import { rowsWhere } from '../registry/find-cell.ts';
import { idsInFormula } from '../registry/formula.ts';
import { getRecord, type Fact, type Qualifier, type Registry } from '../registry/registry.ts';

export interface CellInput {
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
    const cellOf = (role: string): string =>
      row?.cells[dataset.fields.find((field) => field.role === role && (role !== 'qualifier' || field.of === reference.field))?.name ?? '']
        ?.text ?? '';
    return {
      name,
      dataset: dataset.id,
      title: column?.title ?? reference.field,
      value: row?.cells[reference.field]?.text ?? '',
      unit: column?.unit,
      qualifier: (cellOf('qualifier') || undefined) as Qualifier | undefined,
      source: cellOf('source') || (dataset.source ?? ''),
    };
  });
  const names = new Set(cells.map(({ name }) => name));
  const facts = idsInFormula(derived?.formula ?? '').filter((id) => !names.has(id));
  return { facts: facts.map((id) => getRecord(registry.facts, id)), cells };
}
