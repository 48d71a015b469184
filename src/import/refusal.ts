/** What keeps a foreign file from being taken in, or what has to be asked first: problems, thrown together. */
import type { Problem } from '../problems/problem.ts';
import type { RuleId } from '../problems/rules/rules.ts';

/** Carries problems from where they are found to the command that prints them; nothing has been written then. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join(' '));
    this.problems = problems;
  }
}

export type Refuse = (rule: RuleId, line: number, column: number, message: string, hint: string) => Refusal;

/** Refusals of one file. */
export function refusalsOf(file: string): Refuse {
  return (rule, line, column, message, hint) => new Refusal([{ rule, file, line, column, message, hint }]);
}

/** One answer holds for the whole file: of columns that ask the same the first does. */
export function askedOnce(problems: readonly Problem[]): Problem[] {
  const groups = Map.groupBy(problems, (problem) => (isQuestion(problem) ? problem.hint : problem));
  return [...groups.values()].flatMap(([first, ...others]): Problem[] => {
    if (first === undefined) return [];
    if (others.length === 0) return [first];
    return [
      {
        ...first,
        message: `${first.message} ${others.length === 1 ? 'Another column asks' : `${others.length} other columns ask`} the same.`,
      },
    ];
  });
}

function isQuestion({ rule, hint }: Problem): boolean {
  return rule === 'import-two-readings' && hint.startsWith('Say ');
}
