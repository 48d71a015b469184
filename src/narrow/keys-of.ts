/** The keys of a table whose keys are all known: `Object.keys` gives them as plain strings, since a value may have more than its type says. */
export function keysOf<Key extends string>(table: Readonly<Partial<Record<Key, unknown>>>): Key[] {
  return Object.keys(table) as Key[];
}
