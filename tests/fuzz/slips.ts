/** What goes wrong with a whole file on its way: slips of the hand, of editors, of copying and of disks, each by its name. */
import fc from 'fast-check';

/** One slip: `line` and `at` are parts of the file's and of a line's length, `pick` chooses among what may be put there. */
export interface Slip {
  readonly kind: keyof typeof slips;
  readonly line: number;
  readonly at: number;
  readonly pick: number;
}

/** The lines of a file before → after; `index` is the line that is struck, `at` a place in it. */
type Strike = (lines: readonly string[], index: number, at: number, pick: number) => string[];

const one = (change: (line: string, at: number, pick: number) => string): Strike => {
  return (lines, index, at, pick) => lines.with(index, change(lines[index] ?? '', at, pick));
};
const put = (choices: readonly string[]): Strike => one((line, at, pick) => line.slice(0, at) + choose(choices, pick) + line.slice(at));
const above = (choices: readonly string[]): Strike => {
  return (lines, index, _, pick) => lines.toSpliced(index, 0, choose(choices, pick));
};
/** Before what a key or a hyphen says: `value: ` → `value: &a `. */
const beforeValue = (choices: readonly string[]): Strike =>
  one((line, _, pick) => line.replace(/^(\s*(?:- )?[\w-]+:\s*|\s*-\s+)(?=\S)/, (start) => start + choose(choices, pick)));

function choose<T>(choices: readonly T[], pick: number): T {
  const chosen = choices[pick % choices.length];
  if (chosen === undefined) throw new Error('Nothing to choose from.');
  return chosen;
}

const otherDigits = ['０', '٠', '०', '𝟎', '⁰', '₀', '①', 'Ⅰ', '〇', 'O'];

function inOtherDigits(line: string, pick: number): string {
  const first = choose(otherDigits, pick).codePointAt(0) ?? 0;
  const isRow = pick % otherDigits.length < 4;
  return line.replace(/\d+/, (digits) => [...digits].map((digit) => String.fromCodePoint(isRow ? first + Number(digit) : first)).join(''));
}

function misspell(word: string, at: number, pick: number): string {
  const place = Math.min(at, word.length - 1);
  const [before, letter = '', behind] = [word.slice(0, place), word[place], word.slice(place + 1)];
  return choose(
    [before + behind, before + letter + letter + behind, before + letter.toUpperCase() + behind, `${before}${behind}${letter}`],
    pick,
  );
}

const slips = {
  'a line is dropped': (lines, index) => lines.toSpliced(index, 1),
  'a line stands twice': (lines, index) => lines.toSpliced(index, 0, lines[index] ?? ''),
  'two lines change places': (lines, index, at) => {
    const other = (index + 1 + (at % 3)) % lines.length;
    return lines.with(index, lines[other] ?? '').with(other, lines[index] ?? '');
  },
  'a line is copied from elsewhere': (lines, index, at) => lines.toSpliced(index, 0, lines[at % lines.length] ?? ''),
  'a line is broken in two': (lines, index, at) =>
    lines.toSpliced(index, 1, (lines[index] ?? '').slice(0, at), (lines[index] ?? '').slice(at)),
  'two lines are joined': (lines, index, _, pick) =>
    lines.toSpliced(index, 2, `${lines[index] ?? ''}${choose(['', ' '], pick)}${lines[index + 1] ?? ''}`),
  'the indentation is changed': one((line, _, pick) =>
    choose([`  ${line}`, ` ${line}`, `    ${line}`, line.replace(/^ {1,2}/, ''), line.trimStart(), `\t${line.trimStart()}`], pick),
  ),
  'a quotation mark is put in': put(['"', "'", '“', '”', '‘', '’', '""', '`', '«', '„']),
  'quotation marks are taken away': one((line, _, pick) => line.replace(choose([/["']/, /["']/g, /["'](?=[^"']*$)/], pick), '')),
  'a key is misspelt': one((line, at, pick) => line.replace(/[\w-]+(?=:)/, (key) => misspell(key, at, pick))),
  'the line is cut off': one((line, at) => line.slice(0, at)),
  'digits are of another script': one((line, _, pick) => inOtherDigits(line, pick)),
  'a character is taken out': one((line, at, pick) => line.slice(0, at) + line.slice(at + 1 + (pick % 3))),
  'a sign is put in': put([
    ',',
    ':',
    ': ',
    ' #',
    '#',
    '-',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '|',
    '>',
    '&',
    '*',
    '!',
    '%',
    '@',
    '~',
    '?',
    ';',
    '\\',
    '\\n',
    '\\b',
    '<',
    '0',
    '1',
    '.',
    '[[',
    ']]',
    '()',
  ]),
  'a hidden character is put in': put([
    '\0',
    '\u0007',
    '\t',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\u2028',
    '\u0085',
    '\ufeff',
    '\u00ad',
    '\ue000',
    '\r',
    '\u3000',
    '\u2009',
    '\ufffd',
  ]),
  'an unusual character is put in': put([
    'é',
    'e\u0301',
    'а',
    '港',
    'ﬁ',
    '😀',
    '👩‍👩‍👧',
    'ß',
    'İ',
    '\u0301',
    'ǆ',
    '𝐚',
    '＃',
    '：',
    '－',
    'ㅎ',
    'ا',
  ]),
  'a comment is put in': above(['# a note to myself', '  # why?', '#', '<!-- a note -->', '{/* a note */}', '// a note', '; a note']),
  'a comment is put behind': one(
    (line, _, pick) => `${line}${choose([' # checked', '# checked', '\t# checked', ' // checked', ' <!-- checked -->'], pick)}`,
  ),
  'YAML’s own signs are put in': beforeValue(['&a ', '*a ', '!!str ', '!x ', '|\n', '>\n', '? ', '- ', '"', "'", '[', '{', '@', '%', '`']),
  'a line of YAML’s own is put in': above([
    '---',
    '...',
    '%YAML 1.1',
    '<<: *a',
    '<<: { value: 9 }',
    '? value',
    ': 9',
    '- ',
    'null',
    '{}',
    '[]',
    '"": 9',
    '__proto__: 9',
    'constructor: 9',
    '=: 9',
  ]),
  'a value is something else': one((line, _, pick) =>
    line.replace(
      /^(\s*(?:- )?[\w-]+:)(.*)$/,
      (_all, key: string) =>
        `${key} ${choose(['', '~', 'null', 'true', '0', '-1', '1e3', '0x10', '1_000', '[]', '{}', '""', 'not-stated', '2020-13-01', 'TODO', '9'.repeat(400)], pick)}`,
    ),
  ),
  'the line is very long': one(
    (line, at, pick) => line.slice(0, at) + choose(['word ', 'a', ',', '"', ' ', '- ', '[', '9'], pick).repeat(20_000) + line.slice(at),
  ),
  'a key stands twice': (lines, index, at) => {
    const key = /^\s*[\w-]+:/.exec(lines[index] ?? '')?.[0];
    return key === undefined ? [...lines] : lines.toSpliced(index + (at % 4), 0, `${key} again`);
  },
  'the line goes on': one((line, _, pick) => line + choose([',', ',,', ',9', ';', ' ,', ' 9'], pick)),
  'a line is empty': above(['', ' ', '   ', '\t', ',', ',,,,,']),
} as const satisfies Readonly<Record<string, Strike>>;

const kinds = Object.keys(slips) as (keyof typeof slips)[];
/** Evenly: `fc.double` spreads over the floats there are, nearly all of which lie at nought, and so at the first line. */
const part = fc.nat({ max: 9_999 }).map((parts) => parts / 10_000);
const slip: fc.Arbitrary<Slip> = fc.record(
  { kind: fc.constantFrom(...kinds), line: part, at: part, pick: fc.nat({ max: 119 }) },
  { noNullPrototype: true },
);

/** What happens to the file as bytes: nothing mostly. */
const onDisk = ['', '', '', '', '', '', '', 'crlf', 'cr', 'bom', 'utf-16', 'a bit', 'half', 'no last line end', 'latin-1'] as const;

export interface Mishap {
  readonly slips: readonly Slip[];
  readonly disk: (typeof onDisk)[number];
  readonly where: number;
}

export const mishap: fc.Arbitrary<Mishap> = fc.record(
  { slips: fc.array(slip, { minLength: 1, maxLength: 2 }), disk: fc.constantFrom(...onDisk), where: part },
  { noNullPrototype: true },
);

export function strike(text: string, struck: readonly Slip[]): string {
  return struck.reduce((before, { kind, line, at, pick }) => {
    const lines = before.split('\n');
    const index = Math.floor(line * lines.length);
    const place = Math.floor(at * ((lines[index]?.length ?? 0) + 1));
    const change: Strike = slips[kind];
    return change(lines, index, place, pick).join('\n');
  }, text);
}

/** Text → the bytes that are found on the disk. */
export function onTheDisk(text: string, disk: Mishap['disk'], where: number): Uint8Array {
  const bytes = Buffer.from(text);
  switch (disk) {
    case 'crlf':
      return Buffer.from(text.replaceAll('\n', '\r\n'));
    case 'cr':
      return Buffer.from(text.replaceAll('\n', '\r'));
    case 'bom':
      return Buffer.from(`\ufeff${text}`);
    case 'utf-16':
      return Buffer.from(text, 'utf16le');
    case 'latin-1':
      return Buffer.from(text, 'latin1');
    case 'a bit': {
      const place = Math.floor(where * bytes.length);
      return bytes.length === 0 ? bytes : Buffer.from(bytes).fill((bytes[place] ?? 0) ^ (1 << (place % 8)), place, place + 1);
    }
    case 'half':
      return bytes.subarray(0, Math.floor(where * bytes.length));
    case 'no last line end':
      return Buffer.from(text.trimEnd());
    case '':
      return bytes;
  }
}
