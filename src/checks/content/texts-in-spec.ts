/** What a chart's own specification says in words, for those who check prose. */
import { partsIn } from '../../chart/spec-parts.ts';

/** What a specification says in words: titles, texts, and the quoted parts of expressions; with the path of each. */
export function textsInSpec(spec: unknown): [path: readonly (string | number)[], text: string][] {
  return [...partsIn(spec)].flatMap(([path, value]): [readonly (string | number)[], string][] => {
    if (typeof value !== 'string') return [];
    const key = path.findLast((part) => typeof part === 'string') ?? '';
    const words = wordKeys.has(key) || (key === 'value' && (path.at(-2) === 'text' || path.at(-2) === 'tooltip'));
    const quoted = expressionKeys.has(key) ? [...value.matchAll(/'([^']*)'|"([^"]*)"/g)].map((match) => match[1] ?? match[2] ?? '') : [];
    return [...(words ? [value] : []), ...quoted.filter((text) => /\s/.test(text) || /\d.*\D|\D.*\d/.test(text))].map((text) => [
      path,
      text,
    ]);
  });
}

const wordKeys = new Set(['title', 'subtitle', 'text', 'description', 'name', 'tooltip']);
const expressionKeys = new Set(['labelExpr', 'calculate', 'expr']);
