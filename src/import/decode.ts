/** Bytes of a foreign text file → text: by its mark, as UTF-8 or UTF-16, else as the encoding its letters fit. */
import jschardet from 'jschardet';
import { positionAt } from '../text/position.ts';
import { hiddenCharacters, nameCharacter } from '../text/hidden-characters.ts';
import type { Refuse } from './refusal.ts';

interface DecodedText {
  readonly text: string;
  /** A label of the Encoding Standard (encoding.spec.whatwg.org), which TextDecoder reads. */
  readonly encoding: string;
  readonly notes: readonly string[];
}

/** How much of a file its encoding is guessed by. */
const sampleBytes = 262_144;

/** `wanted` is the encoding the author named. Strict: bytes that no letter has are refused with their place. */
export function decodeText(bytes: Uint8Array, wanted: string | undefined, refuse: Refuse): DecodedText {
  const encoding = wanted ?? encodingOf(bytes, refuse);
  const text = strictly(bytes, encoding, refuse).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const { line, column } = positionAt(text, nul);
    throw refuse(
      'import-encoding',
      line,
      column,
      'The file holds a NUL, which no text has.',
      'Save it as text again; a workbook ends in .xlsx or .ods.',
    );
  }
  const hidden = new Map<string, number>();
  const shown = text.replaceAll(hiddenCharacters, (character) => {
    const name = nameCharacter(character);
    hidden.set(name, (hidden.get(name) ?? 0) + 1);
    return '';
  });
  const said = wanted === undefined ? '' : ', as you say';
  return {
    text: shown,
    encoding,
    notes: [
      `Encoding: ${encoding}${said}${showLetters(shown)}.`,
      ...[...hidden].map(([name, count]) => `Taken out: ${name}, which is not shown, ${count} times.`),
    ],
  };
}

function encodingOf(bytes: Uint8Array, refuse: Refuse): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== undefined) return unmarked;
  if (decodes(bytes, 'utf-8')) return 'utf-8';
  const sample = bytes.subarray(0, sampleBytes);
  const label = isInPairs(sample) && !isSure(sample) ? inPairs(sample, refuse) : guessLabel(sample);
  if (!manyBytes.has(label)) refuseMixture(bytes, refuse);
  return label;
}

/** Encodings of East Asia, in which a run of bytes can be a letter of UTF-8 by chance. */
const manyBytes = new Set(['shift_jis', 'euc-jp', 'iso-2022-jp', 'gbk', 'gb18030', 'big5', 'euc-kr']);

/** Bytes beyond ASCII that only stand in pairs, each beginning with one of the frequent signs of EUC: no text of single letters does. */
function isInPairs(sample: Uint8Array): boolean {
  let pairs = 0;
  for (let index = 0; index < sample.length; index++) {
    const byte = sample[index] ?? 0;
    if (byte < 0x80) continue;
    const next = sample[++index] ?? (index < sample.length ? 0 : 0xa1);
    if (byte < 0xa1 || byte > 0xd7 || next < 0xa1) return false;
    pairs += 1;
  }
  return pairs >= fewestPairs;
}

const fewestPairs = 4;

/** A guess that is twice as likely as the next one. */
function isSure(sample: Uint8Array): boolean {
  const [first, second] = jschardet.detectAll(sample);
  return (first?.confidence ?? 0) >= 2 * (second?.confidence ?? 0);
}

/** A few words without kana may be of any of three languages. */
function inPairs(sample: Uint8Array, refuse: Refuse): string {
  if (decodes(sample, 'euc-jp') && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(new TextDecoder('euc-jp').decode(sample)))
    return 'euc-jp';
  throw refuse(
    'import-encoding',
    1,
    1,
    'The letters are pairs of bytes, which may be euc-jp, gbk or euc-kr.',
    'Name the one that it is: --encoding euc-jp.',
  );
}

const known: Readonly<Record<string, string>> = { cp932: 'shift_jis', cp949: 'euc-kr', macroman: 'macintosh', 'iso8859-15': 'iso-8859-15' };
/** Below this a guess of jschardet is none: bytes that fit nothing come with 0. */
const leastConfidence = 0.01;

/** The likeliest encoding that TextDecoder reads; Western text where none is likely. */
function guessLabel(sample: Uint8Array): string {
  for (const { encoding, confidence } of jschardet.detectAll(sample)) {
    const label = encoding === null || confidence < leastConfidence ? undefined : labelOf(encoding.toLowerCase());
    if (label !== undefined) return isWestern(label, sample) ? 'windows-1252' : label;
  }
  return 'windows-1252';
}

/** Half of plain text in UTF-16 are NULs, all at even or all at odd places. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const enough = sample.length / 5;
  if (odd > enough && even < odd / 10) return 'utf-16le';
  return even > enough && odd < even / 10 ? 'utf-16be' : undefined;
}

/** Western text that only its signs would tell apart: the euro of ISO 8859-15, the letters of old Macs at 80 to 9F. */
function isWestern(label: string, sample: Uint8Array): boolean {
  if (label === 'iso-8859-15') return !sample.includes(0xa4);
  return label === 'macintosh' && !sample.some((byte) => byte >= 0x80 && byte <= 0x9f);
}

/** The label by which TextDecoder knows what jschardet names. */
function labelOf(name: string): string | undefined {
  try {
    return new TextDecoder(known[name] ?? name).encoding;
  } catch {
    // It reads fewer encodings than are guessed.
    return undefined;
  }
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    // What this is asked for: bytes that are no text in this encoding.
    return false;
  }
}

/** Lines of UTF-8 among lines that are none: whichever is taken, letters of the other are lost. */
function refuseMixture(bytes: Uint8Array, refuse: Refuse): void {
  let start = 0;
  let line = 1;
  const found: { utf8?: number; other?: number } = {};
  for (let end = 0; end <= bytes.length; end++) {
    if (end < bytes.length && bytes[end] !== 10) continue;
    const part = bytes.subarray(start, end);
    if (part.some((byte) => byte > 127)) found[decodes(part, 'utf-8') ? 'utf8' : 'other'] ??= line;
    start = end + 1;
    line += 1;
  }
  if (found.utf8 === undefined || found.other === undefined) return;
  throw refuse(
    'import-encoding',
    Math.max(found.utf8, found.other),
    1,
    `The file mixes encodings: line ${found.utf8} is UTF-8, line ${found.other} is not.`,
    'Save it in one encoding, or name the one that is right for all that matters: --encoding windows-1252.',
  );
}

function strictly(bytes: Uint8Array, encoding: string, refuse: Refuse): string {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw refuse(
      'import-encoding',
      1,
      1,
      `"${encoding}" names no encoding.`,
      'Write utf-8, utf-16le, shift_jis, euc-jp, windows-1252, iso-8859-2 or another label of the Encoding Standard.',
    );
  }
  try {
    return decoder.decode(bytes);
  } catch {
    const until = longestReadable(bytes, encoding);
    const before = new TextDecoder(encoding).decode(bytes.subarray(0, until));
    const { line, column } = positionAt(before, before.length);
    throw refuse(
      'import-encoding',
      line,
      column,
      `The file is not ${encoding} from this place on.`,
      'Name another with --encoding, for example shift_jis or windows-1252.',
    );
  }
}

/** Bytes that read as whole letters from the beginning. */
function longestReadable(bytes: Uint8Array, encoding: string): number {
  const reads = (length: number, stream: boolean): boolean => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream });
      return true;
    } catch {
      // What this is asked for: where reading fails.
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (reads(middle, true)) low = middle;
    else high = middle - 1;
  }
  // A letter that was begun and does not go on is bad from its first byte.
  while (low > 0 && !reads(low, false)) low -= 1;
  return low;
}

/** The first words beyond ASCII, by which a person sees whether the guess is right. */
function showLetters(text: string): string {
  const words = [...new Set(text.match(/[\p{L}\p{N}]*[^\p{ASCII}\s\p{P}][\p{L}\p{N}]*/gu) ?? [])].slice(0, 3);
  return words.length === 0 ? '' : ` (it reads ${words.map((word) => `“${word.slice(0, 20)}”`).join(', ')})`;
}
