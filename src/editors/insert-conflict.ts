/** A new entry of a measure's `conflicts`, put into the text of its file, which stays as its authors have laid it out. */
import { isBlock } from '../narrow/is-block.ts';
import { parseYaml } from '../registry/parse-yaml.ts';

interface Inserted {
  /** The whole text. */
  readonly text: string;
  /** The line on which what is new begins. */
  readonly line: number;
}

/** Undefined where the text that comes out does not say what it should: the measure is written in brackets, or the YAML is broken. */
export function insertConflict(path: string, text: string, measure: string, keys: readonly string[]): Inserted | undefined {
  const lines = text.replace(/\n+$/, '').split('\n');
  const start = lines.findIndex((line) => line.replaceAll(/["']/g, '').startsWith(`${measure}:`));
  if (start < 0) return undefined;
  const end = endOfBlock(lines, start, 0);
  const depth = indentOf(lines.slice(start + 1, end).find(isFull) ?? '  ');
  const own = lines.findIndex((line, index) => index > start && index < end && line.startsWith(`${' '.repeat(depth)}conflicts:`));
  const at = own < 0 ? end : endOfBlock(lines, own, depth);
  const dash = own < 0 || at === own + 1 ? depth + 2 : indentOf(lines.slice(own + 1, at).find(isFull) ?? '');
  const entry = [...(own < 0 ? [`${' '.repeat(depth)}conflicts:`] : []), ...asEntry(keys, ' '.repeat(dash))];
  const kept = lines.map((line, index) => (index === own ? line.replace(/conflicts:\s*\[\s*\]/, 'conflicts:') : line));
  const changed = `${[...kept.slice(0, at), ...entry, ...kept.slice(at)].join('\n')}\n`;
  return countConflicts(path, changed, measure) === countConflicts(path, text, measure) + 1 ? { text: changed, line: at + 1 } : undefined;
}

/** The line after the last one that belongs to the key on line `start`, without empty lines and comments at its end. */
function endOfBlock(lines: readonly string[], start: number, depth: number): number {
  let end = start + 1;
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (!isFull(line)) continue;
    if (indentOf(line) < depth || (indentOf(line) === depth && !line.trimStart().startsWith('-'))) break;
    end = index + 1;
  }
  return end;
}

function isFull(line: string): boolean {
  return line.trim() !== '' && !line.trimStart().startsWith('#');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function asEntry(keys: readonly string[], by: string): string[] {
  const first = keys.findIndex((line) => !line.startsWith('#'));
  return keys.map((line, index) => `${by}${index < first ? '' : index === first ? '- ' : '  '}${line}`);
}

function countConflicts(path: string, text: string, measure: string): number {
  const { value } = parseYaml(path, text);
  const record = isBlock(value) ? value[measure] : undefined;
  const conflicts = isBlock(record) ? record['conflicts'] : undefined;
  return Array.isArray(conflicts) ? conflicts.length : 0;
}
