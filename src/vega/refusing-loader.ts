/** A loader for Vega that refuses everything: its own reads any file of the machine and any address. */
import type { Loader } from 'vega';

export const refusingLoader = { options: {}, load: refuse, sanitize: refuse, http: refuse, file: refuse } as Loader;

async function refuse(address: unknown): Promise<never> {
  throw new Error(`A chart may not load "${String(address)}".`);
}
