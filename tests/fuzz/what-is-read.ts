/** What a file says by its letters, and what was read of it: an oracle for files that are accepted, made without the readers' help. */
import type { PlacedRecord } from '../../src/registry/parse-records.ts';
import type { RegistryBuild } from '../../src/registry/build-registry.ts';
import type { DataFile } from '../../src/registry/data-file.ts';
import { parseYaml } from '../../src/registry/parse-yaml.ts';

export function bare(text: string): string {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).join('');
}

function sorted(text: string): string {
  return [...bare(text)].sort().join('');
}

/** YAML without its comments and without what says how a block is folded. */
export function withoutComments(yaml: string): string {
  return yaml
    .replace(/^[ \t]*#.*$/gm, '')
    .replace(/(?<=["'\]}:>|-])[ \t]+#.*$/gm, '')
    .replace(/(?<=[:-][ \t]+[|>])[-+]?\d?[-+]?[ \t]*$/gm, '');
}

/** Keys and texts in their order. */
function wordsOf(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [typeof value === 'string' ? value : JSON.stringify(value)];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  return Object.entries(value).flatMap(([key, inner]) => [key, ...wordsOf(inner)]);
}

/** "measure.conflicts.0.why" → its letters, of every text. */
export function flatten(value: unknown, path = ''): [path: string, text: string][] {
  if (value instanceof Map) return flatten(Object.fromEntries(value), path);
  if (value === null || typeof value !== 'object') return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`));
}

/** What of a YAML text was lost or put together on the way; undefined where nothing was. */
export function lostInYaml(yaml: string): string | undefined {
  const { value } = parseYaml('a.yaml', yaml);
  const words = wordsOf(value);
  const read = sorted(words.join(' '));
  if (read !== sorted(withoutComments(yaml)) && read !== sorted(yaml)) return `read: ${words.join(' | ')}`;
  // A line that looks like an item or a key is one, but between quotation marks.
  const unquoted = yaml.replaceAll(/(?<=^[^"\n#]*(?:: |- ))"(?:[^"\\]|\\.)*"/gm, (quoted) => quoted.replaceAll('\n', ' '));
  const starts = unquoted.split('\n').flatMap((line) => /^\s*(- \S+|[\w-]+:(?= \S+|$))/.exec(line)?.[1] ?? []);
  const swallowed = starts.find((start) => words.some((word) => new RegExp(`(?:^|\\s)${RegExp.escape(start)}(?:\\s|$)`).test(word)));
  return swallowed === undefined ? undefined : `"${swallowed}" is read as words of a text`;
}

/** What a schema leaves out or changes of what was written. */
export function lostInSchema(records: readonly PlacedRecord[]): string | undefined {
  return records
    .flatMap(({ raw, record }) => {
      const kept = new Map(flatten(record));
      return flatten(raw).filter(([path, text]) => kept.get(path) !== text);
    })
    .map(([path, text]) => `${path} "${text}" is not kept`)
    .at(0);
}

/** What of a table was lost: its cells are all that it says. `spoken` are lines that are no rows. */
export function lostInTable(
  file: DataFile,
  { registry }: RegistryBuild,
  spoken: readonly number[],
  missing: readonly string[],
): string | undefined {
  const id = file.path.replace(/^.*\/|\.csv$/g, '');
  const dataset = registry.datasets.get(id);
  const lines = file.text.split('\n').filter((_, index) => !spoken.includes(index + 1));
  const said = lines.join('\n').replaceAll(new RegExp(`(?<=[;,])(?:${missing.join('|') || '(?!)'})(?=[;,\\n])`, 'g'), '');
  const head = dataset?.fields.map(({ name }) => name) ?? [];
  const cells = dataset?.rows.flatMap((row) => Object.values(row.cells).map(({ text }) => text)) ?? [];
  return sorted(said) === sorted([...head, ...cells].join(' ')) ? undefined : `read: ${cells.join(' | ')}`;
}
