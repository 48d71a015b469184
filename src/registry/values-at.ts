/** What a record says at a path with wildcards: how references of any collection are read. */
import { isBlock } from '../narrow/is-block.ts';

/** Every value a record has at a pattern, with its path: `conflicts.*.facts.*` → [[['conflicts', 0, 'facts', 1], 'id'], …]. */
export function valuesAt(record: unknown, pattern: string): [path: PropertyKey[], value: string][] {
  let found: [PropertyKey[], unknown][] = [[[], record]];
  for (const step of pattern.split('.')) {
    found = found.flatMap(([path, value]): [PropertyKey[], unknown][] => {
      if (step === '*' && typeof value === 'object' && value !== null)
        return Object.entries(value).map(([key, inner]) => [[...path, Array.isArray(value) ? Number(key) : key], inner]);
      const inner = isBlock(value) ? value[step] : undefined;
      return inner === undefined ? [] : [[[...path, step], inner]];
    });
  }
  return found.filter((entry): entry is [PropertyKey[], string] => typeof entry[1] === 'string');
}
