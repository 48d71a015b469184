/** Copies of the project to build, break and serve, so that neither dist/ nor the lock of the project itself is touched. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fixEnvironment } from '../src/pipeline/fixed-environment.ts';
import { temporaryFolder, type Cleaner } from './cleaner.ts';

const project = join(import.meta.dirname, '..');
/** What is not the project itself, but made from it or installed for it. */
const made = ['node_modules', '.git', '.astro', '.build', '.cache', 'dist', 'shards'];
/** What no command reads. */
const unread = ['tests', 'examples'];

/** Without what is made, what is not read, and, where others are put in their place, the records. */
export function copyProjectTo(root: string, withRecords = true): void {
  const left = new Set([...made, ...unread, ...(withRecords ? [] : ['data'])]);
  for (const name of readdirSync(project)) if (!left.has(name)) cpSync(join(project, name), join(root, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
}

export interface Run {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

export function runNpm(cleaner: Cleaner, root: string, args: readonly string[], variables: Readonly<Record<string, string>> = {}): Run {
  return run(cleaner, root, 'npm', args, variables);
}

/** `npm run build` without npm, in the environment that the command makes for itself: two processes less. tests/site/start.test.ts goes the whole way. */
export function runBuild(
  cleaner: Cleaner,
  root: string,
  args: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
): Run {
  return run(cleaner, root, process.execPath, ['src/cli/on-node.mjs', 'src/cli/build.ts', ...args], fixEnvironment(variables));
}

export function run(cleaner: Cleaner, root: string, program: string, args: readonly string[], variables: NodeJS.ProcessEnv = {}): Run {
  const { SITE_DIR: _site, SITE_URL: _url, BASE_PATH: _base, HOST: _host, ...environment } = process.env;
  // A group of its own: npm, its shell and the server are stopped together.
  const child = spawn(program, args, {
    cwd: root,
    env: { ...environment, ...variables },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.on('data', (data: Buffer) => (text += data.toString()));
  child.stderr.on('data', (data: Buffer) => (text += data.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  cleaner.after(() => {
    if (isRunning(child)) process.kill(-(child.pid ?? 0), 'SIGKILL');
  });
  return { child, said: () => text, ended };
}

/** Whether anything of the group is still there. */
export function isRunning(child: ChildProcess): boolean {
  try {
    return process.kill(-(child.pid ?? 0), 0);
  } catch (error) {
    assert.equal((error as NodeJS.ErrnoException).code, 'ESRCH');
    return false;
  }
}

/** A copy with its site built: `npm run build` has to end well. */
export async function buildCopy(
  cleaner: Cleaner,
  variables: Readonly<Record<string, string>> = {},
  prepare: (root: string) => void = () => undefined,
): Promise<string> {
  const root = temporaryFolder(cleaner);
  copyProjectTo(root);
  prepare(root);
  const { ended, said } = runBuild(cleaner, root, [], variables);
  assert.equal(await ended, 0, said());
  return root;
}

/** Names, modes and bytes of all published files. */
export function digest(root: string): string[] {
  return listPublished(root).map(
    (file) =>
      `${file} ${(statSync(join(root, 'dist', file)).mode & 0o777).toString(8)} ${createHash('sha256')
        .update(readFileSync(join(root, 'dist', file)))
        .digest('hex')}`,
  );
}

/** Paths of the published files from dist/, in order. */
export function listPublished(root: string): string[] {
  const folder = join(root, 'dist');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
