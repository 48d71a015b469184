/** The sample site as a project of its own, to build, kill and release: small, so that it is made often. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../../src/hosting/manifest.ts';
import { verifyFolder } from '../../src/release/verify-folder.ts';
import { isRunning } from '../project-copy.ts';

const project = join(import.meta.dirname, '../..');
const parts = ['src', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

/** `root` is made. Its packages are those of the project, by a link. */
export function writeSample(root: string): void {
  mkdirSync(root, { recursive: true });
  for (const name of parts) cpSync(join(project, name), join(root, name), { recursive: true });
  for (const name of ['src/content', 'data']) rmSync(join(root, name), { recursive: true, force: true });
  cpSync(join(project, 'tests/fixtures/_base'), root, { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
}

const page = 'src/content/docs/about-this-example.mdx';
const mark = /Edition \d+\./;

/** What the next build is to publish: a number that stands in a page of it. */
export function writeEdition(root: string, edition: number): void {
  const file = join(root, page);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, mark.test(text) ? text.replace(mark, `Edition ${edition}.`) : `${text.trimEnd()}\n\nEdition ${edition}.\n`);
}

/** The edition in a folder that holds a site; fails where a file of it is missing, changed or of another build. */
export function wholeEdition(folder: string): number {
  assert.deepEqual(verifyFolder(folder, readManifest(folder)), []);
  const html = readFileSync(join(folder, 'docs/about-this-example/index.html'), 'utf8');
  return Number(/Edition (\d+)\./.exec(html)?.[1] ?? Number.NaN);
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
}

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export interface StartOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A program that takes the command as its arguments. */
  readonly through?: readonly string[];
  readonly uid?: number;
}

/** A command of the project, as npm starts it: the launcher with a file of src/cli, in a group of processes of its own. */
export function start(root: string, command: string, { args = [], env = {}, through = [], uid }: StartOptions = {}): Running {
  const [program = process.execPath, ...rest] = [...through, process.execPath, 'src/cli/on-node.mjs', `src/cli/${command}.ts`, ...args];
  const child = spawn(program, rest, {
    cwd: root,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, said }));
  });
  return { child, ended };
}

export function build(root: string, options?: StartOptions): Promise<Ended> {
  return start(root, 'build', options).ended;
}

/** Builds, which has to end well and to leave nothing but the site. */
export async function buildWell(root: string, options?: StartOptions): Promise<Ended> {
  const ended = await build(root, options);
  assert.equal(ended.code, 0, ended.said);
  assert.match(ended.said, /Published in dist\//);
  // Events of programs it has started are read, not passed on.
  assert.doesNotMatch(ended.said, /^\{/m);
  assert.deepEqual(readdirSync(join(root, '.build')), []);
  return ended;
}

/** Waits until nothing of the group is left. */
export async function untilGone(child: ChildProcess): Promise<void> {
  while (isRunning(child)) await new Promise((resolve) => setTimeout(resolve, 20));
}
