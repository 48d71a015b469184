/** Astro's server for writing, in the foreground until it is stopped, or until whoever started it is gone. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Folders } from '../folders.ts';
import { makeAstroRoot } from './astro-root.ts';
import { fixEnvironment } from './fixed-environment.ts';
import { makePlainPath } from './plain-path.ts';
import { withoutStack } from './read-astro-output.ts';
import { toNode } from './run-astro.ts';

interface DevOutput {
  readonly write: (text: string) => void;
  /** While the checks have found something, Astro's own words on it would be the same once more, without the place. */
  readonly hasProblems: () => boolean;
}

/** Resolves to the exit code of the server; 0 where it was asked to stop. */
export async function runDevServer(folders: Folders, port: number, output: DevOutput): Promise<number> {
  const plain = makePlainPath(folders);
  const root = makeAstroRoot(plain.folders, 'dev');
  const child = spawn(process.execPath, toNode(plain, 'dev', root.path, ['--port', String(port)]), {
    cwd: folders.generator,
    env: fixEnvironment({ ...process.env, ...plain.environment }, 'development'),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  passOn(child, output, plain.toTrue);
  let isStopped = false;
  const stop = (): void => {
    if (isStopped) return;
    isStopped = true;
    child.kill('SIGTERM');
    // It may wait for a browser that keeps a connection.
    setTimeout(() => child.kill('SIGKILL'), 2000).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  const watching = stopWithParents(stop);
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve(isStopped ? 0 : (code ?? 0)));
    });
  } finally {
    clearInterval(watching);
    root.remove();
    plain.remove();
  }
}

function passOn({ stdout, stderr }: ChildProcess, { write, hasProblems }: DevOutput, toTrue: (text: string) => string): void {
  for (const stream of [stdout, stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      const isFault = stream === stderr || /\[(?:ERROR|WARN)\]/.test(text);
      if (!isFault) write(toTrue(text));
      else if (!hasProblems()) write(withoutStack(toTrue(text)));
    });
}

/** npm runs a command in a shell, and the end of one does not always reach the other: each is looked for now and then. */
function stopWithParents(stop: () => void): NodeJS.Timeout {
  const parent = process.ppid;
  const grandparent = process.env['npm_lifecycle_event'] === undefined ? undefined : parentOf(parent);
  return setInterval(() => {
    if (process.ppid !== parent || (grandparent !== undefined && parentOf(parent) !== grandparent)) stop();
  }, 300);
}

/** Undefined where the system does not say. */
function parentOf(pid: number): number | undefined {
  try {
    const [, fields = ''] = /^\d+ \(.*\) \S (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return Number(fields.split(' ')[0]);
  } catch {
    // Not Linux, or the process is gone; the latter is seen by the parent of this one.
    return undefined;
  }
}
