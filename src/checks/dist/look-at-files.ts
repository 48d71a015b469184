/** Some files of an output folder → what is wrong in each of them, and what is kept of those that are pages. */
import { compareProblems } from '../../problems/problem.ts';
import { outputChecks } from './index.ts';
import { hashOf, nothingAsked, notingAsked, type Asked } from './note-asked.ts';
import {
  readPage,
  withoutRelease,
  type Looks,
  type OutputCheck,
  type OutputFolder,
  type OutputProblem,
  type PageNote,
} from './output-site.ts';
import { notePage } from './page-note.ts';

export interface Seen {
  readonly problems: readonly OutputProblem[];
  readonly notes: readonly PageNote[];
  /** Of the folder, beside the files themselves. */
  readonly asked: Asked;
}

/** One file after the other, so that no more than one is held. */
export function lookAtFiles(folder: OutputFolder, files: readonly string[], checks: readonly OutputCheck[] = outputChecks): Seen {
  const asked = nothingAsked();
  const looking: { at: string | undefined } = { at: undefined };
  const output = notingAsked(folder, asked, looking);
  const looks = checks.map(({ look }) => look(output));
  restsOf(looks);
  const problems: OutputProblem[] = [];
  const notes: PageNote[] = [];
  for (const file of files) {
    looking.at = file;
    const text = withoutRelease(output.read(file).toString(), folder);
    for (const look of looks) problems.push(...(look.text?.(file, text) ?? []));
    if (!file.endsWith('.html')) continue;
    const page = readPage(output, file, text);
    for (const look of looks) problems.push(...(look.page?.(page) ?? []));
    notes.push(notePage(page, output));
  }
  // Most pages read the same styles and scripts: one list for all of them is handed on.
  const lists = new Map<string, readonly string[]>();
  for (const [file, paths] of asked.reads) {
    const all = paths.join('\n');
    lists.set(all, lists.get(all) ?? paths);
    asked.reads.set(file, lists.get(all) ?? paths);
  }
  return { problems, notes, asked };
}

/** A name for what looks rest on that is no file's own. */
export function restsOf(looks: readonly Looks[]): string {
  return hashOf(JSON.stringify(looks.map(({ restsOn }) => restsOn?.() ?? '')));
}

/** In order of file and place: what all the parts have seen, and what shows only in the whole. */
export function joinSeen(output: OutputFolder, parts: readonly Seen[], checks: readonly OutputCheck[] = outputChecks): OutputProblem[] {
  const notes = new Map(parts.flatMap((part) => part.notes.map((note) => [note.path, note] as const)).sort(([a], [b]) => (a < b ? -1 : 1)));
  const whole = checks.flatMap(({ look }) => look(output).whole?.(notes) ?? []);
  return [...parts.flatMap(({ problems }) => problems), ...whole].sort(compareProblems);
}
