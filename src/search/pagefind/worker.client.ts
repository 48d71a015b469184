/**
 * Pagefind's worker, spoken to directly. Pagefind's own script for pages would wait five seconds for a worker that does not
 * answer and then search in the page, whose policy lets it fetch nothing; and it costs 12 kB.
 */
import { allowWorker } from './allow-worker.client.ts';

interface SearchWorker {
  /** Rejects where the worker reports a fault, or cannot run at all. */
  call(method: 'init' | 'options' | 'search' | 'getData', ...args: readonly unknown[]): Promise<unknown>;
  end(): void;
}

interface WorkerAnswer {
  readonly id: number;
  /** The address of a file that could not be loaded: without it nothing that is found can be trusted. */
  readonly lost?: string;
  readonly result?: unknown;
  readonly error?: string;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

export function startWorker(address: string): SearchWorker {
  allowWorker(address);
  const worker = new Worker(address);
  const waiting = new Map<number, Waiting>();
  let broken: Error | undefined;
  let calls = 0;

  const breakOff = (error: Error): void => {
    broken ??= error;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.addEventListener('error', (event) => {
    // Said here, and by the message on the page: not by the console as well.
    event.preventDefault();
    breakOff(new Error(`The worker ${address} could not run.`));
  });
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    if (data.lost !== undefined) {
      breakOff(new Error(`${data.lost} could not be loaded.`));
      return;
    }
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) call?.resolve(data.result);
    else call?.reject(new Error(data.error));
  });

  return {
    call(method, ...args) {
      if (broken !== undefined) return Promise.reject(broken);
      return new Promise((resolve, reject) => {
        const id = calls++;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, method, args });
      });
    },
    end: () => breakOff(new Error('The search was ended.')),
  };
}
