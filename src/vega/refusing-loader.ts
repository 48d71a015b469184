/** A loader for Vega that refuses everything: its own reads any file of the machine and any address. */
import type { Loader } from 'vega';

export const refusingLoader = { options: {}, load: refuse, sanitize: refuse, http: refuse, file: refuse } as Loader;

function refuse(address: unknown): Promise<never> {
  return Promise.reject(new Error(`A chart may not load "${String(address)}".`));
}
