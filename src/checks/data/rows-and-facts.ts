/** A row that names a fact says of it what its record says: when, in what sense, of whom. */
import { overlap } from '../../figures/find-disagreements.ts';
import type { Problem } from '../../problems/problem.ts';
import { columnOf, textAt } from '../../registry/read-row.ts';
import type { Dataset, Fact, Row } from '../../registry/registry.ts';
import type { Field } from '../../registry/schemas/dataset.ts';
import type { Check, Inputs } from '../check.ts';

export const rowsAndFactsCheck: Check = {
  rules: ['cell-and-fact'],
  run: ({ build }) => [...build.registry.datasets.values()].flatMap((dataset) => findInTable(dataset, build)),
};

function findInTable(dataset: Dataset, { registry, locateCell }: Inputs['build']): Problem[] {
  const named = columnOf(dataset, 'fact');
  if (named === undefined) return [];
  return dataset.rows.flatMap((row): Problem[] => {
    const fact = registry.facts.get(textAt(row, named));
    const other = fact === undefined ? undefined : (otherDate(row, fact, dataset) ?? otherSense(row, fact, dataset));
    if (fact === undefined || other === undefined) return [];
    const { field, is } = other;
    return [
      {
        rule: 'cell-and-fact',
        ...locateCell(dataset.id, row, field.name),
        message: `${field.name} "${textAt(row, field)}" is that of a row whose fact "${fact.id}" is ${is}.`,
        hint: 'Correct one of the two, or name the fact that is meant.',
      },
    ];
  });
}

/** The day of a fact that is a date; of any other, a time within its period. */
function otherDate(row: Row, { amount, period }: Fact, dataset: Dataset): { field: Field; is: string } | undefined {
  const field = columnOf(dataset, 'period');
  const said = textAt(row, field);
  const own = amount.kind === 'date' ? amount.date : period;
  if (field === undefined || said === '' || own === 'not-stated' || overlap(said, own)) return undefined;
  return { field, is: `of ${own.replace('/', ' to ')}` };
}

/** A step that was taken may show a target; what is only claimed or denied is so in both. */
function otherSense(row: Row, { status }: Fact, dataset: Dataset): { field: Field; is: string } | undefined {
  const field = columnOf(dataset, 'status');
  const said = textAt(row, field);
  if (field === undefined || said === '' || said === status || (!isDoubted(said) && !isDoubted(status))) return undefined;
  return { field, is: `of status ${status}` };
}

const isDoubted = (status: string): boolean => status === 'claim' || status === 'denied';
