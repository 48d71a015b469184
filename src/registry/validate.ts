/** A parsed value against its schema: typed and valid, or every fault with its place. */
import type { RuleId } from '../problems/rules/rules.ts';
import type { z } from 'astro/zod';
import { nearest, suggest } from '../problems/did-you-mean.ts';
import type { Problem } from '../problems/problem.ts';
import type { Position } from '../text/position.ts';
import { showHidden } from '../text/hidden-characters.ts';
import type { Path } from './parse-yaml.ts';
import { isBlock } from '../narrow/is-block.ts';
import { valueAt } from '../narrow/value-at.ts';
import { placeholdersIn } from './placeholder-marks.ts';

/** Where parts of a record stand in its file. */
interface Places {
  readonly file: string;
  readonly place: (path: Path) => Position;
  readonly placeOfKey: (path: Path) => Position;
}

export function validate<Valid>(
  schema: z.ZodType<Valid>,
  value: unknown,
  places: Places,
): { record: Valid | undefined; problems: Problem[] } {
  const result = schema.safeParse(value);
  if (result.success) return { record: result.data, problems: [] };
  const { issues } = result.error;
  const record = withOtherWords(schema, value, issues);
  // A misspelt key is most likely the one that seems to be missing.
  const meant = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, nearest(key, keysAt(schema, issue.path))].join('.'))
        : [],
    ),
  );
  const stray = findStray(issues, schema, value);
  if (stray !== undefined) meant.add(stray.missing);
  const isMeant = (key: string | undefined): boolean => key !== undefined && meant.has(key);
  const told = issues.filter(
    ({ path, message }) => !(isMeant(path.join('.')) && valueAt(value, path) === undefined) && !isMeant(/^needs (\S+);/.exec(message)?.[1]),
  );
  const problems = oncePerValue(told, value)
    .flatMap((issue) => toProblems(issue, schema, value, places))
    .map((problem) =>
      stray !== undefined && problem.rule === 'unknown-key'
        ? { ...problem, hint: `${stray.missing} is missing: call the key so, or take it out and add ${stray.missing}. ${problem.hint}` }
        : problem,
    );
  return { record, problems };
}

/** Of a record that lacks one key and has one that is none, like no other, the two are likely one: `alternative: …` for alt. */
function findStray(issues: readonly Issue[], schema: z.ZodType, value: unknown): { readonly missing: string } | undefined {
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : []));
  const missing = issues
    .filter(({ code, path }) => code !== 'unrecognized_keys' && code !== 'custom' && valueAt(value, path) === undefined)
    .map(({ path }) => path);
  if (unknown.length !== 1 || missing.length !== 1) return undefined;
  const [[key, ...below] = [], [name, ...inside] = []] = [unknown[0], missing[0]];
  if (below.length > 0 || inside.length > 0 || nearest(String(key), keysAt(schema, [])) !== undefined) return undefined;
  return { missing: String(name) };
}

/** Where nothing but words is at fault, the record with others in their place: what rests on it is no second fault. */
function withOtherWords<Valid>(schema: z.ZodType<Valid>, value: unknown, issues: readonly Issue[]): Valid | undefined {
  const copy = structuredClone(value);
  for (const { code, path } of issues) {
    const text = valueAt(value, path);
    if (code !== 'custom' || typeof text !== 'string' || !/\S\s+\S/.test(text)) return undefined;
    const parent = valueAt(copy, path.slice(0, -1));
    const words = ['Words', ...placeholdersIn(text).map(({ id }) => `[[${id}]]`)].join(' ');
    if (typeof parent === 'object' && parent !== null)
      Reflect.set(parent, path.at(-1) ?? '', path.at(-1) === 'title' ? words : `${words}.`);
  }
  return schema.safeParse(copy).data;
}

/** A value that is wrong may break several of its rules, the first of which says what it is; of a block each fault is its own. */
function oncePerValue(issues: readonly Issue[], value: unknown): Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ path }) => {
    const key = path.join('.');
    const isAgain = seen.has(key) && typeof valueAt(value, path) === 'string';
    seen.add(key);
    return !isAgain;
  });
}

type Issue = z.core.$ZodIssue;

function toProblems(issue: Issue, schema: z.ZodType, value: unknown, { file, place, placeOfKey }: Places): Problem[] {
  const { path } = issue;
  const name = fieldName(path);
  const given = valueAt(value, path);
  if (given === '' && issue.code !== 'unrecognized_keys') return [emptyValue(issue, name, { file, ...place(path) })];
  const problem = (rule: RuleId, message: string, hint: string, at = place(path)): Problem => ({ rule, file, ...at, message, hint });

  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, issue.path);
      return issue.keys.map((key) =>
        problem(
          'unknown-key',
          `There is no key "${key}"${issue.path.length > 0 ? ` in ${name}` : ''}.`,
          keyHint(key, known, valueAt(value, [...path, key])),
          placeOfKey([...path, key]),
        ),
      );
    }
    case 'invalid_type': {
      if (given === undefined)
        return [
          problem('missing-key', `The key ${name} is missing.`, `Add ${name}; data/README.md shows an example of each kind of record.`),
        ];
      return [problem('wrong-type', ...typeFault(given, name, issue.expected))];
    }
    case 'invalid_value': {
      if (given === undefined)
        return [problem('missing-key', `The key ${name} is missing.`, `Add it; allowed: ${issue.values.map(String).join(', ')}.`)];
      return [
        problem(
          'wrong-value',
          `${name} ${quote(given)} is not allowed.`,
          wordHint(typeof given === 'string' ? given : JSON.stringify(given), issue.values.map(String), 'Allowed'),
        ),
      ];
    }
    case 'invalid_key': {
      const { wrong, hint } = splitMessage(issue.issues[0]?.message);
      return [problem('wrong-key', `The key "${String(issue.path.at(-1))}" ${wrong}.`, hint, placeOfKey(path))];
    }
    case 'too_small': {
      return [problem('too-few', `${name} has too few entries.`, `Write at least ${String(issue.minimum)}.`)];
    }
    default: {
      if (given === undefined && issue.code !== 'custom')
        return [
          problem('missing-key', `The key ${name} is missing.`, `Add ${name}; data/README.md shows an example of each kind of record.`),
        ];
      const { wrong, hint } = splitMessage(issue.message);
      // A message that begins with a quotation quotes the value itself.
      const isQuoted = given === undefined || typeof given === 'object' || wrong.startsWith('"');
      return [problem('wrong-value', isQuoted ? `${name} ${wrong}.` : `${name} ${quote(given)} ${wrong}.`, hint)];
    }
  }
}

/** What is wrong with a value of another type, and what to do. */
function typeFault(given: unknown, name: string, wanted: string): [message: string, hint: string] {
  const expected = expectedWords[wanted] ?? wanted;
  const message = `${name} is ${describe(given)}, not ${expected}.`;
  const [joined] = typeof given === 'string' ? (/^[a-zA-Z]+:(?=\S)/.exec(given) ?? []) : [];
  if (joined !== undefined && expected === expectedWords['object']) return [message, `Put a space behind "${joined}".`];
  return [message, wanted === 'array' && typeof given === 'string' ? `Write a list: [${given}].` : `Write ${expected} there.`];
}

/** `{ title: Ships, by port }`: a key that is like none and has no value is the rest of a text. */
function keyHint(key: string, known: readonly string[], given: unknown): string {
  return (given ?? '') === '' && nearest(key, known) === undefined
    ? 'A comma between braces begins a new key: put quotation marks round a text that has one.'
    : wordHint(key, known, 'Allowed keys');
}

/** Of a word that is like none of those allowed all are named, however many there are: its author looked for it elsewhere. */
function wordHint(word: string, known: readonly string[], kind: string): string {
  return nearest(word, known) === undefined ? `${kind}: ${known.join(', ')}.` : suggest(word, known, kind);
}

/** What may stand there, which the rule it breaks says. */
function emptyValue(issue: Issue, name: string, at: Position & { file: string }): Problem {
  const { wrong, hint } = splitMessage(issue.message);
  const words = issue.code === 'invalid_value' ? `Allowed: ${issue.values.map(String).join(', ')}.` : hint;
  const expected = issue.code === 'invalid_type' ? `Write ${expectedWords[issue.expected] ?? issue.expected} there.` : words;
  return { rule: 'wrong-value', ...at, message: `${name} is empty.`, hint: expected === 'Correct it.' ? `It ${wrong}.` : expected };
}

const expectedWords: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  tuple: 'a list',
  object: 'a block of keys',
  record: 'a block of keys',
};

/** Messages of schemas read "what is wrong; what to do": both halves, the second as a sentence. */
export function splitMessage(message = ''): { wrong: string; hint: string } {
  const [wrong = '', ...rest] = message.split('; ');
  const hint = rest.join('; ');
  return { wrong, hint: hint === '' ? 'Correct it.' : `${hint.charAt(0).toUpperCase()}${hint.slice(1)}.` };
}

function quote(value: unknown): string {
  const written = typeof value === 'string' ? value : describe(value);
  const words = showHidden(written).replaceAll('\n', ' ');
  return `"${words.length > 60 ? `${words.slice(0, 57)}…` : words}"`;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === '') return 'empty';
  return typeof value === 'object' ? 'a block of keys' : `the text "${typeof value === 'string' ? value : JSON.stringify(value)}"`;
}

/** `['conflicts', 0, 'cause']` → "conflicts.1.cause": lists are counted from one, as people do. */
function fieldName(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join('.') || 'record';
}

/** The keys the schema allows at a path, for the nearest guess. Zod keeps what a schema is made of under `def`. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let inner = unwrap(schema);
  for (const part of path) {
    const named = valueAt(inner, ['def', 'shape', String(part)]) ?? valueAt(inner, ['def', 'valueType']);
    inner = unwrap(typeof part === 'number' ? valueAt(inner, ['def', 'element']) : named);
  }
  const shape = valueAt(inner, ['def', 'shape']);
  return isBlock(shape) ? Object.keys(shape) : [];
}

function unwrap(schema: unknown): unknown {
  const within = valueAt(schema, ['def', 'innerType']) ?? valueAt(schema, ['def', 'in']);
  return within === undefined ? schema : unwrap(within);
}
