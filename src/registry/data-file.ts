/** A text file as the registry takes it: its path from the project's root, with `/`, and its bytes as text. */
import type { Problem } from '../problems/problem.ts';
import { positionAt } from '../text/position.ts';
import { findDamage, type Damage } from '../text/damaged-letters.ts';
import { matchHidden, nameCharacter, showHidden } from '../text/hidden-characters.ts';

export interface DataFile {
  readonly path: string;
  readonly text: string;
  /** Set where the bytes are no text as they should be: only the ids in it are looked at, and its fault is reported. */
  readonly unreadable?: true;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** Bytes → text with `\n` line ends and without a byte order mark; bytes that are not UTF-8 are a problem, with their place. */
export function decodeFile(path: string, bytes: Uint8Array, encoding = 'utf-8'): { file: DataFile; problems: Problem[] } {
  if (encoding !== 'utf-8') return decodeAs(path, bytes, encoding);
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const before = utf16 ? '' : withLineFeeds(new TextDecoder('latin1').decode(bytes.subarray(0, firstBadByte(bytes))));
    const problem: Problem = {
      rule: 'encoding',
      file: path,
      ...positionAt(before, before.length),
      message: utf16 ? 'The file is UTF-16.' : 'The file is not UTF-8 from this place on.',
      hint: 'Save it as UTF-8.',
    };
    const guess = new TextDecoder(utf16 ? 'utf-16le' : 'latin1').decode(bytes);
    return { file: { path, text: withLineFeeds(guess), unreadable: true }, problems: [problem] };
  }
  text = withLineFeeds(text);
  // UTF-16 without a mark reads as UTF-8 with a NUL at every second place.
  const nuls = text.split('\0').length - 1;
  if (nuls > text.length / 4) {
    const problem: Problem = {
      rule: 'encoding',
      file: path,
      line: 1,
      column: 1,
      message: 'The file looks like UTF-16.',
      hint: 'Save it as UTF-8.',
    };
    return { file: { path, text: text.replaceAll('\0', ''), unreadable: true }, problems: [problem] };
  }
  const merge = unfinishedMerge(path, text);
  if (merge !== undefined) return { file: { path, text, unreadable: true }, problems: [merge] };
  const damage = findDamage(text);
  const problems = [...damageProblems(path, text, damage), ...hiddenProblems(path, text, damage), ...looseMarks(path, text)];
  return { file: problems.length === 0 ? { path, text } : { path, text, unreadable: true }, problems };
}

/** What Git leaves where two versions of a line met: the first of its marks. */
function unfinishedMerge(path: string, text: string): Problem | undefined {
  const offset = text.search(/^(?:<{7}|>{7})(?: [^>\s]|$)/m);
  if (offset < 0) return undefined;
  return {
    rule: 'merge-marks',
    file: path,
    ...positionAt(text, offset),
    message: 'A merge of two versions was not finished: the marks of Git stand in the file.',
    hint: 'Keep what is right between <<<<<<< and >>>>>>>, and remove the marks.',
  };
}

/** One problem for all letters that one program spoilt, at the first of them. */
function damageProblems(path: string, text: string, damage: readonly Damage[]): Problem[] {
  const [first, ...rest] = damage;
  if (first === undefined) return [];
  const shown = showHidden(first.text);
  const more = rest.length === 0 ? '' : ` There ${rest.length === 1 ? 'is 1 more place' : `are ${rest.length} more places`} like it.`;
  const [message, hint] =
    first.meant === undefined
      ? [
          `"${shown}" stands where a letter was lost.`,
          'Write the letter that was there; save the file as UTF-8, and copy from the original.',
        ]
      : [
          `"${shown}" stands where "${first.meant}" was written: the text was read in another encoding on its way here.`,
          `Write "${first.meant}"; copy the text anew, or open its file as UTF-8.`,
        ];
  return [{ rule: 'encoding', file: path, ...positionAt(text, first.offset), message: `${message}${more}`, hint }];
}

/** In the encoding that a table's description names. */
function decodeAs(path: string, bytes: Uint8Array, encoding: string): { file: DataFile; problems: Problem[] } {
  try {
    const text = withLineFeeds(new TextDecoder(encoding, { fatal: true }).decode(bytes));
    const problems = hiddenProblems(path, text, []);
    return { file: problems.length === 0 ? { path, text } : { path, text, unreadable: true }, problems };
  } catch {
    const message = `The file is not ${encoding}, which its description says it is.`;
    const problem: Problem = {
      rule: 'encoding',
      file: path,
      line: 1,
      column: 1,
      message,
      hint: 'Correct encoding: in the description, or save the file as UTF-8 and leave encoding out.',
    };
    return { file: { path, text: '', unreadable: true }, problems: [problem] };
  }
}

/** Whatever ends a line: CR LF, or CR alone. */
function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

/** One problem for each kind of character, at the first of them; what is told as damage is not told again. */
function hiddenProblems(path: string, text: string, damage: readonly Damage[]): Problem[] {
  const isTold = (index: number): boolean => damage.some(({ offset, text: { length } }) => offset <= index && index < offset + length);
  const found = Map.groupBy(
    matchHidden(text).filter(({ index }) => !isTold(index)),
    ([character]) => nameCharacter(character),
  );
  return [...found].map(([name, [first, ...rest]]): Problem => ({
    rule: 'encoding',
    file: path,
    ...positionAt(text, first?.index ?? text.length),
    message: `The character ${name} is not shown on a page and can hide or turn round the words beside it${rest.length === 0 ? '' : `; it stands here ${rest.length + 1} times`}.`,
    hint: /^U\+F0[2-9A-F]/.test(name)
      ? 'It is a sign of a symbol font, such as a bullet: write a hyphen and a space for an item of a list, or the sign itself.'
      : 'Remove it.',
  }));
}

/** At most one problem: a letter and its accent that are written apart look like one letter and are found by no search. */
function looseMarks(path: string, text: string): Problem[] {
  // Most texts have no mark at all, which is told sooner.
  if (!/\p{M}/u.test(text)) return [];
  const loose = [...text.matchAll(/[^\P{L}\p{M}]\p{M}+/gu)].filter(([letters]) => letters.normalize('NFC') !== letters);
  const [first] = loose;
  if (first === undefined) return [];
  return [
    {
      rule: 'encoding',
      file: path,
      ...positionAt(text, first.index),
      message: `"${first[0]}" is written as a letter and a mark behind it${loose.length === 1 ? '' : `, as ${loose.length - 1} more are`}; who types the letter does not find it.`,
      hint: `Write the letter as one character, "${first[0].normalize('NFC')}" (Unicode form NFC).`,
    },
  ];
}

function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    // A cut inside a character fails only at its end, which `stream` forgives; a bad byte fails anyway.
    if (decodes(bytes.subarray(0, middle), true)) low = middle;
    else high = middle - 1;
  }
  // A character that was begun and does not go on is bad from its first byte, at most three before.
  while (low > 0 && !decodes(bytes.subarray(0, low), false)) low -= 1;
  return low;
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    // What this is asked for: bytes that are no text.
    return false;
  }
}
