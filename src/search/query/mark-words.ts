/** Where the words of a query stand in a text: for excerpts, for titles, and for the page that a result leads to. */
import { fold } from '../../text/fold.ts';
import { stem } from './stem.ts';

export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

/** Words of a query, as they were typed or meant → whether a word of a text is one of them, in any of its forms. */
export type Marker = (word: string) => boolean;

const unspaced = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u;
/** A word; digits with their marks are one: "8,500", "81.61". */
const word = /\p{N}[\p{N}.,]*\p{N}|[\p{L}\p{M}\p{N}]+/gu;

export function makeMarker(words: readonly string[]): Marker {
  const parts = words.flatMap((text) => fold(text).match(word) ?? []);
  const stems = new Set(parts.filter((part) => !unspaced.test(part)).map(plain));
  const runs = parts.filter((part) => unspaced.test(part));
  return (candidate) => {
    const folded = fold(candidate);
    return stems.has(plain(folded)) || runs.some((run) => folded.includes(run));
  };
}

function plain(part: string): string {
  return /^\p{N}/u.test(part) ? part.replaceAll(',', '') : stem(part);
}

/** "Fast ships from Southport", marking "ship" → "Fast ", "ships" marked, " from Southport". */
export function markWords(text: string, marks: Marker): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    if (!marks(found)) continue;
    if (index > end) runs.push({ text: text.slice(end, index), marked: false });
    runs.push({ text: found, marked: true });
    end = index + found.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), marked: false });
  return runs;
}

/** The `length` words of the text that hold the most of the marked ones, cut at spaces, with "…" where something is left out. */
export function makeExcerpt(text: string, marks: Marker, length: number): Run[] {
  const words = text.split(' ');
  if (words.length <= length) return markWords(text, marks);
  const hits = words.map((part) => new Set((part.match(word) ?? []).filter(marks).map((hit) => plain(fold(hit)))));
  let [best, start] = [-1, 0];
  for (let from = 0; from + length <= words.length; from++) {
    const window = hits.slice(from, from + length);
    // Different words count for more than the same word again.
    const count = new Set(window.flatMap((found) => [...found])).size * 3 + window.filter((found) => found.size > 0).length;
    if (count > best) [best, start] = [count, from];
  }
  // Before the first of them some room is left, as far as that leaves out none of the others.
  const places = hits.flatMap((found, place) => (found.size > 0 && place >= start && place < start + length ? [place] : []));
  const earliest = Math.max((places[0] ?? 0) - 4, (places.at(-1) ?? 0) - length + 1, 0);
  const from = Math.min(earliest, words.length - length);
  const cut = `${from > 0 ? '… ' : ''}${words.slice(from, from + length).join(' ')}${from + length < words.length ? ' …' : ''}`;
  return markWords(cut, marks);
}
