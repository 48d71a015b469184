/** A derived fact's formula over facts and cells → its value with the bound that follows. */
import { suggest } from '../problems/did-you-mean.ts';
import { findCell, type Refuse, type Tables } from './find-cell.ts';
import { evaluateFormula, idsInFormula } from '../formula/formula.ts';
import { isRoundable, qualifiedArithmetic, type Quantity } from '../formula/qualified-arithmetic.ts';
import { getRecord, type Fact } from './registry.ts';
import type { AuthoredFact } from './schemas/fact.ts';

/** The value of a formula with its bound; undefined where an input is at fault, which is reported. */
export function calculate(
  { formula, rounding, cells = {} }: NonNullable<AuthoredFact['derived']>,
  tables: Tables,
  factIds: Iterable<string>,
  resolve: (id: string) => Fact | undefined,
  refuse: Refuse,
): Quantity | undefined {
  const named = Object.entries(cells).map(([name, reference]): [string, Quantity | undefined] => {
    const found = findCell(reference, ['derived', 'cells', name], tables, refuse);
    if (found === undefined) return [name, undefined];
    if (found.cell.number === undefined) {
      refuse(['derived', 'cells', name, 'field'], `The cell ${reference.field} holds words.`, 'Name a column of numbers.');
      return [name, undefined];
    }
    return [name, { value: found.cell.number, qualifier: found.qualifier }];
  });
  const facts = new Set(factIds);
  const inputs = idsInFormula(formula);
  const values = new Map(named);
  for (const name of values.keys())
    if (!inputs.includes(name)) refuse(['derived', 'cells', name], `The formula does not use "${name}".`, 'Use it, or remove it.');
  for (const id of inputs.filter((input) => !values.has(input))) {
    const less = facts.has(id) ? undefined : subtraction(id, facts);
    if (less !== undefined) refuse(['derived', 'formula'], `There is no fact "${id}".`, `Put spaces round the minus: ${less}.`);
    else if (!facts.has(id))
      refuse(['derived', 'formula'], `There is no fact "${id}".`, suggest(id, [...values.keys(), ...facts], 'Facts'));
    const fact = resolve(id);
    const quantity = fact === undefined ? undefined : quantityOf(fact);
    if (fact !== undefined && quantity === undefined)
      refuse(['derived', 'formula'], `The fact "${id}" is no number.`, 'Name facts with a value, or with low and high.');
    values.set(id, quantity);
  }
  const known = new Map([...values].flatMap(([id, quantity]) => (quantity === undefined ? [] : [[id, quantity] as const])));
  if (known.size < values.size) return undefined;
  const result = evaluateFormula(formula, qualifiedArithmetic, (id) => getRecord(known, id));
  const shown = formula.length > 60 ? `${formula.slice(0, 59)}…` : formula;
  if ('value' in result) {
    if (isRoundable(result.value, Number(rounding))) return result.value;
    refuse(
      ['derived', 'formula'],
      `The formula "${shown}" comes to ${result.value.value}, of which rounding ${rounding} asks for more digits than are certain.`,
      rounding !== '0' && isRoundable(result.value, 0) ? 'Ask for fewer decimals: a result has at most 15 digits.' : tooLarge,
    );
    return undefined;
  }
  refuse(
    ['derived', 'formula'],
    `The formula "${shown}" ${result.fault}.`,
    mends[result.fault] ??
      'Write ids, numbers, + - * / and brackets, with a space on each side of a minus; the rules for bounds stand in data/README.md.',
  );
  return undefined;
}

const tooLarge =
  'Look for a factor too many; if there is none, divide by 1000000 and give the result a unit of millions: it has at most 15 digits.';

const mends: Readonly<Record<string, string>> = {
  'divides by zero': 'Name another fact below the line; what stands there comes to nought.',
  'comes to more than a number can hold': tooLarge,
};

function quantityOf({ amount, qualifier }: Fact): Quantity | undefined {
  if (amount.kind === 'number') return { value: Number(amount.value), qualifier };
  return amount.kind === 'range' ? { value: Number(amount.low), high: Number(amount.high) } : undefined;
}

/** "calls-2019-calls-2018" → "calls-2019 - calls-2018", where both are there. */
function subtraction(value: string, known: ReadonlySet<string>): string | undefined {
  const parts = value.split('-');
  const at = parts.findIndex((_, index) => known.has(parts.slice(0, index).join('-')) && known.has(parts.slice(index).join('-')));
  return at < 0 ? undefined : `${parts.slice(0, at).join('-')} - ${parts.slice(at).join('-')}`;
}
