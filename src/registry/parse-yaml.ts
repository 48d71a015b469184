/**
 * YAML text → plain values with the place of every key. All scalars are read as text (YAML's failsafe schema): what a
 * field may hold is said by its own schema, so nothing is turned into another number, date or truth value on the way.
 */
import { isMap, isScalar, isSeq, parseDocument, visit, type Document, type Pair, type Scalar } from 'yaml';
import type { Problem } from '../problems/problem.ts';
import { positionsIn, type Position } from '../text/position.ts';

export type Path = readonly PropertyKey[];

export interface ParsedYaml {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where the value at the path stands; of the nearest existing parent if the path is missing. */
  readonly place: (path: Path) => Position;
  /** Where the key itself stands. */
  readonly placeOfKey: (path: Path) => Position;
}

/** `offset` is the number of lines before the YAML in its file, for front matter. */
export function parseYaml(file: string, text: string, offset = 0): ParsedYaml {
  // The counter of the library misses line ends in text that it cannot read.
  const positions = positionsIn(text);
  const document = parseDocument(text, {
    schema: 'failsafe',
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: 'error',
  });
  const at = (position: number): Position => {
    const { line, column } = positions(Math.min(position, text.length));
    return { line: line + offset, column };
  };
  const faults = [...document.errors, ...document.warnings];
  // After the first break in the syntax the rest is read wrongly; double keys are faults of their own.
  const problems: Problem[] = faults
    .filter((error, index) => error.code === 'DUPLICATE_KEY' || faults.findIndex(({ code }) => code !== 'DUPLICATE_KEY') === index)
    .map((error) => ({
      rule: 'yaml',
      file,
      ...at(error.pos[0]),
      message: `This is not YAML as it should be: ${sentence(error.message)}`,
      mend: mends[error.code] ?? 'Correct the line; values with a colon, #, [, { or quotation marks in them need quotes round them.',
    }));
  problems.push(
    ...findRefused(document).map(({ offset: start, message, mend }): Problem => ({ rule: 'yaml', file, ...at(start), message, mend })),
  );
  return {
    value: problems.length === 0 ? document.toJS() : undefined,
    problems,
    place: (path) => at(valueStart(document, path)),
    placeOfKey: (path) => at(keyStart(document, path) ?? valueStart(document, path)),
  };
}

/** Parts of YAML that records have no use for, and names that JavaScript would take for its own. */
function findRefused(document: Document): { offset: number; message: string; mend: string }[] {
  const found: { offset: number; message: string; mend: string }[] = [];
  const refuse = (node: unknown, message: string, mend: string): void => {
    found.push({ offset: (node as { range?: [number, number, number] } | null)?.range?.[0] ?? 0, message, mend });
  };
  visit(document, {
    // One problem for each name: a file may repeat an alias without end.
    Alias: (_, alias) => {
      if (!found.some(({ message }) => message.includes(`*${alias.source} `)))
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

const mends: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Each key may stand once; rename or remove one of the two.',
  TAB_AS_INDENT: 'Indent with spaces.',
  MISSING_CHAR: 'Close the quotation mark or bracket that is opened here.',
  MULTIPLE_DOCS: 'Keep one document in the file: remove the line --- and what follows it.',
  BAD_INDENT: 'Indent the line as deep as its neighbours of the same level.',
};

function sentence(message: string): string {
  const first = message.split('\n')[0] ?? message;
  return /[.!?]$/.test(first) ? first : `${first}.`;
}

function findPair(document: Document, path: Path): Pair<Scalar, unknown> | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const name = String(path.at(-1));
  return parent.items.find((pair) => isScalar(pair.key) && pair.key.value === name) as Pair<Scalar, unknown> | undefined;
}

function keyStart(document: Document, path: Path): number | undefined {
  return findPair(document, path)?.key.range?.[0];
}

function valueStart(document: Document, path: Path): number {
  if (path.length === 0) return (document.contents as { range?: [number, number, number] } | null)?.range?.[0] ?? 0;
  const node = document.getIn(path, true);
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.range)
    return isScalar(node) && node.range[0] === node.range[1] ? (keyStart(document, path) ?? node.range[0]) : node.range[0];
  return keyStart(document, path) ?? keyStart(document, path.slice(0, -1)) ?? valueStart(document, path.slice(0, -1));
}
