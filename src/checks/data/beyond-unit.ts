/** A value lies where its unit can: no share beyond all, nothing counted below nought, unless a record says why. */
import type { Problem } from '../../problems/problem.ts';
import { isNumberField } from '../../registry/read-row.ts';
import type { Fact } from '../../registry/registry.ts';
import { decimal } from '../../registry/schemas/scalars.ts';
import { boundsInWords, boundsOfUnit } from '../../registry/unit-bounds.ts';
import type { Check, Inputs } from '../check.ts';

const rule = 'beyond-unit';

export const beyondUnitCheck: Check = {
  rules: [rule],
  run: (inputs) => [...findInFacts(inputs), ...findInTables(inputs)],
};

function findInFacts({ build: { registry, locate } }: Inputs): Problem[] {
  return [...registry.facts.values()].flatMap((fact): Problem[] => {
    // What is taken from a cell is told at the cell, unless the fact gives the reason.
    if (fact.from !== undefined && fact.beyondUnit === undefined) return [];
    const bounds = boundsOfUnit(registry.units.get(fact.unit ?? ''));
    // A difference may be one below nought; a share that was calculated may not be more than all.
    const isDifference = fact.derived !== undefined && bounds.maximum === Infinity;
    const beyond = endsOf(fact).find(({ value }) => (value < bounds.minimum && !isDifference) || value > bounds.maximum);
    if (beyond === undefined && fact.beyondUnit !== undefined)
      return [
        {
          rule,
          ...locate('facts', fact.id, ['beyondUnit']),
          message: `The value lies where its unit "${fact.unit ?? ''}" can.`,
          hint: 'Remove the key: it says why a value lies beyond.',
        },
      ];
    if (beyond === undefined || fact.beyondUnit !== undefined) return [];
    return [
      {
        rule,
        ...locate('facts', fact.id, beyond.path),
        message: `${beyond.value} is not what can be counted in "${fact.unit ?? ''}", which is ${boundsInWords(bounds)}.`,
        hint: `Correct the value; where it is right, say why in beyondUnit:, or give the unit a minimum or maximum in data/units.yaml.`,
      },
    ];
  });
}

function endsOf({ amount, derived }: Fact): { value: number; path: string[] }[] {
  const at = (key: string): string[] => (derived === undefined ? [key] : ['derived', 'formula']);
  if (amount.kind === 'number') return [{ value: Number(amount.value), path: at('value') }];
  if (amount.kind !== 'range') return [];
  return (['low', 'high'] as const).map((key) => ({ value: Number(amount[key]), path: at(key) }));
}

/** One problem a column, at the first of its cells. */
function findInTables({ build: { registry } }: Inputs): Problem[] {
  const said = new Set(
    [...registry.facts.values()].flatMap(({ from, beyondUnit }) =>
      from === undefined || beyondUnit === undefined ? [] : [`${from.dataset} ${from.field}`],
    ),
  );
  return [...registry.datasets.values()].flatMap(({ id, fields, rows }) =>
    fields.flatMap((field): Problem[] => {
      // Bounds of the column's own are held with its other constraints.
      if (!isNumberField(field) || said.has(`${id} ${field.name}`)) return [];
      const unit = boundsOfUnit(registry.units.get(field.unit ?? ''));
      const minimum = field.minimum === undefined ? unit.minimum : -Infinity;
      const maximum = field.maximum === undefined ? unit.maximum : Infinity;
      const beyond = rows.filter(({ cells }) => {
        const { number: value, text = '' } = cells[field.name] ?? {};
        // A cell that is no number is told as such.
        return value !== undefined && decimal.safeParse(text).success && (value < minimum || value > maximum);
      });
      const [first] = beyond;
      if (first === undefined) return [];
      const more = beyond.length === 1 ? '' : `; nor are ${beyond.length - 1} more cells of the column`;
      return [
        {
          rule,
          file: `data/datasets/${id}.csv`,
          line: first.line,
          column: 1,
          message: `${field.name} "${first.cells[field.name]?.text ?? ''}" is not what can be counted in "${field.unit ?? ''}", which is ${boundsInWords(unit)}${more}.`,
          hint: 'Correct the cell; where it is right, give the field a minimum or maximum of its own, or the unit in data/units.yaml.',
        },
      ];
    }),
  );
}
