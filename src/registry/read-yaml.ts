/** YAML as it is read, kept where it can be: the values of a file without faults. Where a value stands is asked for where something is wrong, and read then. */
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import type { Readings } from './readings.ts';

/** The value, where there is no fault and JSON loses nothing of it. */
interface Kept {
  readonly value?: unknown;
}

/** As parseYaml does. */
export function readYaml(file: string, text: string, readings: Readings, offset = 0, typed: readonly string[] = []): ParsedYaml {
  let parsed: ParsedYaml | undefined;
  const parse = (): ParsedYaml => (parsed ??= parseYaml(file, text, offset, typed));
  const kept = readings.keep(`yaml ${file}`, [text, String(offset), ...typed], (): Kept => {
    const { value, problems } = parse();
    return problems.length === 0 && isOfJson(value) ? { value } : {};
  });
  if (!('value' in kept)) return parse();
  return {
    value: kept.value,
    problems: [],
    place: (path, character) => parse().place(path, character),
    placeOfKey: (path) => parse().placeOfKey(path),
  };
}

/** Numbers that are none, and the nought below nought, come back from JSON as others. */
function isOfJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isOfJson);
  return value !== undefined;
}
