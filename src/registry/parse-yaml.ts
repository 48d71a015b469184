/**
 * YAML text → plain values with the place of every key. All scalars are read as text (YAML's failsafe schema): what a
 * field may hold is said by its own schema, so nothing is turned into another number, date or truth value on the way.
 */
import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  YAMLParseError,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { joinAlike } from '../problems/join-alike.ts';
import type { Problem } from '../problems/problem.ts';
import { positionsIn, type Position } from '../text/position.ts';
import { sourceOffset } from '../text/source-offsets.ts';
import { yamlHint } from './yaml-hints.ts';
import { asComment, commentBehind, itemInside, shorten, splitSentence, swallowed } from './yaml-slips.ts';

export type Path = readonly PropertyKey[];

export interface ParsedYaml {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where the value at the path stands, or the character at an offset of it; of the nearest existing parent if the path is missing. */
  readonly place: (path: Path, character?: number) => Position;
  /** Where the key itself stands. */
  readonly placeOfKey: (path: Path) => Position;
}

/** `offset` is the number of lines before the YAML in its file, for front matter; `typed` are keys under which numbers are numbers. */
export function parseYaml(file: string, text: string, offset = 0, typed: readonly string[] = []): ParsedYaml {
  // The counter of the library misses line ends in text that it cannot read.
  const positions = positionsIn(text);
  const document = readDocument(text);
  const at = (position: number): Position => {
    const { line, column } = positions(Math.min(position, text.length));
    return { line: line + offset, column };
  };
  for (const key of typed) readTyped(document.get(key, true));
  // After the first break in the syntax the rest is read wrongly.
  const problems: Problem[] = [...document.errors, ...document.warnings].slice(0, 1).map((error): Problem => ({
    rule: 'yaml',
    file,
    ...at(error.pos[0]),
    message: error.message.startsWith('Maximum call stack')
      ? 'Blocks or brackets are nested deeper than can be read.'
      : `This is not YAML as it should be: ${sentence(error.message)}`,
    hint: yamlHint(error.code, text, positions(Math.min(error.pos[0], text.length)).line, offset),
  }));
  const broken = document.errors[0]?.pos[0] ?? Infinity;
  const refused = findRefused(document, text).filter(({ offset: start }) => start < broken);
  // A bracket that a comment has swallowed is missing behind it, and behind an alias text is one too many.
  if (refused.some(({ offset: start, message }) => message.includes(asComment) || !text.slice(start, broken).includes('\n')))
    problems.length = 0;
  for (const { offset: start, message, hint } of refused) problems.push({ rule: 'yaml', file, ...at(start), message, hint });
  return {
    value: problems.length === 0 ? document.toJS() : undefined,
    problems: joinAlike(problems, ({ message }) => message),
    place: (path, character) => at(valueStart(document, path) + offsetInValue(document, path, character, text)),
    placeOfKey: (path) => at(keyStart(document, path) ?? valueStart(document, path)),
  };
}

const settings = {
  schema: 'failsafe',
  prettyErrors: false,
  // Its own search for them takes the square of their number; see findRefused.
  uniqueKeys: false,
  logLevel: 'error',
} as const;

/** Of a file of thousands of hyphens in a row the library's own calls come to an end: that is told as its first line. */
function readDocument(text: string): Document {
  try {
    return parseDocument(text, settings);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const document = parseDocument('', settings);
    document.errors.push(new YAMLParseError([0, 0], 'BAD_COLLECTION_TYPE', error.message));
    return document;
  }
}

/** Plain scalars as YAML's core schema has them: `3` is a number, `true` a truth value, `null` nothing; what is quoted stays text. */
function readTyped(node: unknown): void {
  if (!isMap(node) && !isSeq(node)) return;
  visit(node, {
    Scalar: (key, scalar) => {
      if (key === 'key' || scalar.type !== 'PLAIN') return;
      const { value } = scalar;
      if (typeof value !== 'string') return;
      if (/^(?:true|false)$/.test(value)) scalar.value = value === 'true';
      else if (/^(?:null|~|)$/.test(value)) scalar.value = null;
      else if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(value)) scalar.value = Number(value);
    },
  });
}

/** Parts of YAML that records have no use for, and names that JavaScript would take for its own. */
function findRefused(document: Document, text: string): { offset: number; message: string; hint: string }[] {
  const found: { offset: number; message: string; hint: string }[] = [];
  const refuse = (node: unknown, message: string, hint: string): void => {
    found.push({ offset: (isNode(node) ? node.range?.[0] : undefined) ?? 0, message, hint });
  };
  const named = new Set<string>();
  if (text.includes('*')) visit(document, { Alias: (_, { source }) => void named.add(source) });
  /** An anchor that nothing names, or a tag, is left out without a word; where something does, that is told. */
  const refuseMarks = (node: Node): void => {
    const { anchor, tag } = node as { anchor?: string; tag?: string };
    if (anchor !== undefined && !named.has(anchor))
      refuse(node, `The anchor &${anchor} is not used here.`, 'Remove it; a text that begins with & has quotation marks round it.');
    if (tag !== undefined)
      refuse(node, `The tag ${tag} is not used here.`, 'Remove it; a text that begins with ! has quotation marks round it.');
  };
  visit(document, {
    Seq: (_, list) => {
      refuseMarks(list);
      found.push(...splitSentence(list));
    },
    Map: (_, map) => {
      refuseMarks(map);
      const { items } = map;
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value))
          refuse(
            key,
            'This is not YAML as it should be: Map keys must be unique.',
            'Each key may stand once; rename or remove one of the two.',
          );
        seen.add(key.value);
      }
    },
    Scalar: (_, scalar) => {
      refuseMarks(scalar);
      found.push(...itemInside(scalar, text), ...swallowed(scalar, text));
      const comment = commentBehind(scalar, text);
      if (comment !== undefined)
        refuse(
          scalar,
          `The text ends before ${shorten(comment)}, ${asComment}.`,
          'Put quotation marks round the whole text; a comment has a line of its own, or two spaces before it.',
        );
    },
    Alias: (_, alias, path) => {
      // One problem for each name: a file may repeat an alias without end; and a merge key is told with what it merges.
      if (!isMerge(path.at(-1)) && !found.some(({ message }) => message.includes(`*${alias.source} `)))
        refuse(alias, `The alias *${alias.source} is not used here.`, 'Write the value out.');
    },
    Pair: (_, { key }) => {
      if (!isScalar(key)) refuse(key, 'A key is a list or a block, not a name.', 'Begin the line with a name and a colon.');
      else if (key.value === '<<')
        refuse(key, 'Merge keys are not used here.', 'Write the keys out; a facts file may open with defaults:.');
      else if (key.value === '__proto__') refuse(key, 'The key "__proto__" means something else to the program.', 'Choose another name.');
    },
  });
  return found;
}

/** `<<: *other`. */
function isMerge(node: unknown): boolean {
  return isPair(node) && isScalar(node.key) && node.key.value === '<<';
}

function sentence(message: string): string {
  const first = message.split('\n')[0] ?? message;
  return /[.!?]$/.test(first) ? first : `${first}.`;
}

/** The pairs of a map by name: a file of thousands of records is asked for the place of each. */
const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();

function pairsOf(map: YAMLMap): Map<string, Pair> {
  const made = pairs.get(map) ?? new Map(map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])));
  pairs.set(map, made);
  return made;
}

function nodeAt(document: Document, path: Path): unknown {
  let node: unknown = document.contents;
  for (const step of path) node = isMap(node) ? pairsOf(node).get(String(step))?.value : isSeq(node) ? node.items[Number(step)] : undefined;
  return node;
}

/** From the beginning of a scalar in the file to a character of its text. */
function offsetInValue(document: Document, path: Path, character: number | undefined, text: string): number {
  const node = character === undefined ? undefined : nodeAt(document, path);
  if (character === undefined || !isScalar(node) || typeof node.value !== 'string' || !node.range) return 0;
  return sourceOffset(text.slice(node.range[0], node.range[1]), node.value, character);
}

function keyStart(document: Document, path: Path): number | undefined {
  const parent = nodeAt(document, path.slice(0, -1));
  const key = isMap(parent) ? pairsOf(parent).get(String(path.at(-1)))?.key : undefined;
  return isScalar(key) ? key.range?.[0] : undefined;
}

function valueStart(document: Document, path: Path): number {
  if (path.length === 0) return document.contents?.range?.[0] ?? 0;
  const node = nodeAt(document, path);
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.range)
    return isScalar(node) && node.range[0] === node.range[1] ? (keyStart(document, path) ?? node.range[0]) : node.range[0];
  return keyStart(document, path) ?? keyStart(document, path.slice(0, -1)) ?? valueStart(document, path.slice(0, -1));
}
