/** The sample site without all records of a kind, and without what cannot be said without them: a site as another subject may have it. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkInputs } from '../src/checks/check-inputs.ts';
import { formatProblems } from '../src/problems/format-problems.ts';
import type { Problem } from '../src/problems/problem.ts';

/** Files of a kind, or what stands of it inside of others. */
const kinds = {
  briefings: ['src/content/briefings'],
  charts: ['data/charts'],
  conflicts: /^ {2}conflicts:\n(?: {4}.*\n?)+/gm,
  datasets: ['data/datasets'],
  docs: ['src/content/docs'],
  economies: ['data/economies.yaml'],
  facts: ['data/facts'],
  glossary: ['data/glossary.yaml'],
  levers: ['data/levers', 'data/families.yaml'],
  measures: ['data/measures.yaml'],
  people: ['data/people.yaml'],
  quotes: ['data/quotes'],
  recommendations: ['data/recommendations'],
} as const satisfies Readonly<Record<string, readonly string[] | RegExp>>;
export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];

/** Lays the rest into `root`, an empty folder. */
export async function putSampleSiteWithout(absent: readonly Kind[], root: string): Promise<void> {
  for (const part of ['fixtures/_base', 'sample-site']) cpSync(join(import.meta.dirname, part), root, { recursive: true });
  rmSync(join(root, 'data/ledger.csv'));
  for (const kind of absent) {
    const what = kinds[kind];
    if (!(what instanceof RegExp)) for (const path of what) rmSync(join(root, path), { recursive: true, force: true });
    else for (const path of globSync('data/*.yaml', { cwd: root })) change(join(root, path), (text) => text.replace(what, ''));
  }
  for (let round = 0; round < 20; round++) {
    const { problems } = await checkInputs(root);
    if (problems.length === 0) return;
    // From the last line to the first, so that places stay where they are.
    for (const problem of problems.toReversed()) takeAway(problem, root);
  }
  const { problems } = await checkInputs(root);
  assert.equal(formatProblems(problems), '', `without ${absent.join(' and ')}`);
}

function change(path: string, edit: (text: string) => string): void {
  const text = edit(readFileSync(path, 'utf8'));
  if (text.trim() === '') rmSync(path);
  else writeFileSync(path, text);
}

/** What a problem is about: its record where many lie in one file, else its file; in a page its component, or the line of it. */
function takeAway({ file, line, rule, message }: Problem, root: string): void {
  const path = join(root, file);
  if (!existsSync(path)) return;
  if (/^data\/(?:charts|datasets|levers|recommendations)\//.test(file)) {
    for (const end of ['yaml', 'csv']) rmSync(path.replace(/\w+$/, end), { force: true });
    return;
  }
  change(path, (text) => {
    const part = rule === 'briefing-parts' ? /<\w+>/.exec(message)?.[0].replace('>', ' />') : undefined;
    // What needs figures of which none is left is no briefing.
    if (part !== undefined) return text.includes(part) ? text.replace(`${part}\n\n`, '') : '';
    const lines = text.split('\n');
    const at = line - 1;
    if (file.endsWith('.mdx')) lines[at] = rule === 'briefing-order' ? '' : withoutComponents(lines[at] ?? '');
    else if (file.endsWith('site.yaml')) lines.splice(at, 1);
    else {
      const begins = (index: number): boolean => index <= 0 || /^\w/.test(lines[index] ?? '');
      let from = at;
      while (!begins(from)) from--;
      let to = from + 1;
      while (to < lines.length && !begins(to)) to++;
      lines.splice(from, to - from);
    }
    return lines.join('\n');
  });
}

/** A word is left where a part stood, so that no heading of the author is over nothing. */
function withoutComponents(line: string): string {
  const without = line.replaceAll(/<(?:Fact|Quote|Chart|Source|Conflict|Comparison)\b[^>]*\/>/g, 'what was seen');
  return without !== line ? without : /^[A-Z<[]/.test(line) ? 'What was seen.' : '';
}
