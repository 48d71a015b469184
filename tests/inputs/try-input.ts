/** An input as an editor makes it: the good project with some of its files changed, and all that the checks say of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../src/checks/index.ts';
import { findToCome } from '../../src/checks/data/to-come.ts';
import { withoutFollowOns } from '../../src/problems/follow-ons.ts';
import { sortProblems, type Problem } from '../../src/problems/problem.ts';
import { buildRegistry, type RegistryBuild } from '../../src/registry/build-registry.ts';
import { decodeFile } from '../../src/registry/data-file.ts';
import { keptReadings } from '../kept-readings.ts';

/** The day on which the inputs are tried. */
const day = '2026-11-30';

/** Path → bytes. */
type Project = Map<string, Uint8Array>;
export type Edit = (project: Project) => void;

const base = join(import.meta.dirname, '../fixtures/_base');
const utf8 = new TextEncoder();

const good: ReadonlyMap<string, Uint8Array> = readBase();

function readBase(): Project {
  const paths = readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(base.length + 1));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(base, path))]));
}

type Decoded = ReturnType<typeof decodeFile>;
const ofGood = new Map<Uint8Array, Decoded>();

/** Of the good project each file is decoded, and so read, once. */
function decodeOnce(path: string, bytes: Uint8Array): Decoded {
  if (good.get(path) !== bytes) return decodeFile(path, bytes);
  const decoded = ofGood.get(bytes) ?? decodeFile(path, bytes);
  ofGood.set(bytes, decoded);
  return decoded;
}

/** Text in place of other text, which has to be there. */
export const swap =
  (path: string, from: string, to: string): Edit =>
  (project) => {
    const text = new TextDecoder().decode(project.get(path));
    if (!text.includes(from)) throw new Error(`${path} has no "${from}".`);
    project.set(path, utf8.encode(text.replace(from, () => to)));
  };

/** Text at the end of a file, which may be new. */
export const add =
  (path: string, more: string): Edit =>
  (project) =>
    void project.set(path, utf8.encode(new TextDecoder().decode(project.get(path) ?? new Uint8Array()) + more));

/** A whole file. */
export const put =
  (path: string, content: string | Uint8Array): Edit =>
  (project) =>
    void project.set(path, typeof content === 'string' ? utf8.encode(content) : content);

/** No such file. */
export const gone =
  (path: string): Edit =>
  (project) =>
    void project.delete(path);

/** What `npm run check` would print of the edited project, in its order. */
export async function tryInput(...edits: readonly Edit[]): Promise<Problem[]> {
  return (await tryBuild(...edits)).problems;
}

/** The same, with what was read. */
export async function tryBuild(...edits: readonly Edit[]): Promise<{ build: RegistryBuild; problems: Problem[] }> {
  const edited = new Map(good);
  for (const edit of edits) edit(edited);
  const decoded = [...edited].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => decodeOnce(path, bytes));
  const build = buildRegistry(
    decoded.map(({ file }) => file),
    keptReadings,
  );
  const { pages } = build;
  const found = await Promise.all(
    checks.map(async (check) => await check.run({ build, pages, publicFiles: [], readPublic: () => '', readings: keptReadings })),
  );
  const told = [...decoded.flatMap(({ problems }) => problems), ...build.problems, ...found.flat()];
  return { build, problems: sortProblems(withoutFollowOns([...told, ...findToCome(build, day, told)], build.files)) };
}
