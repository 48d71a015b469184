/** One report a cause: what only follows from a fault that is told at the same words is left out. */
import type { Problem } from './problem.ts';
import { keysOf } from '../narrow/keys-of.ts';
import { readingRules } from './rules/reading.ts';
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
  'footnote',
]);

/** "2" in `"~2~" would be printed as it stands` at the column before it. `files` are all that were read. */
export function withoutFollowOns(problems: readonly Problem[], files: readonly FileText[]): Problem[] {
  const found = withoutUnread(problems, files);
  const leaders = found.filter(({ rule }) => leading.has(rule));
  if (leaders.length === 0) return found;
  const byLine = Map.groupBy(leaders, lineOf);
  const misplaced = leaders.filter(({ rule }) => rule === 'component-place' || rule === 'mdx-html' || rule === 'footnote');
  return found.filter(
    (problem) =>
      !misplaced.some((leader) => isOfOne(leader, problem)) &&
      (!following.has(problem.rule) ||
        !byLine
          .get(lineOf(problem))
          ?.some((leader) => leader !== problem && leader.rule !== problem.rule && covers(leader, problem.column))),
  );
}

interface FileText {
  readonly path: string;
  readonly text: string;
}

/** What looks up names and words that another file may hold. */
const lookingUp: ReadonlySet<RuleId> = new Set(['unknown-id', 'csv-cell', 'spelling', 'link', 'search-words']);

/** What rests on no other file, and is told beside one that cannot be read. */
const restsOnNothing: ReadonlySet<RuleId> = new Set(
  [...keysOf<RuleId>(readingRules), ...leading, ...following].filter((rule) => !lookingUp.has(rule) && rule !== 'typed-quantity'),
);

/** A component that stands where it cannot is one too many of its kind, and no quotation; "was.<br/>It" lacks no space; a figure has to leave its heading; of "[^a] The clerk" a sentence seems to lack its end. */
function isOfOne({ file, line, ...leader }: Problem, { rule, ...other }: Problem): boolean {
  if (other.file !== file) return false;
  if (rule.startsWith('figure-')) return other.line === line && leader.message.includes('stands in a heading');
  if (leader.rule === 'footnote') return rule === 'typing-slip' && other.line === line && other.column < leader.column;
  if (leader.rule === 'mdx-html')
    return other.line === line && (rule === 'typing-slip' || (rule === 'spelling' && isRoundOne(leader, other)));
  if (rule === 'once-a-page') return other.line === line || other.message.endsWith(` in line ${line}.`);
  return rule === 'typed-quotation' && other.line === line;
}

/** "clerksleeps" of "clerk<br/>sleeps". */
function isRoundOne(
  { column }: { readonly column: number },
  { column: start, message }: { readonly column: number; readonly message: string },
): boolean {
  const [, word = ''] = /^"([^"]+)"/.exec(message) ?? [];
  return start <= column && column <= start + word.length;
}

/** Of a value that cannot be one, or a file that nothing reads, nothing else is said. */
const saysAll: ReadonlySet<RuleId> = new Set(['wrong-value', 'csv-cell', 'misplaced-file']);

/** As long as records cannot be read, nothing is said of what may rest on them. */
function withoutUnread(problems: readonly Problem[], files: readonly FileText[]): Problem[] {
  const misplaced = problems.filter(({ rule }) => rule === 'dataset-fields');
  const astray = new Set(problems.flatMap(({ rule, file }) => (rule === 'misplaced-file' ? [idOfName(file)] : [])));
  const wrong = new Map(problems.filter(({ rule }) => saysAll.has(rule)).map((problem) => [placeOf(problem), problem.rule]));
  const isUnread = problems.some(
    ({ rule, file }) => (rule === 'yaml' || rule === 'encoding' || rule === 'merge-marks') && /^data\/.*\.yaml$/.test(file),
  );
  const faulty = new Set(problems.filter(({ rule }) => rule in readingRules && !lookingUp.has(rule)).map(({ file }) => file));
  const texts = files.filter(({ path }) => faulty.has(path));
  return problems.filter((problem) => {
    const { rule, file, line, column } = problem;
    if ((wrong.get(placeOf(problem)) ?? rule) !== rule) return false;
    if (isUnread && !restsOnNothing.has(rule)) return false;
    if (rule === 'unknown-id' && astray.has(/ "([^"]+)"\.$/.exec(problem.message)?.[1])) return false;
    if (lookingUp.has(rule) && texts.some((other) => other.path !== file && mayHold(other, problem))) return false;
    return rule !== 'unknown-id' || !misplaced.some((other) => other.file === file && other.line === line && other.column === column);
  });
}

/** "src/content/briefings/The-Port-Book.md" → "the-port-book". */
function idOfName(file: string): string | undefined {
  return file
    .split('/')
    .at(-1)
    ?.toLowerCase()
    .replace(/\.\w+$/, '');
}

/** Whether a name that nothing has stands in a file with faults; an id only in a file of its kind. */
function mayHold({ path, text }: FileText, { rule, message, hint }: Problem): boolean {
  const [, home = ''] = / added to (data\/[\w-]+)/.exec(hint) ?? [];
  if ((rule === 'unknown-id' || rule === 'csv-cell') && (home === '' || !path.startsWith(home))) return false;
  // Without the page that an anchor stands on.
  return [...message.matchAll(/"(?:[^"#]*#)?([^"]+)"/g)].some(([, quoted = '']) => text.includes(quoted.replace(/[’']s$/, '')));
}

const placeOf = ({ file, line, column }: Problem): string => `${file}:${line}:${column}`;

function lineOf({ file, line }: Problem): string {
  return `${file}:${line}`;
}

/** The words that a report is about are those that it quotes first, and begin at its place. */
function covers({ rule, column, message }: Problem, other: number): boolean {
  // A line that goes on with a list is told, and with it the mark that it begins with.
  if (rule === 'markdown-block' && message.startsWith('This line would go on')) return column === other;
  const [, quoted, emphasised] =
    /^(?:The link )?"(.+?)" (?:would|stands|in code|whose|is neither|is what)|marks round (\S+) would/.exec(message) ?? [];
  // What is joined to the marks of "2*3*4" belongs to it.
  if (emphasised !== undefined) return column - 2 <= other && other <= column + emphasised.length;
  // ":contentReference[oaicite:0]" has braces behind it.
  const end = column + (quoted?.length ?? 0) + (quoted?.includes('oaicite') === true ? 1 : 0);
  return column <= other && other < end;
}
