/** Many problems of one cause → one report, at the first of them, that says how many more there are and where some stand. */
import type { Problem } from './problem.ts';

/** Of these nobody has to be told in one. */
const fewAlike = 3;
/** Enough to see the pattern. */
const mostNamed = 4;

/** `causeOf` names what problems have in common; up to `few` of a cause are told one by one. */
export function joinAlike(problems: readonly Problem[], causeOf: (problem: Problem) => string, few = fewAlike): Problem[] {
  return [...Map.groupBy(problems, causeOf).values()].flatMap((alike) => {
    const [first, ...more] = alike;
    if (first === undefined || alike.length <= few) return alike;
    return [{ ...first, message: `${first.message} ${moreInWords(first, more)}` }];
  });
}

/** "There are 199 more like it, such as "19" (line 3) and "2O" (line 4)." */
function moreInWords(first: Problem, more: readonly Problem[]): string {
  const examples = more.slice(0, mostNamed).map((problem) => {
    const value = valueIn(problem);
    return value === undefined || value === valueIn(first) ? `line ${problem.line}` : `"${value}" (line ${problem.line})`;
  });
  const all = more.length <= mostNamed;
  const listed = all && examples.length > 1 ? `${examples.slice(0, -1).join(', ')} and ${examples.at(-1) ?? ''}` : examples.join(', ');
  return `There ${more.length === 1 ? 'is 1 more' : `are ${more.length} more`} like it${all ? ': ' : ', such as '}${listed}.`;
}

/** The value that a message quotes first. */
function valueIn({ message }: Problem): string | undefined {
  return /"([^"]*)"/.exec(message)?.[1];
}

/** What of a message is the same for all problems of a cause: without what it quotes, and without numbers. */
export function causeInWords({ message }: Pick<Problem, 'message'>): string {
  return message.replaceAll(/"[^"]*"/g, '""').replaceAll(/\d+(?:\.\d+)?/g, '0');
}
