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
  if (guess !== undefined) return [`Did you mean "${guess}"?`, list].filter(Boolean).join(' ');
  return few ? list : `There are ${candidates.length} ${kind.toLowerCase()}; none is spelt like it.`;
}
