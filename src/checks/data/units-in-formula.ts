/** Sums join one unit, and what comes of a formula is said in the unit that follows from its inputs. */
import { evaluateFormula, idsInFormula } from '../../formula/formula.ts';
import { bareNumber, findUnitFault, partOf, unitArithmetic, type CountedIn } from '../../formula/unit-arithmetic.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Fact, Registry } from '../../registry/registry.ts';
import { shareKind } from '../../registry/unit-bounds.ts';
import type { Check } from '../check.ts';

export const unitsInFormulaCheck: Check = {
  rules: ['units-in-formula'],
  run: ({ build: { registry, locate } }) =>
    [...registry.facts.values()].flatMap((fact): Problem[] => {
      const fault = findUnitsFault(fact, registry);
      if (fault === undefined) return [];
      const [record, unit, formula] = [[], ['unit'], ['derived', 'formula']].map((path) => locate('facts', fact.id, path));
      // A unit that the defaults of the file give is right for others: there the formula is what is looked at.
      const isOwn = fault.path === 'unit' && unit !== undefined && record !== undefined && unit.line >= record.line;
      const at = (isOwn ? unit : formula) ?? locate('facts', fact.id);
      return [{ rule: 'units-in-formula', ...at, message: `The formula ${fault.words}.`, hint: fault.hint }];
    }),
};

export function findUnitsFault(fact: Fact, registry: Registry): { path: 'derived' | 'unit'; words: string; hint: string } | undefined {
  const { derived } = fact;
  if (derived === undefined) return undefined;
  const inputs = new Map(idsInFormula(derived.formula).map((name) => [name, countedIn(name, fact, registry)]));
  // An input with a fault of its own is reported as such.
  if ([...inputs.values()].includes(undefined)) return undefined;
  const result = evaluateFormula(derived.formula, unitArithmetic, (name) => partOf(inputs.get(name) as CountedIn));
  if ('fault' in result)
    return {
      path: 'derived',
      words: result.fault,
      hint: result.fault.includes(bareNumber)
        ? 'Make the number a fact or a cell, which has a unit and a source, and name that.'
        : 'Add and take away what is counted in one unit; bring the values to it first, such as * 1000 for thousands.',
    };
  const units = new Set([...inputs.values()].flatMap((input) => input?.unit ?? []));
  const said = { unit: amountUnit(fact.unit, registry.units), kind: shareKind(registry.units.get(fact.unit ?? '')), period: fact.period };
  const fault = findUnitFault(result.value, said, units);
  if (fault === undefined) return undefined;
  const isOwn = registry.measures.get(fact.measure ?? '') === undefined;
  return {
    path: isOwn ? 'unit' : 'derived',
    words: `${fault}, and the record says "${fact.unit ?? ''}"`,
    hint: 'Correct the unit or the formula; a share in hundredths is a / b * 100, and a unit that is missing is added in data/units.yaml.',
  };
}

/** A rate of a year and an amount of a year are counted alike: "{} tonnes a year" in "{} tonnes". */
function amountUnit(id: string | undefined, units: Registry['units']): string | undefined {
  const form = units.get(id ?? '')?.form.replace(/ (?:a|per) year$/, '');
  return [...units.values()].find((unit) => unit.form === form)?.id ?? id;
}

function countedIn(name: string, { derived, period }: Fact, { facts, datasets, units }: Registry): CountedIn | undefined {
  const cell = derived?.cells?.[name];
  if (cell !== undefined) {
    const field = datasets.get(cell.dataset)?.fields.find((candidate) => candidate.name === cell.field);
    const words = JSON.stringify(cell.where);
    return field === undefined
      ? undefined
      : { unit: amountUnit(field.unit, units), kind: shareKind(units.get(field.unit ?? '')), period: words };
  }
  const fact = facts.get(name);
  return fact === undefined
    ? undefined
    : { unit: amountUnit(fact.unit, units), kind: shareKind(units.get(fact.unit ?? '')), period: fact.period || period };
}
