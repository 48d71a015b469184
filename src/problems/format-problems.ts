/** Problems as the report an author reads, or as JSON for a review tool. */
import { compareProblems, type Problem } from './problem.ts';

/**
 * The report, in order of file and place, closed by a count:
 *
 *     data/facts/arrivals.yaml:4:11  unknown-id
 *       There is no source "port-book-202".
 *       Did you mean "port-book-2020"?
 */
export function formatProblems(problems: readonly Problem[]): string {
  const blocks = [...problems]
    .sort(compareProblems)
    .map(({ file, line, column, rule, message, mend }) => `${file}:${line}:${column}  ${rule}\n  ${message}\n  ${mend}\n`);
  const files = new Set(problems.map((problem) => problem.file)).size;
  return `${blocks.join('\n')}\n${count(problems.length, 'problem')} in ${count(files, 'file')}.\n`;
}

export function formatProblemsAsJson(problems: readonly Problem[]): string {
  return `${JSON.stringify([...problems].sort(compareProblems), undefined, 2)}\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
