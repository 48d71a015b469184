/** Runs a file of src/charts, which ought only to define; what else it does is caught while it runs. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const chartsFolder = 'src/charts';

/** Chart files hold definitions, which take no time: what lasts longer waits for something that does not come. */
export const timeLimit = 10_000;

export type Loaded =
  | { readonly isLate: boolean; readonly module: Readonly<Record<string, unknown>>; readonly strays: readonly unknown[] }
  | { readonly thrown: unknown };

/** Either what the file exports, whether it was late, and errors nobody awaited; or what it threw. */
export async function importChartFile(root: string, name: string, limit = timeLimit): Promise<Loaded> {
  const strays: unknown[] = [];
  const giveBack = strayEvents.map((event) => takeOver(event, (error) => void strays.push(error)));
  const { exit } = process;
  let timer: NodeJS.Timeout | undefined;
  process.exit = () => {
    throw new Error('it ends the process');
  };
  try {
    const late = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, limit, undefined)));
    const module = (await Promise.race([import(pathToFileURL(join(root, chartsFolder, name)).href), late])) as
      Record<string, unknown> | undefined;
    // What nobody awaits is told only after all that is waiting has run, and a timer of no length a little later.
    await new Promise((resolve) => setTimeout(resolve, 5));
    return { isLate: module === undefined, module: module ?? {}, strays };
  } catch (thrown) {
    return { thrown };
  } finally {
    clearTimeout(timer);
    process.exit = exit;
    for (const give of giveBack) give();
  }
}

const strayEvents = ['unhandledRejection', 'uncaughtException'] as const;

/** Others who listen hear nothing until it is given back: what strays while charts run is the charts'. */
function takeOver(event: string, listener: (error: unknown) => void): () => void {
  const others = process.rawListeners(event) as ((...values: unknown[]) => void)[];
  process.removeAllListeners(event);
  process.on(event, listener);
  return () => {
    process.off(event, listener);
    for (const other of others) process.on(event, other);
  };
}
