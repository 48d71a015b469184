/** A list names each thing once: no id, word or block of it stands there a second time. */
import { evaluateFormula, idsInFormula, type Arithmetic } from '../../formula/formula.ts';
import type { Problem } from '../../problems/problem.ts';
import { isBlock } from '../../narrow/is-block.ts';
import { collectionNames } from '../../registry/collections.ts';
import type { AuthoredName } from '../../registry/authored.ts';
import { foldName } from '../../text/fold.ts';
import type { Check, Inputs } from '../check.ts';

export const repeatsCheck: Check = {
  rules: ['repeated-entry'],
  run: (inputs) => [
    ...collectionNames.flatMap((kind) =>
      [...inputs.build.registry[kind].values()].flatMap((record) => findIn(kind, record.id, record, inputs)),
    ),
    ...findIn('site', 'site', inputs.build.registry.site, inputs),
    ...findIn('allowances', 'allowances', inputs.build.allowedQuantities, inputs),
    ...findInFormulas(inputs),
  ],
};

/** What is told elsewhere, or may well repeat itself: rows, specifications of charts, names that are held against all others. */
const notRead = new Set(['rows', 'spec', 'narrow', 'otherNames', 'synonyms']);

/** Keys that say which thing a block of a list is about: the rest of it is what is said of the thing. */
const identities: Readonly<Record<string, readonly string[]>> = {
  usedBy: ['economy', 'stage', 'since'],
  variants: ['source'],
  questions: ['question'],
  conflicts: ['facts'],
  bridges: ['definitions', 'for'],
  fields: ['name'],
  allowances: ['file', 'text'],
};

function findIn(kind: AuthoredName, id: string, record: object, inputs: Inputs, path: PropertyKey[] = []): Problem[] {
  const at = (inner: PropertyKey[]) => inputs.build.locate(kind, id, inner);
  const own = Array.isArray(record) ? findInList(String(path.at(-1) ?? kind), record, path, at) : [];
  const inner = Object.entries(record).flatMap(([key, value]: [string, unknown]): Problem[] =>
    value === null || typeof value !== 'object' || (path.length === 0 && notRead.has(key))
      ? []
      : findIn(kind, id, value, inputs, [...path, Array.isArray(record) ? Number(key) : key]),
  );
  return [...own, ...inner];
}

function findInList(
  name: string,
  list: readonly unknown[],
  path: PropertyKey[],
  at: (path: PropertyKey[]) => Omit<Problem, 'rule' | 'message' | 'hint'>,
): Problem[] {
  const first = new Map<string, number>();
  return list.flatMap((entry, index): Problem[] => {
    const key = keyOf(name, entry);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index);
      return [];
    }
    // A field that is described twice is told with what is wrong in its table.
    if (name === 'fields') return [];
    const told = isBlock(entry) ? `The entry ${wordsOf(name, entry)}` : `"${String(entry)}"`;
    return [
      {
        rule: 'repeated-entry',
        ...at([...path, index, ...(isBlock(entry) ? (identities[name] ?? []).slice(0, 1) : [])]),
        message: `${told} stands in ${path.length === 0 ? 'the file' : name} already, as the ${ordinal(before + 1)}.`,
        hint: isBlock(entry) ? 'Make one entry of the two.' : 'Remove it here, or name what is meant.',
      },
    ];
  });
}

/** A set of ids is the same in any order. */
function keyOf(name: string, entry: unknown): string {
  if (!isBlock(entry)) return typeof entry === 'string' ? foldName(entry) : JSON.stringify(entry);
  const keys = identities[name];
  const parts = keys === undefined ? Object.entries(entry) : keys.map((key) => entry[key]);
  return JSON.stringify(parts.map((part) => (Array.isArray(part) && keys !== undefined ? part.map(String).toSorted() : part)));
}

function wordsOf(name: string, entry: Readonly<Record<string, unknown>>): string {
  const value = entry[identities[name]?.[0] ?? Object.keys(entry)[0] ?? ''];
  return `of "${Array.isArray(value) ? value.join(', ') : String(value)}"`;
}

function ordinal(number: number): string {
  return ['first', 'second', 'third', 'fourth', 'fifth'][number - 1] ?? `entry ${number}`;
}

/** The terms of a sum; what is multiplied or divided is none of them. A fault is the name that stands there twice. */
const termsOf: Arithmetic<readonly string[]> = {
  of: () => [],
  '+': joinTerms,
  '-': joinTerms,
  '*': () => [],
  '/': (a, b) => {
    if (a[0] !== undefined && a.join(' ') === b.join(' ')) throw new RangeError(a[0]);
    return [];
  },
};

function joinTerms(a: readonly string[], b: readonly string[]): readonly string[] {
  const twice = b.find((id) => a.includes(id));
  if (twice !== undefined) throw new RangeError(twice);
  return [...a, ...b];
}

/** `a + a`, `a - a`, `a / a`: the second was to be another. */
function findInFormulas({ build: { registry, locate } }: Inputs): Problem[] {
  return [...registry.facts.values()].flatMap(({ id, derived }): Problem[] => {
    if (derived === undefined) return [];
    const found = evaluateFormula(derived.formula, termsOf, (name) => [name]);
    const twice = 'fault' in found ? found.fault : '';
    if (!idsInFormula(derived.formula).includes(twice)) return [];
    return [
      {
        rule: 'repeated-entry',
        ...locate('facts', id, ['derived', 'formula'], derived.formula.lastIndexOf(twice)),
        message: `The formula reckons "${twice}" with itself.`,
        hint: 'Name the other one; a value taken twice is written 2 * it.',
      },
    ];
  });
}
