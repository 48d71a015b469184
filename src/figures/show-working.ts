/** A derived fact's working, as a reader can check it: "119 ÷ 175 × 100 = 68". */
import { splitFormula } from '../formula/formula.ts';
import { type Fact, type Registry } from '../registry/registry.ts';
import { formatQualified } from './format-value.ts';
import { inputsOf } from './inputs-of.ts';

const signs: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '−', '+': '+' };

/** Undefined for a fact that is not calculated. */
export function showWorking(fact: Fact, registry: Registry): string | undefined {
  if (fact.derived === undefined) return undefined;
  const { facts, cells } = inputsOf(fact, registry);
  const words = new Map([
    ...facts.map(({ id, amount, qualifier }) => [id, formatQualified(amount, qualifier)] as const),
    ...cells.map(({ name, value, qualifier }) => [name, formatQualified({ kind: 'number', value }, qualifier)] as const),
  ]);
  const terms = splitFormula(fact.derived.formula).map((term) => words.get(term) ?? signs[term] ?? term);
  return `${terms.join(' ').replaceAll('( ', '(').replaceAll(' )', ')')} = ${formatQualified(fact.amount, fact.qualifier)}`;
}
