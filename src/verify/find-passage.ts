/** Words of a record in a capture: there, word for word, or the passage that comes nearest. */
import { diffWordsWithSpace } from 'diff';
import { splitAtEllipses } from '../text/ellipses.ts';
import { foldText } from '../text/fold.ts';

/** Either the words stand in the capture, or the run that does not, with what stands there instead. */
export type Passage =
  | {
      readonly isExact: true;
      /** The words with a few more on both sides, as the capture has them. */
      readonly context: string;
    }
  | { readonly isExact: false; readonly wanted: string; readonly nearest: string };

/** `capture` is folded already; runs between marked ellipses have to follow each other. */
export function findPassage(text: string, capture: string): Passage {
  const whole = foldText(text);
  const at = includesWhole(capture, whole, 0);
  if (at !== -1) return { isExact: true, context: contextOf(capture, at, at + whole.length) };
  let from = 0;
  for (const run of splitAtEllipses(text)) {
    const wanted = foldText(run);
    const place = includesWhole(capture, wanted, from);
    if (place === -1) return { isExact: false, wanted, nearest: nearestPassage(wanted, capture) };
    from = place + wanted.length;
  }
  return { isExact: true, context: whole };
}

/** Room for the longest words of a bound: "slightly more than", "or higher". */
const beside = 24;

function contextOf(capture: string, start: number, end: number): string {
  return capture.slice(Math.max(0, start - beside), end + beside);
}

/** "63 percent" is not in "163 percent": a passage begins and ends where words and numbers do. */
function includesWhole(capture: string, wanted: string, from: number): number {
  for (let at = capture.indexOf(wanted, from); at !== -1; at = capture.indexOf(wanted, at + 1)) {
    const before = capture.slice(Math.max(0, at - 2), at);
    const after = capture.slice(at + wanted.length, at + wanted.length + 2);
    const cutsStart =
      /^[\p{L}\p{N}]/u.test(wanted) && (/[\p{Script=Latin}\p{N}]$/u.test(before) || (/^\d/.test(wanted) && /\d[.,]$/.test(before)));
    const cutsEnd =
      /[\p{L}\p{N}]$/u.test(wanted) && (/^[\p{Script=Latin}\p{N}]/u.test(after) || (/\d$/.test(wanted) && /^[.,]\d/.test(after)));
    if (!cutsStart && !cutsEnd) return at;
  }
  return -1;
}

/** The run of as many words that shares most of them, at their places if it can; empty where it shares none. It only helps to see what differs. */
function nearestPassage(wanted: string, capture: string): string {
  const words = capture.split(' ');
  const own = wanted.split(' ');
  const sought = countWords(own);
  let best = { shared: 0, start: 0 };
  for (let start = 0; start < words.length; start += 1) {
    const left = new Map(sought);
    let shared = 0;
    for (const [index, word] of words.slice(start, start + own.length).entries()) {
      const count = left.get(word) ?? 0;
      if (count === 0) continue;
      shared += own[index] === word ? 3 : 1;
      left.set(word, count - 1);
    }
    if (shared > best.shared) best = { shared, start };
  }
  return best.shared === 0 ? '' : words.slice(best.start, best.start + own.length).join(' ');
}

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** One line: words of the record that the capture has not in [-…-], words of the capture in {+…+}. */
export function showDifference(record: string, capture: string): string {
  return diffWordsWithSpace(record, capture)
    .map(({ value, added, removed }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : value))
    .join('');
}
