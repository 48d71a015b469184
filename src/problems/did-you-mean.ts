/** The known name nearest to a misspelt one. */
import { editDistance } from '../text/edit-distance.ts';

/** `nearest('shre', ['share', 'year'])` → "share"; undefined when nothing is near enough to be meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: { name: string; distance: number } | undefined;
  for (const name of candidates) {
    const distance = editDistance(word.toLowerCase(), name.toLowerCase(), limit);
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

/** The hint for an unknown name: the nearest guess, and all allowed names when they are few. */
export function suggest(word: string, candidates: readonly string[], kind: string): string {
  if (candidates.length === 0) return `There are no ${kind.toLowerCase()} yet.`;
  const guess = nearest(word, candidates);
  const few = candidates.length <= 12;
  const list = few ? `${kind}: ${candidates.join(', ')}.` : '';
  const guesses = guess === undefined ? withAllParts(word, candidates) : [guess];
  if (guesses.length > 0) return [`Did you mean ${guesses.map((one) => `"${one}"`).join(' or ')}?`, list].filter(Boolean).join(' ');
  return few ? list : `There are ${candidates.length} ${kind.toLowerCase()}; none is spelt like it.`;
}

/** More are no guess. */
const mostGuesses = 3;
/** "of", "the" and their like say nothing of what is meant. */
const shortestWord = 4;

/** `korea` → south-korea; `truce-notes` → truce-notes-2026: the names that have every part of it, in its order. */
function withAllParts(word: string, candidates: readonly string[]): string[] {
  const parts = word.toLowerCase().split('-');
  if (!parts.some((part) => part.length >= shortestWord)) return [];
  const found = candidates.filter((name) => {
    let at = -1;
    const own = name.toLowerCase().split('-');
    return own.length > parts.length && parts.every((part) => (at = own.indexOf(part, at + 1)) >= 0);
  });
  return found.length > mostGuesses ? [] : found;
}
