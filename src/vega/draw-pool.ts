/**
 * Processes that draw, with limits of time and memory for each chart: a specification is an author's, and may never end. Threads
 * would not do: one that fills its memory ends the process that it belongs to.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

interface Seat {
  process: ChildProcess | undefined;
  isBusy: boolean;
}

export class DrawPool {
  readonly #root: string;
  readonly #limits: Limits;
  readonly #seats: Seat[];
  readonly #waiting: (() => void)[] = [];

  constructor(root: string, { limits = usualLimits, size = availableParallelism() }: { limits?: Limits; size?: number } = {}) {
    this.#root = root;
    this.#limits = limits;
    this.#seats = Array.from({ length: size }, () => ({ process: undefined, isBusy: false }));
  }

  async draw(job: DrawJob): Promise<DrawnJob> {
    const seat = await this.#takeSeat();
    try {
      return await this.#drawOn(seat, job);
    } finally {
      seat.isBusy = false;
      this.#waiting.shift()?.();
    }
  }

  /** Ends all processes; the pool can be used again. */
  close(): void {
    for (const seat of this.#seats) {
      seat.process?.kill('SIGKILL');
      seat.process = undefined;
    }
  }

  async #takeSeat(): Promise<Seat> {
    for (;;) {
      // One that has a process already is ready sooner.
      const free = this.#seats.filter(({ isBusy }) => !isBusy);
      const seat = free.find(({ process }) => process !== undefined) ?? free[0];
      if (seat !== undefined) {
        seat.isBusy = true;
        return seat;
      }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  async #drawOn(seat: Seat, job: DrawJob): Promise<DrawnJob> {
    const child = (seat.process ??= this.#start());
    const late = AbortSignal.timeout(patience);
    // While it works, we wait for it; while it waits, it keeps nobody.
    child.ref();
    child.channel?.ref();
    try {
      const answer = answerOf(child, late);
      child.send(job);
      return await answer;
    } catch (error) {
      const wasClosed = seat.process !== child;
      seat.process = undefined;
      child.kill('SIGKILL');
      if (late.aborted)
        return failedJob({ cause: 'limit', message: `It was not finished after ${patience / 60_000} minutes.`, hint: endless });
      if (!wasClosed && child.signalCode === 'SIGXCPU')
        return failedJob({
          cause: 'limit',
          message: `It took more than ${this.#limits.time / 1000} seconds of processor time.`,
          hint: endless,
        });
      // What V8 ends for want of memory aborts.
      if (!wasClosed && (child.signalCode === 'SIGABRT' || child.exitCode === 134))
        return failedJob({ cause: 'limit', message: `It took more than ${this.#limits.memory} MB of memory.`, hint: endless });
      throw error;
    } finally {
      child.unref();
      child.channel?.unref();
    }
  }

  #start(): ChildProcess {
    const beside = fileURLToPath(new URL('./draw-process.ts', import.meta.url));
    // Where Astro makes pages this module is part of a bundle, which lies elsewhere.
    const program = existsSync(beside) ? beside : join(currentFolders().generator, 'src/vega/draw-process.ts');
    return fork(program, [this.#root, String(this.#limits.time)], {
      execArgv: [`--max-old-space-size=${this.#limits.memory}`],
      // V8 writes pages about a full memory.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
  }
}

/** What the process says next; a rejection where it ends or is given up. */
function answerOf(child: ChildProcess, late: AbortSignal): Promise<DrawnJob> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      child.off('message', answer).off('error', fail).off('exit', end);
      late.removeEventListener('abort', give);
      act();
    };
    const answer = (drawn: unknown): void => settle(() => resolve(drawn as DrawnJob));
    const fail = (error: Error): void => settle(() => reject(error));
    const end = (): void => settle(() => reject(new Error('The process that draws ended.')));
    const give = (): void => settle(() => reject(new Error('It takes too long.')));
    child.on('message', answer).on('error', fail).on('exit', end);
    late.addEventListener('abort', give, { once: true });
  });
}

const endless = 'Look for an expression that makes or repeats too much, such as sequence(0, 1e9), and for scales with too many steps.';
