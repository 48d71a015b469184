/** A record to fill in: each key that it needs, with what it is for, and below them, behind `#`, those that it may have. */
import type { Field } from './fields.ts';

/** What is known of the record already, by key; a list of blocks gives one entry each. */
export type Given = Readonly<Record<string, unknown>>;

const width = 118;

/** Lines of YAML. `also` are keys that it is to have although they may be absent; `left` are keys that it is not to have. */
export function writeSkeleton(
  fields: readonly Field[],
  given: Given = {},
  also: readonly string[] = [],
  left: readonly string[] = [],
): string[] {
  const wanted = fields.filter(({ name }) => !left.includes(name));
  const isActive = (field: Field): boolean =>
    field.isRequired || field.needed?.startsWith('unless') === true || also.includes(field.name) || Object.hasOwn(given, field.name);
  const optional = wanted.filter((field) => !isActive(field));
  return [
    ...wanted.filter(isActive).flatMap((field) => writeField(field, given[field.name])),
    ...(optional.length === 0 ? [] : ['# It may also have:', ...optional.flatMap(writeOptional)]),
  ];
}

/** Each key with what it is for, behind `#`. */
export function explainAll(heading: string, fields: readonly Field[]): string[] {
  return [`# ${heading}`, ...fields.flatMap(writeOptional)];
}

function writeField(field: Field, given: unknown): string[] {
  const remark = comment(explain(field), '# ');
  const { name, holds, fields, least, mayBeText } = field;
  if (typeof given === 'string') return [...remark, `${name}: ${given}`.trimEnd()];
  if (holds === 'map') return [...remark, `${name}: {}`];
  if (fields.length === 0)
    return holds === 'list'
      ? [...remark, `${name}:`, ...listOf(given, least).map((entry) => `  - ${entry}`.trimEnd())]
      : [...remark, `${name}:`];
  if (holds === 'one') return [...remark, `${name}:`, ...(mayBeText ? [] : indent(writeRequired(fields, {}), '  '))];
  return [
    ...remark,
    `${name}:`,
    ...blocksOf(given).flatMap((block, index) => entry(writeRequired(fields, block).filter((line) => index === 0 || !isRemark(line)))),
  ];
}

/** Inside a block only what it needs: the docs have the rest. */
function writeRequired(fields: readonly Field[], given: Given): string[] {
  return fields
    .filter(({ name, isRequired }) => isRequired || Object.hasOwn(given, name))
    .flatMap((field) => writeField(field, given[field.name]));
}

function writeOptional(field: Field): string[] {
  return comment(`${field.name}: ${explain(field)}`, '#     ', '#   ');
}

/** "What it is for. One of: a, b. Needed with c. For example: d" */
function explain({ description, allowed, needed, form, example, holds }: Field): string {
  return [
    description,
    allowed.length > 0 ? `One of: ${allowed.join(', ')}.` : '',
    needed === undefined ? '' : `Needed ${needed}.`,
    allowed.length === 0 && example === undefined && holds === 'one' && form !== 'text' ? `Write: ${form}.` : '',
    typeof example === 'string' ? `For example: ${asValue(example)}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** An example is copied: what YAML would read otherwise stands in quotation marks. */
function asValue(example: string): string {
  return /: |\s#|^[[{"'%@&*!|>{]/.test(example) ? JSON.stringify(example) : example;
}

function listOf(given: unknown, least: number): string[] {
  return Array.isArray(given) ? given.map(String) : Array.from({ length: least }, () => '');
}

function blocksOf(given: unknown): Given[] {
  return Array.isArray(given) ? (given as Given[]) : [{}];
}

/** Lines of a block as an entry of a list: its first key stands behind the dash, the remark on it before. */
function entry(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !isRemark(line));
  return lines.map((line, index) => (index < first ? `  ${line}` : index === first ? `  - ${line}` : `    ${line}`));
}

function isRemark(line: string): boolean {
  return line.trimStart().startsWith('#');
}

export function indent(lines: readonly string[], by: string): string[] {
  return lines.map((line) => (line === '' ? '' : `${by}${line}`));
}

/** Words as lines of a comment; `first` opens the first of them. */
function comment(words: string, rest: string, first = rest): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${lines.length === 0 ? first : rest}${word}`);
  }
  return lines;
}
