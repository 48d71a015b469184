/** The known name nearest to a misspelt one. */

/** `nearest('shre', ['share', 'year'])` → "share"; undefined when nothing is near enough to be meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: { name: string; distance: number } | undefined;
  for (const name of candidates) {
    const distance = editDistance(word.toLowerCase(), name.toLowerCase());
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

/** The mend for an unknown name: the nearest guess, and all allowed names when they are few. */
export function suggest(word: string, candidates: readonly string[], kind: string): string {
  if (candidates.length === 0) return `There are no ${kind.toLowerCase()} yet.`;
  const guess = nearest(word, candidates);
  const few = candidates.length <= 12;
  const list = few ? `${kind}: ${candidates.join(', ')}.` : '';
  if (guess !== undefined) return [`Did you mean "${guess}"?`, list].filter(Boolean).join(' ');
  return few ? list : `There are ${candidates.length} ${kind.toLowerCase()}; none is spelt like it.`;
}

/** Insertions, deletions, replacements and swaps of neighbours, each counted as one. */
function editDistance(a: string, b: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, replace);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      current.push(cost);
    }
    older = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
