/** A column is in the unit that its head names, and that of the measure whose values are taken from it. */
import { otherUnitIn } from '../../figures/other-unit.ts';
import type { Problem } from '../../problems/problem.ts';
import { isNumberField } from '../../registry/read-row.ts';
import type { Dataset } from '../../registry/registry.ts';
import type { Measure } from '../../registry/schemas/measure.ts';
import type { Check, Inputs } from '../check.ts';

const rule = 'column-unit';

export const columnUnitCheck: Check = {
  rules: [rule],
  run: ({ build }) =>
    [...build.registry.datasets.values()].flatMap((dataset) => {
      const ofMeasure = findUnlikeMeasure(dataset, build);
      return ofMeasure.length > 0 ? ofMeasure : findForeignHeads(dataset, build);
    }),
};

function findForeignHeads({ id, fields }: Dataset, { registry: { units }, locate }: Inputs['build']): Problem[] {
  return fields.flatMap(({ name, title, unit: own }, index): Problem[] => {
    const unit = units.get(own ?? '');
    const other = unit === undefined ? undefined : otherUnitIn(title, unit, units);
    if (unit === undefined || other === undefined) return [];
    return [
      {
        rule,
        ...locate('datasets', id, ['fields', index, 'title']),
        message: `The title "${title}" speaks of "${other}", and the unit of the column "${name}" is ${own ?? ''}.`,
        hint: 'Correct the unit, or leave it out of the title: it is shown beside it.',
      },
    ];
  });
}

/** The measure of the table, and those of the facts that are taken from it. */
function findUnlikeMeasure({ id, fields, measure: own }: Dataset, { registry, locate }: Inputs['build']): Problem[] {
  const { measures, facts, units } = registry;
  const numbers = fields.filter((field) => isNumberField(field) && field.role === undefined);
  const problem = (column: (typeof fields)[number], measure: Measure & { readonly id: string }): Problem => ({
    rule,
    ...locate('datasets', id, ['fields', fields.indexOf(column), 'unit']),
    message: `The column "${column.name}" is in ${column.unit ?? 'no unit'}, and the measure "${measure.id}" is in ${measure.unit}.`,
    hint: `Write unit: ${measure.unit}, or name the measure that is meant.`,
  });
  const wrong = [...facts.values()].flatMap(({ from, measure: named }): [string, Measure & { readonly id: string }][] => {
    const measure = measures.get(named ?? '');
    const unit = from?.dataset === id ? fields.find(({ name }) => name === from.field)?.unit : undefined;
    return measure === undefined ||
      unit === undefined ||
      unit === measure.unit ||
      !units.has(unit) ||
      !units.has(measure.unit) ||
      from === undefined
      ? []
      : [[from.field, measure]];
  });
  const measure = measures.get(own ?? '');
  const [only, ...others] = numbers;
  if (wrong.length > 0)
    return [...new Map(wrong)].flatMap(([name, of]) => numbers.filter((field) => field.name === name).map((field) => problem(field, of)));
  const isUnlike =
    measure !== undefined && units.has(measure.unit) && only?.unit !== undefined && units.has(only.unit) && only.unit !== measure.unit;
  return isUnlike && others.length === 0 ? [problem(only, measure)] : [];
}
