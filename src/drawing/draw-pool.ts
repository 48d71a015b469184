/**
 * Processes that draw, with limits of time and memory for each chart: a specification is an author's, and may never end. Threads
 * would not do: one that fills its memory ends the process that it belongs to.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pLimit, { type LimitFunction } from 'p-limit';
import { currentFolders } from '../folders.ts';
import { failedJob, type DrawJob, type DrawnJob } from './draw-job.ts';

interface Limits {
  /** Milliseconds of processor time, which a busy machine does not make longer. A chart takes some two hundred. */
  readonly time: number;
  /** Megabytes of JavaScript that a process may keep. */
  readonly memory: number;
}

const usualLimits: Limits = { time: 15_000, memory: 512 };
/** Milliseconds after which a process that says nothing is given up, whether it works or not. */
const patience = 600_000;

/** Those that wait for work keep nobody waiting. */
export class DrawPool {
  readonly #root: string;
  readonly #limits: Limits;
  readonly #turn: LimitFunction;
  readonly #children = new Set<ChildProcess>();
  readonly #idle: ChildProcess[] = [];

  constructor(root: string, { limits = usualLimits, size = availableParallelism() }: { limits?: Limits; size?: number } = {}) {
    this.#root = root;
    this.#limits = limits;
    this.#turn = pLimit(size);
  }

  draw(job: DrawJob): Promise<DrawnJob> {
    return this.#turn(() => this.#drawOn(this.#idle.pop() ?? this.#start(), job));
  }

  /** Ends all processes; the pool can be used again. */
  close(): void {
    this.#idle.length = 0;
    for (const child of this.#children) child.kill('SIGKILL');
    this.#children.clear();
  }

  async #drawOn(child: ChildProcess, job: DrawJob): Promise<DrawnJob> {
    const late = AbortSignal.timeout(patience);
    const settled = new AbortController();
    const until = { signal: AbortSignal.any([late, settled.signal]) };
    child.ref();
    child.channel?.ref();
    try {
      child.send(job);
      const [answer] = (await Promise.race([once(child, 'message', until), once(child, 'exit', until).then(() => [])])) as DrawnJob[];
      if (answer === undefined) return this.#failed(child);
      this.#idle.push(child);
      return answer;
    } catch (error) {
      child.kill('SIGKILL');
      if (late.aborted) return tooMuch(`It was not finished after ${patience / 60_000} minutes.`);
      throw error;
    } finally {
      settled.abort();
      child.unref();
      child.channel?.unref();
    }
  }

  /** What the end of a process means. */
  #failed(child: ChildProcess): DrawnJob {
    const wasClosed = !this.#children.delete(child);
    if (!wasClosed && child.signalCode === 'SIGXCPU')
      return tooMuch(`It took more than ${this.#limits.time / 1000} seconds of processor time.`);
    // What V8 ends for want of memory aborts.
    if (!wasClosed && (child.signalCode === 'SIGABRT' || child.exitCode === 134))
      return tooMuch(`It took more than ${this.#limits.memory} MB of memory.`);
    throw new Error('The process that draws ended.');
  }

  #start(): ChildProcess {
    const beside = fileURLToPath(new URL('./draw-process.ts', import.meta.url));
    // Where Astro makes pages this module is part of a bundle, which lies elsewhere.
    const program = existsSync(beside) ? beside : join(currentFolders().generator, 'src/drawing/draw-process.ts');
    const child = fork(program, [this.#root, String(this.#limits.time)], {
      execArgv: [`--max-old-space-size=${this.#limits.memory}`],
      // V8 writes pages about a full memory.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#children.add(child);
    return child;
  }
}

function tooMuch(message: string): DrawnJob {
  const hint = 'Look for an expression that makes or repeats too much, such as sequence(0, 1e9), and for scales with too many steps.';
  return failedJob({ cause: 'limit', message, hint });
}
