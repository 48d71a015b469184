/** Problems as the report an author reads, as JSON for a review tool, or as GitHub shows them beside a line. */
import { causeInWords, joinAlike } from './join-alike.ts';
import { compareProblems, type Problem } from './problem.ts';

/** Of one kind in one file; more are told in one. */
const mostAlike = 8;
/** Nobody reads on. */
const mostTold = 60;

/**
 * The report, in order of file and place, closed by a count:
 *
 *     data/facts/arrivals.yaml:4:11  unknown-id
 *       There is no source "port-book-202".
 *       Did you mean "port-book-2020"?
 */
export function formatProblems(problems: readonly Problem[]): string {
  const causeOf = ({ rule, file, message }: Problem): string => `${rule} ${file} ${causeInWords({ message })}`;
  const told = joinAlike(problems.toSorted(compareProblems), causeOf, mostAlike).sort(compareProblems);
  const blocks = told
    .slice(0, mostTold)
    .map(({ file, line, column, rule, message, hint }) => `${file}:${line}:${column}  ${rule}\n  ${message}\n  ${hint}\n`);
  const files = new Set(problems.map((problem) => problem.file)).size;
  const more = told.length - blocks.length;
  if (more > 0) blocks.push(`And ${more} more: mend these first, or see all of them with npm run check -- --format json.\n`);
  return `${blocks.join('\n')}\n${count(problems.length, 'problem')} in ${count(files, 'file')}.\n`;
}

export function formatProblemsAsJson(problems: readonly Problem[]): string {
  return `${JSON.stringify(problems.toSorted(compareProblems), undefined, 2)}\n`;
}

/**
 * One workflow command a problem, which GitHub shows beside the line in a pull request; the escapes are those of
 * docs.github.com, "Workflow commands for GitHub Actions".
 */
export function formatProblemsForGithub(problems: readonly Problem[]): string {
  const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return problems
    .toSorted(compareProblems)
    .map(
      ({ rule, file, line, column, message, hint }) =>
        `::error file=${property(file)},line=${line},col=${column},title=${rule}::${data(`${message}\n${hint}`)}\n`,
    )
    .join('');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
