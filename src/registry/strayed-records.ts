/** Records that stand where they cannot be read: with the keys of another kind, or with their keys at the margin of the file. */
import { isBlock } from '../narrow/is-block.ts';
import type { Problem } from '../problems/problem.ts';
import type { Position } from '../text/position.ts';
import { authoredNames, authoredOf, type AuthoredName } from './authored.ts';
import { keysAt } from './validate.ts';

type Place = Position & { readonly file: string };

/** Two keys or more that this kind has not, all of them keys of one other kind: `statement` and `value` in a file of quotes. */
export function findOtherKind(id: string, value: unknown, kind: AuthoredName, at: Place): Problem | undefined {
  if (!isBlock(value)) return undefined;
  const keys = Object.keys(value);
  const own = keysAt(authoredOf[kind].schema, []);
  const strange = keys.filter((key) => !own.includes(key));
  if (strange.length < 2) return undefined;
  const other = authoredNames.find((name) => {
    const { shape, schema } = authoredOf[name];
    const known = keysAt(schema, []);
    return name !== kind && shape === 'keyed' && keys.every((key) => known.includes(key));
  });
  if (other === undefined) return undefined;
  const { noun, file } = authoredOf[other];
  return {
    rule: 'unknown-key',
    ...at,
    message: `"${id}" has the keys of a ${noun}: ${strange.join(', ')}.`,
    hint: `Move it to ${file}, or write the keys of a ${authoredOf[kind].noun}: ${own.join(', ')}.`,
  };
}

/** The keys that stand at the margin below the name of a record that has none: `new:` and, not further in, `value: 17`. */
export function keysAtMargin(
  entries: readonly (readonly [string, unknown])[],
  kind: AuthoredName,
): { readonly of: string; readonly keys: readonly string[] } | undefined {
  const known = keysAt(authoredOf[kind].schema, []);
  const start = entries.findIndex(([, value], index) => (value ?? '') === '' && isKey(entries[index + 1], known));
  if (start < 0) return undefined;
  const below = entries.slice(start + 1);
  const end = below.findIndex((entry) => !isKey(entry, known));
  return { of: entries[start]?.[0] ?? '', keys: below.slice(0, end < 0 ? undefined : end).map(([key]) => key) };
}

const isKey = (entry: readonly [string, unknown] | undefined, known: readonly string[]): boolean =>
  entry !== undefined && known.includes(entry[0]);
