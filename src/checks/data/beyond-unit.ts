/** A value is one that its unit can have: no share beyond all, nothing counted below nought or by halves, unless a record says why. */
import { formatQualifier } from '../../figures/format-value.ts';
import type { Qualifier } from '../../formula/qualifier.ts';
import type { Problem } from '../../problems/problem.ts';
import { isNumberField, valueOf } from '../../registry/read-row.ts';
import type { Dataset, Fact, Registry, Row } from '../../registry/registry.ts';
import type { Field } from '../../registry/schemas/dataset.ts';
import { decimal } from '../../registry/schemas/scalars.ts';
import { boundsInWords, boundsOfUnit, endsOfUnit, isCountedWhole, isOutside } from '../../registry/unit-bounds.ts';
import type { Check, Inputs } from '../check.ts';
import { findUnitsFault } from './units-in-formula.ts';

const rule = 'beyond-unit';
type Unit = ReturnType<Registry['units']['get']> & object;

export const beyondUnitCheck: Check = {
  rules: [rule],
  run: (inputs) => [...findInUnits(inputs), ...findInFacts(inputs), ...findInTables(inputs)],
};

/** Whether a fact's value lies where its unit cannot, which is told here. */
export function isBeyondUnit(fact: Fact, registry: Registry): boolean {
  const unit = registry.units.get(fact.unit ?? '');
  return fact.beyondUnit === undefined && endsOf(fact).some((end) => findFault(end, unit) !== undefined);
}

function findInUnits({ build: { registry, locate } }: Inputs): Problem[] {
  return [...registry.units.values()].flatMap((unit): Problem[] => {
    const { minimum, maximum } = endsOfUnit(unit);
    if (minimum <= maximum) return [];
    const key = unit.minimum === undefined ? 'maximum' : 'minimum';
    const message = `The minimum ${minimum} is above the maximum ${maximum}${unit.minimum === undefined || unit.maximum === undefined ? ', which such a unit has without saying so' : ''}.`;
    return [{ rule, ...locate('units', unit.id, [key]), message, hint: 'Correct one of the two.' }];
  });
}

function findInFacts({ build: { registry, locate } }: Inputs): Problem[] {
  return [...registry.facts.values()].flatMap((fact): Problem[] => {
    // What is taken from a cell is told at the cell, unless the fact gives the reason.
    if (fact.from !== undefined && fact.beyondUnit === undefined) return [];
    // A formula whose units do not go together comes to no value.
    if (findUnitsFault(fact, registry) !== undefined) return [];
    const unit = registry.units.get(fact.unit ?? '');
    const [beyond] = endsOf(fact).flatMap((end) => {
      const fault = findFault(end, unit);
      return fault === undefined ? [] : [{ path: end.path, ...fault }];
    });
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
    const { path, words, hint } = beyond;
    return [
      {
        rule,
        ...locate('facts', fact.id, path),
        message: `${words}.`,
        hint: `Correct the value or its unit; where both are right, say why in beyondUnit:, or ${hint}.`,
      },
    ];
  });
}

interface End {
  /** The digits as they are written. */
  readonly text: string;
  readonly qualifier: Qualifier | undefined;
  readonly path: readonly string[];
  /** A difference may be one below nought, and a mean one by halves; a share that was calculated may not be more than all. */
  readonly isDerived: boolean;
}

function endsOf({ amount, qualifier, derived }: Fact): End[] {
  const end = (text: string, key: string): End => ({
    text,
    qualifier,
    path: derived === undefined ? [key] : ['derived', 'formula'],
    isDerived: derived !== undefined,
  });
  if (amount.kind === 'number') return [end(amount.value, 'value')];
  return amount.kind === 'range' ? [end(amount.low, 'low'), end(amount.high, 'high')] : [];
}

/** What is wrong, as a sentence without its end, and what to do in data/units.yaml. */
function findFault({ text, qualifier, isDerived }: Omit<End, 'path'>, unit: Unit | undefined): { words: string; hint: string } | undefined {
  const bounds = boundsOfUnit(unit);
  const value = Number(text);
  const words = `"${qualifier === undefined ? '' : `${formatQualifier(qualifier)} `}${text}"`;
  const isDifference = isDerived && bounds.maximum === Infinity && value < bounds.minimum;
  if (isOutside(value, qualifier, bounds) && !isDifference)
    return {
      words: `${words} is not what can be counted in "${unit?.id ?? ''}", which is ${boundsInWords(bounds)}`,
      hint: 'give the unit a minimum or maximum in data/units.yaml',
    };
  if (isCountedWhole(unit) && !Number.isInteger(value) && !isDerived)
    return {
      words: `${words} is no number of ${unit?.symbol ?? ''}, which are counted whole`,
      hint: 'write fractions: true in the unit in data/units.yaml',
    };
  return undefined;
}

/** One problem a column, at the first of its cells. */
function findInTables({ build: { registry, locateCell } }: Inputs): Problem[] {
  const said = new Set(
    [...registry.facts.values()].flatMap(({ from, beyondUnit }) =>
      from === undefined || beyondUnit === undefined ? [] : [`${from.dataset} ${from.field}`],
    ),
  );
  return [...registry.datasets.values()].flatMap((dataset) =>
    dataset.fields.flatMap((field): Problem[] => {
      if (!isNumberField(field) || said.has(`${dataset.id} ${field.name}`)) return [];
      const unit = registry.units.get(field.unit ?? '');
      const [first, ...more] = dataset.rows.flatMap((row) => {
        const fault = findCellFault(row, field, dataset, unit);
        return fault === undefined ? [] : [{ row, ...fault }];
      });
      if (first === undefined) return [];
      const others = more.length === 0 ? '' : `; nor are ${more.length} more cells of the column`;
      return [
        {
          rule,
          ...locateCell(dataset.id, first.row, field.name),
          message: `${field.name} ${first.words}${others}.`,
          hint: `Correct the cell; where it is right, give the field a minimum or maximum of its own, or ${first.hint}.`,
        },
      ];
    }),
  );
}

/** Bounds of the column's own are held with its other constraints. */
function findCellFault(row: Row, field: Field, dataset: Dataset, unit: Unit | undefined): ReturnType<typeof findFault> {
  const { number: value, text = '' } = row.cells[field.name] ?? {};
  // A cell that is no number is told as such.
  if (value === undefined || !decimal.safeParse(text).success || (field.type === 'integer' && !Number.isInteger(value))) return undefined;
  const fault = findFault({ text, qualifier: valueOf(row, field.name, dataset).qualifier, isDerived: false }, unit);
  const { minimum, maximum } = boundsOfUnit(unit);
  const isOwn = (value <= minimum && field.minimum !== undefined) || (value >= maximum && field.maximum !== undefined);
  return isOwn ? undefined : fault;
}
