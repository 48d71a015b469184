/** What is wrong with something an author wrote, as a value: found in one place, printed in another. */
import type { RuleId } from './rules/rules.ts';

export interface Problem {
  readonly rule: RuleId;
  /** Path from the project's root, with `/` between folders. */
  readonly file: string;
  /** 1 for the first line. */
  readonly line: number;
  /** 1 for the first character of the line. */
  readonly column: number;
  /** What is wrong, with the wrong value quoted; one or more full sentences. */
  readonly message: string;
  /** What to do about it; an instruction in full sentences. */
  readonly hint: string;
}

/** Report order: by file, then by place, then by rule, so that two runs print the same report. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** In report order, each once. */
export function sortProblems<Found extends Problem>(problems: readonly Found[]): Found[] {
  const sorted = problems.toSorted(compareProblems);
  return sorted.filter((problem, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareProblems(problem, before) !== 0;
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
