/** Records for tests: those of the harbour in fixtures/_base, whole and typed, with others in their place. */
import { join } from 'node:path';
import { loadRegistry } from '../src/registry/from-disk.ts';
import { getRecord, type Fact, type Registry } from '../src/registry/registry.ts';

const { registry: harbour } = loadRegistry(join(import.meta.dirname, 'fixtures/_base'));

/** The harbour, with these collections instead of its own. */
export function makeRegistry(collections: Partial<Registry> = {}): Registry {
  return { ...harbour, ...collections };
}

/** Records by their ids, as the registry holds them. */
export function byId<Item extends { readonly id: string }>(...records: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(records.map((record) => [record.id, record]));
}

/** The fact that a ship was lost, in so far as nothing else is given. */
export function makeFact(given: Partial<Fact> & Pick<Fact, 'id'>): Fact {
  return { ...getRecord(harbour.facts, 'ships-lost'), ...given };
}
