/** Arithmetic over records, as authors write it: `south-2024 / world-2024 * 100`. */

/** A formula's value, or why it has none. `resolve` gives the number an id stands for. */
export type FormulaResult = { readonly value: number } | { readonly fault: string };

type Token = { readonly kind: 'number' | 'id' | 'sign'; readonly text: string };

/** The ids a formula names, in order, each once. */
export function idsInFormula(formula: string): string[] {
  const tokens = tokenize(formula) ?? [];
  return [...new Set(tokens.filter((token) => token.kind === 'id').map((token) => token.text))];
}

export function evaluateFormula(formula: string, resolve: (id: string) => number): FormulaResult {
  const tokens = tokenize(formula);
  if (tokens === undefined) return { fault: 'holds a character that is no part of arithmetic' };
  let position = 0;
  const next = (): Token | undefined => tokens[position];
  const takes = (...signs: string[]): string | undefined => {
    const token = next();
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return undefined;
    position += 1;
    return token.text;
  };

  const sum = (): number => {
    let value = product();
    for (let sign = takes('+', '-'); sign !== undefined; sign = takes('+', '-'))
      value = sign === '+' ? value + product() : value - product();
    return value;
  };
  const product = (): number => {
    let value = factor();
    for (let sign = takes('*', '/'); sign !== undefined; sign = takes('*', '/')) value = sign === '*' ? value * factor() : value / factor();
    return value;
  };
  const factor = (): number => {
    if (takes('(') !== undefined) {
      const value = sum();
      if (takes(')') === undefined) throw new SyntaxError('does not close a bracket');
      return value;
    }
    const token = next();
    if (token === undefined || token.kind === 'sign')
      throw new SyntaxError(token === undefined ? 'ends too early' : `has "${token.text}" where a value should stand`);
    position += 1;
    return token.kind === 'number' ? Number(token.text) : resolve(token.text);
  };

  try {
    const value = sum();
    const rest = next();
    if (rest !== undefined) return { fault: `has "${rest.text}" where + - * / should stand` };
    return Number.isFinite(value) ? { value } : { fault: 'divides by zero' };
  } catch (error) {
    if (error instanceof SyntaxError) return { fault: error.message };
    throw error;
  }
}

/** Hyphens belong to ids, so a minus has spaces round it. */
function tokenize(formula: string): Token[] | undefined {
  const tokens: Token[] = [];
  let rest = formula.trim();
  while (rest !== '') {
    const match = /^(?<id>[a-z0-9]+(?:-[a-z0-9]+)+|[a-z][a-z0-9]*)|^(?<number>\d+(?:\.\d+)?)|^(?<sign>[-+*/()])/.exec(rest);
    if (!match?.groups) return undefined;
    const { id, number } = match.groups;
    tokens.push({ kind: id !== undefined ? 'id' : number !== undefined ? 'number' : 'sign', text: match[0] });
    rest = rest.slice(match[0].length).trimStart();
  }
  return tokens;
}
