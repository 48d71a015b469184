/** The same registry, which notes what is read of it: `facts/one` a record, `facts/#` which there are, `facts/*` all of them. */
import { noteRead } from '../page-reads.ts';
import type { Registry } from './registry.ts';

const plain = new WeakMap<Registry, Registry>();

export function notedRegistry(registry: Registry): Registry {
  const noted = Object.fromEntries(
    Object.entries(registry).flatMap(([name, records]: [string, unknown]) =>
      records instanceof Map ? [[name, new NotedMap<unknown>(name, records)]] : [],
    ),
  );
  // What is no map is the site's own record: a change of it changes every page.
  const view = Object.freeze({ ...registry, ...noted });
  plain.set(view, registry);
  return view;
}

/** The one that notes nothing: for what is made of it once, and noted by itself. */
export function plainRegistry(registry: Registry): Registry {
  return plain.get(registry) ?? registry;
}

class NotedMap<Value> implements ReadonlyMap<string, Value> {
  readonly #name: string;
  readonly #records: ReadonlyMap<string, Value>;

  constructor(name: string, records: ReadonlyMap<string, Value>) {
    this.#name = name;
    this.#records = records;
  }

  #note(what: string): ReadonlyMap<string, Value> {
    noteRead(`${this.#name}/${what}`);
    return this.#records;
  }

  get(id: string): Value | undefined {
    return this.#note(id).get(id);
  }

  has(id: string): boolean {
    return this.#note(id).has(id);
  }

  get size(): number {
    return this.#note('#').size;
  }

  keys(): MapIterator<string> {
    return this.#note('#').keys();
  }

  values(): MapIterator<Value> {
    return this.#note('*').values();
  }

  entries(): MapIterator<[string, Value]> {
    return this.#note('*').entries();
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(visit: (value: Value, id: string, map: ReadonlyMap<string, Value>) => void): void {
    this.#note('*').forEach(visit);
  }
}
