/** Many problems of one cause → the first of them, and how many more there are. */
import type { Problem } from './problem.ts';

/** Enough to see the pattern; a report of thousands is read by nobody. */
const mostOfOneCause = 20;

/** `causeOf` names what problems have in common. The last one told of a cause says how many are left out. */
export function capProblems(problems: readonly Problem[], causeOf: (problem: Problem) => string): Problem[] {
  return [...Map.groupBy(problems, causeOf).values()].flatMap((alike) => {
    const told = alike.slice(0, mostOfOneCause);
    const last = told.at(-1);
    const more = alike.length - told.length;
    if (last === undefined || more === 0) return told;
    return [...told.slice(0, -1), { ...last, message: `${last.message} There are ${more} more like it.` }];
  });
}
