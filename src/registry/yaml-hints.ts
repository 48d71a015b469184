/** How to mend text that is no YAML: by the parser's name of the fault, and by the lines around it. */

const otherwise = 'Correct the line; values with a colon, #, [, { or quotation marks in them need quotes round them.';

const hints: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Indent with spaces.',
  MISSING_CHAR: 'Close the quotation mark or bracket that is opened here.',
  MULTIPLE_DOCS: 'Keep one document in the file: remove the line --- and what follows it.',
  BAD_INDENT: 'Indent the line as deep as its neighbours of the same level.',
};

/** `line` is that of the fault, counted from one; `before` the lines of the file above the text, as of front matter. */
export function yamlHint(code: string, text: string, line: number, before = 0): string {
  const lines = text.split('\n');
  // Where a block seems to begin inside a value, the line below is indented deeper than the key it belongs beside.
  const odd = code === 'BLOCK_AS_IMPLICIT_KEY' ? line + 1 : line;
  const uneven = code === 'BAD_INDENT' || code === 'BLOCK_AS_IMPLICIT_KEY' ? unevenIndent(lines, odd, before) : undefined;
  return (
    missingColon(code, lines[line - 1] ?? '') ??
    braces(lines[line - 1] ?? '') ??
    colonIn(lines[line - 1] ?? '') ??
    uneven ??
    hints[code] ??
    otherwise
  );
}

/** `alt: Columns by year: it rises` has a second colon, where YAML looks for another key. */
function colonIn(line: string): string | undefined {
  const [, key] = /^\s*(?:- )?([\w-]+): [^"'[{|>&*!].*: /.exec(line) ?? [];
  return key === undefined ? undefined : `Put quotation marks round the whole text behind "${key}:", since it has a colon with a space.`;
}

/** `confidence low`: what should be a key has no colon behind it. */
function missingColon(code: string, line: string): string | undefined {
  const [, key] = /^\s*([a-z][A-Za-z]*) [^:]*$/.exec(line) ?? [];
  return code !== 'MULTILINE_IMPLICIT_KEY' || key === undefined ? undefined : `Write a colon behind the key: "${key}:".`;
}

/** `{ name: year type: period }`: between braces a comma is missing, or a text has one. */
function braces(line: string): string | undefined {
  const inner = /\{([^{}]*)\}?/.exec(line)?.[1];
  const pair = inner?.split(',').find((one) => /^\s*[\w-]+: .*?\s[\w-]+: /.test(one) && !/["']/.test(one));
  if (pair === undefined) return undefined;
  const second = /\s([\w-]+): [^:]*$/.exec(pair)?.[1] ?? '';
  return `Between braces a comma stands before each key: put one before "${second}:", or quotation marks round a text that has a colon.`;
}

/** "Line 3 begins with 2 spaces and line 2 with 3: …", where both are keys. */
function unevenIndent(lines: readonly string[], line: number, before: number): string | undefined {
  const own = lines[line - 1];
  const above = lines.slice(0, line - 1).findLastIndex((text) => isKey(text));
  if (own === undefined || above < 0 || !isKey(own)) return undefined;
  const [here, there] = [spacesOf(own), spacesOf(lines[above] ?? '')];
  if (here === there) return undefined;
  return `Line ${line + before} begins with ${count(here)}, line ${above + 1 + before} with ${count(there)}: keys of one record begin in the same column.`;
}

/** "- stage: planned" is the first key of an item. */
const keyLine = /^( *(?:- +)?)[^\s#:-][^:]*:(?: |$)/;

function isKey(text: string): boolean {
  return keyLine.test(text);
}

/** Spaces and hyphens before the key. */
function spacesOf(text: string): number {
  return keyLine.exec(text)?.[1]?.length ?? 0;
}

function count(spaces: number): string {
  return spaces === 0 ? 'none' : spaces === 1 ? '1 space' : `${spaces} spaces`;
}
