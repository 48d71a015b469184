/** A text file as the registry takes it: its path from the project's root, with `/`, and its bytes as text. */
import type { Problem } from '../problems/problem.ts';

export interface DataFile {
  readonly path: string;
  readonly text: string;
  /** Set where the bytes are no text as they should be: only the ids in it are looked at, and its fault is reported. */
  readonly unreadable?: true;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** Bytes → text with `\n` line ends and without a byte order mark; bytes that are not UTF-8 are a problem, with their place. */
export function decodeFile(path: string, bytes: Uint8Array): { file: DataFile; problems: Problem[] } {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const before = utf16 ? '' : new TextDecoder('latin1').decode(bytes.subarray(0, firstBadByte(bytes)));
    const problem = {
      rule: 'encoding',
      file: path,
      ...positionAfter(before),
      message: utf16 ? 'The file is UTF-16.' : 'The file is not UTF-8 from this place on.',
      mend: 'Save it as UTF-8.',
    };
    const guess = new TextDecoder(utf16 ? 'utf-16le' : 'latin1').decode(bytes);
    return { file: { path, text: guess.replaceAll('\r\n', '\n'), unreadable: true }, problems: [problem] };
  }
  text = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const problems: Problem[] = [];
  for (const match of text.matchAll(forbidden)) {
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    problems.push({
      rule: 'encoding',
      file: path,
      ...positionAfter(text.slice(0, match.index)),
      message: `The character U+${code} is not shown on a page and can hide or turn round the words beside it.`,
      mend: 'Remove it.',
    });
  }
  return { file: { path, text }, problems };
}

/** Control characters other than tab and line end, direction overrides, zero-width characters. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    // A cut inside a character fails only at its end, which `stream` forgives; a bad byte fails anyway.
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
}

function positionAfter(before: string): { line: number; column: number } {
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
