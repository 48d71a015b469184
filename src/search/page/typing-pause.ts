/** How long to wait after a key until what is typed is searched: each search on the way costs pieces of the index and records. */

/** In milliseconds, at least and at most: longer than between two keys. */
const pauses = [250, 600] as const;
/** After a word of one or two letters, which begins many words: it is seldom whole. */
export const longPause = 700;

/** Told of each key by its time and what stands in the field by then; who types slowly is waited for longer. */
export function pauseAfterKeys(): (typed: string, time: number) => number {
  const [shortest, longest] = pauses;
  let last = 0;
  return (typed, time) => {
    const gap = time - last;
    last = time;
    if (/(?<!\p{Script=Latin})\p{Script=Latin}{1,2}$/u.test(typed)) return longPause;
    return gap > longest ? shortest : Math.min(longest, Math.max(shortest, gap * 1.5));
  };
}
