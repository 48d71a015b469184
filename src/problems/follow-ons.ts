/** One report a cause: what only follows from a fault that is told at the same words is left out. */
import type { Problem } from './problem.ts';
import type { RuleId } from './rules/rules.ts';

/** Faults of words that are read wrongly as long as the mark or component round them is wrong. */
const following: ReadonlySet<RuleId> = new Set([
  'typed-quantity',
  'spelling',
  'plain-language',
  'markdown-mark',
  'mdx-code',
  'private-trace',
]);

/** Faults of marks, components and letters. */
const leading: ReadonlySet<RuleId> = new Set([
  'markdown-mark',
  'markdown-block',
  'figure-beside',
  'component-place',
  'mdx-html',
  'image',
  'link',
  'pasted-trace',
]);

/** "2" in `"~2~" would be printed as it stands` at the column before it. */
export function withoutFollowOns(problems: readonly Problem[]): Problem[] {
  const found = withoutUnread(problems);
  const leaders = found.filter(({ rule }) => leading.has(rule));
  if (leaders.length === 0) return found;
  const byLine = Map.groupBy(leaders, lineOf);
  return found.filter(
    (problem) =>
      !following.has(problem.rule) ||
      !byLine.get(lineOf(problem))?.some((leader) => leader !== problem && leader.rule !== problem.rule && covers(leader, problem.column)),
  );
}

/** Ids of a file that cannot be read are unknown, and so is an id where none may stand; a value that cannot be one says nothing else. */
function withoutUnread(problems: readonly Problem[]): Problem[] {
  const unread = new Set(problems.filter(({ rule }) => rule === 'encoding').map(({ file }) => file));
  const misplaced = problems.filter(({ rule }) => rule === 'dataset-fields');
  const wrong = new Set(problems.filter(({ rule }) => rule === 'wrong-value').map(placeOf));
  if (unread.size + misplaced.length + wrong.size === 0) return [...problems];
  return problems.filter((problem) => {
    const { rule, file, line, column, hint } = problem;
    if (rule !== 'wrong-value' && wrong.has(placeOf(problem))) return false;
    if (rule !== 'unknown-id') return true;
    const [, home] = / added to (data\/[\w-]+)/.exec(hint) ?? [];
    const isUnread = home !== undefined && [...unread].some((path) => path.startsWith(home));
    return !isUnread && !misplaced.some((other) => other.file === file && other.line === line && other.column === column);
  });
}

const placeOf = ({ file, line, column }: Problem): string => `${file}:${line}:${column}`;

function lineOf({ file, line }: Problem): string {
  return `${file}:${line}`;
}

/** The words that a report is about are those that it quotes first, and begin at its place. */
function covers({ rule, column, message }: Problem, other: number): boolean {
  // A line that goes on with a list is told, and with it the mark that it begins with.
  if (rule === 'markdown-block' && message.startsWith('This line would go on')) return column === other;
  const [, quoted, emphasised] = /^"(.+?)" (?:would|stands|in code|whose)|marks round (\S+) would/.exec(message) ?? [];
  // What is joined to the marks of "2*3*4" belongs to it.
  if (emphasised !== undefined) return column - 2 <= other && other <= column + emphasised.length;
  return column <= other && other < column + (quoted?.length ?? 0);
}
