/** Arithmetic over records, as authors write it: `south-2024 / world-2024 * 100`. */

/** `a / (b - 2)` → a, /, (, b, -, 2, ): what a formula is made of, in order. */
export function splitFormula(formula: string): string[] {
  return (tokenize(formula) ?? []).map(({ text }) => text);
}

/** A formula's value, or why it has none. */
type FormulaResult<Value> = { readonly value: Value } | { readonly fault: string };

/** What the signs mean for the values at hand; a rule that refuses throws a RangeError whose message ends "The formula …". */
export interface Arithmetic<Value> {
  readonly of: (number: number) => Value;
  readonly '+': (a: Value, b: Value) => Value;
  readonly '-': (a: Value, b: Value) => Value;
  readonly '*': (a: Value, b: Value) => Value;
  readonly '/': (a: Value, b: Value) => Value;
}

interface Token {
  readonly kind: 'number' | 'id' | 'sign';
  readonly text: string;
}

/** The ids a formula names, in order, each once. */
export function idsInFormula(formula: string): string[] {
  const tokens = tokenize(formula) ?? [];
  return [...new Set(tokens.filter((token) => token.kind === 'id').map((token) => token.text))];
}

/** Brackets inside brackets; nobody could follow more. */
const deepest = 20;

/** `resolve` gives the value an id stands for. */
export function evaluateFormula<Value>(
  formula: string,
  arithmetic: Arithmetic<Value>,
  resolve: (id: string) => Value,
): FormulaResult<Value> {
  const tokens = tokenize(formula);
  if (tokens === undefined) return { fault: 'holds a character that is no part of arithmetic' };
  let position = 0;
  let depth = 0;
  const next = (): Token | undefined => tokens[position];
  const takes = <Sign extends string>(...signs: Sign[]): Sign | undefined => {
    const token = next();
    const sign = token?.kind === 'sign' ? signs.find((wanted) => wanted === token.text) : undefined;
    if (sign !== undefined) position += 1;
    return sign;
  };

  const sum = (): Value => {
    let value = product();
    for (let sign = takes('+', '-'); sign !== undefined; sign = takes('+', '-')) value = arithmetic[sign](value, product());
    return value;
  };
  const product = (): Value => {
    let value = factor();
    for (let sign = takes('*', '/'); sign !== undefined; sign = takes('*', '/')) value = arithmetic[sign](value, factor());
    return value;
  };
  const factor = (): Value => {
    if (takes('(') !== undefined) {
      depth += 1;
      if (depth > deepest) throw new SyntaxError(`nests brackets more than ${deepest} deep`);
      const value = sum();
      depth -= 1;
      if (takes(')') === undefined) throw new SyntaxError('does not close a bracket');
      return value;
    }
    const token = next();
    if (token === undefined || token.kind === 'sign')
      throw new SyntaxError(token === undefined ? 'ends too early' : `has "${token.text}" where a value should stand`);
    position += 1;
    return token.kind === 'number' ? arithmetic.of(Number(token.text)) : resolve(token.text);
  };

  try {
    const value = sum();
    const rest = next();
    if (rest !== undefined) return { fault: `has "${rest.text}" where + - * / should stand` };
    return { value };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return { fault: error.message };
    throw error;
  }
}

/** Hyphens belong to ids, so a minus has spaces round it. */
function tokenize(formula: string): Token[] | undefined {
  const tokens: Token[] = [];
  const pattern = /\s*(?:(?<id>[a-z0-9]+(?:-[a-z0-9]+)+|[a-z][a-z0-9]*)|(?<number>\d+(?:\.\d+)?)|(?<sign>[-+*/()]))\s*/y;
  while (pattern.lastIndex < formula.length) {
    const match = pattern.exec(formula);
    if (!match?.groups) return undefined;
    const { id, number, sign } = match.groups;
    tokens.push({ kind: id !== undefined ? 'id' : number !== undefined ? 'number' : 'sign', text: id ?? number ?? sign ?? '' });
  }
  return tokens;
}
