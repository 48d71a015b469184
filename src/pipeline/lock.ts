/** One build at a time in a project folder: the lock file `.build/lock` names the process that holds it. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Fault } from '../problems/fault.ts';

export interface Lock {
  readonly release: () => void;
}

export function lockPath(root: string): string {
  return join(root, '.build/lock');
}

/** Throws a Fault that says who holds the lock. A lock whose process is gone is taken over, and `say` told so. */
export function acquireLock(root: string, say: (line: string) => void): Lock {
  const file = lockPath(root);
  const own = describeProcess(process.pid);
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    if (createFile(file, own)) return { release: () => releaseLock(file, own) };
    const held = readLock(file);
    if (held === undefined) continue;
    const pid = Number(held.split(' ')[0]);
    if (isAlive(pid, held)) throw heldBy(pid);
    if (takeAway(file, held))
      say(`The lock of a build that is no longer running (process ${held.split(' ')[0] || 'unknown'}) was taken over.`);
  }
}

function heldBy(pid: number): Fault {
  return new Fault(3, `Another build of this folder is running (process ${pid}).`, `Wait for it to end, or stop it: kill ${pid}`);
}

/** Moves the stale lock aside in one step, so that of two builds that saw it only one takes it; true for that one. */
export function takeAway(file: string, stale: string): boolean {
  const aside = `${file}-of-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    // Someone else took it away first.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  const taken = readFileSync(aside, 'utf8');
  // What was moved may be the new lock of a build that was faster: it is given back.
  if (taken !== stale) linkSync(aside, file);
  rmSync(aside);
  return taken === stale;
}

function releaseLock(file: string, own: string): void {
  if (readLock(file) === own) rmSync(file);
}

/** A link comes into being with its text in it, so that nobody reads an empty lock. */
function createFile(file: string, text: string): boolean {
  const written = `${file}-for-${process.pid}`;
  try {
    writeFileSync(written, text);
    linkSync(written, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(written, { force: true });
  }
}

function readLock(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isAlive(pid: number, description: string): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return readStat(pid)?.ended !== true && describeProcess(pid) === description;
}

/** `4711 8834521`: the process, and when it started where the system tells, since numbers are given again. */
function describeProcess(pid: number): string {
  return [String(pid), readStat(pid)?.start].filter(Boolean).join(' ');
}

/** Linux's /proc/<pid>/stat: the state is the 3rd field, the start in clock ticks the 22nd; the 2nd may hold spaces. */
function readStat(pid: number): { readonly ended: boolean; readonly start: string | undefined } | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    // A zombie has ended; in a container nobody may ever ask for its exit code.
    return { ended: ['Z', 'X'].includes(fields[0] ?? ''), start: fields[19] };
  } catch {
    // No such file on other systems: there the number alone has to do.
    return undefined;
  }
}
