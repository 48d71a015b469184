/** Where the words of a query stand in a text: for excerpts, for titles, and for the page that a result leads to. */
import { fold } from '../../text/fold.ts';
import { stem } from './stem.ts';

export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

/** Words of a query, as they were typed or meant → where in a word of a text they stand: all of it, in any of its forms, or the part of a run without spaces. */
export type Marker = (word: string) => readonly (readonly [from: number, to: number])[];

const unspaced = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u;
/** A word; digits with their marks are one: "8,500", "81.61". */
const word = /\p{N}[\p{N}.,]*\p{N}|[\p{L}\p{M}\p{N}]+/gu;

export function makeMarker(words: readonly string[]): Marker {
  const parts = words.flatMap((text) => fold(text).match(word) ?? []);
  const stems = new Set(parts.filter((part) => !unspaced.test(part)).map(plain));
  const runs = parts.filter((part) => unspaced.test(part));
  return (candidate) => {
    const folded = fold(candidate);
    const whole = [0, candidate.length] as const;
    if (stems.has(plain(folded))) return [whole];
    const parts = placesOf(runs, folded);
    return parts.length > 0 && folded.length !== candidate.length ? [whole] : parts;
  };
}

/** "最高", "高気" in "の最高気温は" → from 1 to 4. */
function placesOf(parts: readonly string[], text: string): [from: number, to: number][] {
  const found = parts.flatMap((part) =>
    [...text.matchAll(new RegExp(RegExp.escape(part), 'gu'))].map(({ index }) => [index, index + part.length] as const),
  );
  const joined: [number, number][] = [];
  for (const [from, to] of found.sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

function plain(part: string): string {
  return /^\p{N}/u.test(part) ? part.replaceAll(',', '') : stem(part);
}

/** "Fast ships from Southport", marking "ship" → "Fast ", "ships" marked, " from Southport". */
export function markWords(text: string, marks: Marker): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    for (const [from, to] of marks(found)) {
      if (index + from > end) runs.push({ text: text.slice(end, index + from), marked: false });
      end = index + to;
      runs.push({ text: text.slice(index + from, end), marked: true });
    }
  }
  if (end < text.length) runs.push({ text: text.slice(end), marked: false });
  return runs;
}

/** A text is cut behind spaces, and behind the marks of scripts that have none, where some letters are as long as a word. */
const cuts = /(?<=[ 、。！？])/u;
const lettersOfAWord = 3;

/** The `length` words of the text that hold the most of the marked ones, with "…" where something is left out. */
export function makeExcerpt(text: string, marks: Marker, length: number): Run[] {
  const pieces = text.split(cuts);
  const lengths = pieces.map((piece) => (unspaced.test(piece) ? Math.ceil(piece.length / lettersOfAWord) : 1));
  const endFrom = (from: number): number => {
    let [end, left] = [from, length];
    while (end < pieces.length && (left -= lengths[end] ?? 0) >= 0) end++;
    return Math.max(end, from + 1);
  };
  if (endFrom(0) >= pieces.length) return markWords(text, marks);
  const hits = pieces.map(
    (piece) => new Set((piece.match(word) ?? []).flatMap((part) => marks(part).map(([from, to]) => plain(fold(part.slice(from, to)))))),
  );
  let [best, start] = [-1, 0];
  for (let from = 0; from === 0 || endFrom(from - 1) < pieces.length; from++) {
    const window = hits.slice(from, endFrom(from));
    // Different words count for more than the same word again.
    const count = new Set(window.flatMap((found) => [...found])).size * 3 + window.filter((found) => found.size > 0).length;
    if (count > best) [best, start] = [count, from];
  }
  // Before the first of them some room is left, as far as that leaves out none of the others.
  const places = hits.flatMap((found, place) => (found.size > 0 && place >= start && place < endFrom(start) ? [place] : []));
  let from = Math.max((places[0] ?? 0) - 4, 0);
  while (endFrom(from) <= (places.at(-1) ?? 0)) from++;
  while (from > 0 && endFrom(from - 1) >= pieces.length) from--;
  const cut = pieces.slice(from, endFrom(from)).join('').trimEnd();
  return markWords(`${from > 0 ? '… ' : ''}${cut}${endFrom(from) < pieces.length ? ' …' : ''}`, marks);
}
