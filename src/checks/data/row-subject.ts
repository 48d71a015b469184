/** A fact that is taken from a row is about the economy that the row names, in the part that the table's other facts give it. */
import type { Problem } from '../../problems/problem.ts';
import { rowsWhere } from '../../registry/find-cell.ts';
import { columnOf, textAt } from '../../registry/read-row.ts';
import type { Dataset, Fact } from '../../registry/registry.ts';
import type { Check, Inputs } from '../check.ts';

export const rowSubjectCheck: Check = {
  rules: ['statement-subject'],
  run: ({ build }) => {
    const taken = Map.groupBy(
      [...build.registry.facts.values()].filter(({ economy, from }) => economy !== undefined && from !== undefined),
      ({ from }) => from?.dataset ?? '',
    );
    return [...taken].flatMap(([id, facts]) => {
      const dataset = build.registry.datasets.get(id);
      return dataset === undefined || build.brokenDatasets.has(id) ? [] : findInTable(dataset, facts, build);
    });
  },
};

/** Which part of a fact a row's economy is: undefined where the fact names it nowhere. */
type Part = 'economy' | 'partner' | undefined;

function findInTable(dataset: Dataset, facts: readonly Fact[], { locate }: Inputs['build']): Problem[] {
  const column = columnOf(dataset, 'economy');
  if (column === undefined) return [];
  const read = facts.flatMap((fact): { fact: Fact; named: string; part: Part }[] => {
    const [row] = rowsWhere(dataset, fact.from?.where ?? {});
    const named = row === undefined ? '' : textAt(row, column);
    return named === '' ? [] : [{ fact, named, part: named === fact.economy ? 'economy' : named === fact.partner ? 'partner' : undefined }];
  });
  const count = (part: Part): number => read.filter((one) => one.part === part).length;
  const usual: Part = count('partner') > count('economy') ? 'partner' : 'economy';
  return read
    .filter(({ part }) => part !== usual)
    .map(({ fact, named }) => ({
      rule: 'statement-subject',
      ...locate('facts', fact.id, [fact[usual] === undefined ? 'from' : usual]),
      message: `The row of the fact is of ${column.name} "${named}", and the ${usual} of the record is ${fact[usual] === undefined ? 'not said' : `"${fact[usual]}"`}.`,
      hint: `Write ${usual}: ${named}, as other facts of this table have it, or take the row that is meant.`,
    }));
}
