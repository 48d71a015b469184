/**
 * One program at a time in a folder: the lock file says who holds it. Whether its holder still runs is asked of the system
 * where it can know. Between containers and machines it cannot: there the file's time tells, which the holder sets each
 * second, and a lock that shows no sign of life for a while is taken over.
 */
import { fstatSync, linkSync, mkdirSync, openSync, closeSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Fault } from '../problems/fault.ts';
import { isAlive, ownIdentity, parseIdentity, type ProcessIdentity } from './process-identity.ts';
import { errorCode } from '../narrow/error-code.ts';

export interface Lock {
  readonly isHeld: () => boolean;
  /** Throws a Fault when another one has taken the lock, because this process stood still for long. */
  readonly requireHeld: () => void;
  readonly release: () => void;
}

interface LockOptions {
  /** A sentence on what the holder does, for whoever is refused: "Another build of this folder is running". */
  readonly holder: string;
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds between signs of life, and without one until a lock counts as left behind. Tests have less time. */
  readonly beat?: number;
  readonly patience?: number;
}

/** Throws a Fault that says who holds the lock. A lock whose holder is gone is taken over, and `say` told so. */
export async function acquireLock(file: string, options: LockOptions): Promise<Lock> {
  const { holder, say, signal, beat = 1000, patience = 20_000 } = options;
  const own = `${JSON.stringify(ownIdentity())}\n`;
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    if (createFile(file, own)) return await holdLock(file, own, beat);
    const held = readLock(file);
    if (held === undefined) continue;
    const who = parseIdentity(held);
    const alive = who === undefined ? undefined : isAlive(who);
    if (alive ?? (await showsLife(file, held, { say, signal, beat, patience }))) throw heldBy(holder, who, alive === undefined);
    if (takeAway(file, held)) say(`The lock of ${nameOf(who)}, which is no longer running, was taken over.`);
  }
}

/** The time of the file is compared with itself only: clocks of machines differ. */
async function showsLife(
  file: string,
  held: string,
  { say, signal, beat, patience }: Required<Omit<LockOptions, 'holder' | 'signal'>> & { readonly signal: AbortSignal | undefined },
): Promise<boolean> {
  const before = timeOf(file);
  let isTold = false;
  for (let waited = 0; waited < patience; waited += beat / 2) {
    await pause(beat / 2, undefined, signal === undefined ? {} : { signal });
    if (readLock(file) !== held) return false;
    if (timeOf(file) !== before) return true;
    if (!isTold && waited >= beat * 3) {
      say(`A lock of ${nameOf(parseIdentity(held))} lies here; waiting up to ${patience / 1000} s for a sign of life.`);
      isTold = true;
    }
  }
  return false;
}

function heldBy(holder: string, who: ProcessIdentity | undefined, isElsewhere: boolean): Fault {
  const hint =
    who === undefined || isElsewhere ? 'Wait for it to end, or stop it there.' : `Wait for it to end, or stop it: kill ${who.pid}`;
  return new Fault(3, `${holder} (${nameOf(who)}${isElsewhere ? ', in another container or on another machine' : ''}).`, hint);
}

function nameOf(who: ProcessIdentity | undefined): string {
  return who === undefined ? 'an unknown process' : `process ${who.pid} on ${who.host}`;
}

async function holdLock(file: string, own: string, beat: number): Promise<Lock> {
  const heart = new Worker(new URL('./lock-heart.worker.ts', import.meta.url), { workerData: { file, interval: beat }, execArgv: [] });
  // Work without a pause would hold up its start. One that cannot start is missed only where the system cannot be asked.
  await new Promise((resolve) => heart.once('message', resolve).on('error', resolve));
  heart.unref();
  const isHeld = (): boolean => readLock(file) === own;
  return {
    isHeld,
    requireHeld: () => {
      if (!isHeld()) throw new Fault(3, 'This process stood still for so long that another one took its lock.', 'Run the command again.');
    },
    release: () => {
      heart.postMessage('stop');
      if (isHeld()) rmSync(file);
    },
  };
}

/** Moves the stale lock aside in one step, so that of two processes that saw it only one takes it; true for that one. */
export function takeAway(file: string, stale: string): boolean {
  const aside = `${file}-of-${ownName()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    // Someone else took it away first.
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
  const taken = readFileSync(aside, 'utf8');
  // What was moved may be the new lock of one that was faster: it is given back.
  if (taken !== stale) linkSync(aside, file);
  rmSync(aside);
  return taken === stale;
}

/** A link comes into being with its text in it, so that nobody reads an empty lock. */
function createFile(file: string, text: string): boolean {
  const written = `${file}-for-${ownName()}`;
  try {
    writeFileSync(written, text);
    linkSync(written, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(written, { force: true });
  }
}

/** Containers count their processes each for itself. */
function ownName(): string {
  const { pid, host } = ownIdentity();
  return `${host.replaceAll(/[^\w-]/g, '')}-${pid}`;
}

function readLock(file: string): string | undefined {
  try {
    return ifThere(() => readFileSync(file, 'utf8'));
  } catch (error) {
    if (errorCode(error) !== 'EISDIR') throw error;
    throw new Fault(3, `${file} is a folder, and a lock is a file of that name.`, 'Remove the folder and run the command again.');
  }
}

/** Opened for it: only then a network file system asks its server. */
function timeOf(file: string): number | undefined {
  return ifThere(() => {
    const open = openSync(file, 'r');
    try {
      return fstatSync(open).mtimeMs;
    } finally {
      closeSync(open);
    }
  });
}

function ifThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
