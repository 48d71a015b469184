/** What every page asks of the whole registry is made once: a thousand pages that each count all facts would be a million counts. */
import { noteRead } from '../page-reads.ts';
import { plainRegistry } from './noted-registry.ts';
import type { Registry } from './registry.ts';

const makers = new Map<string, (registry: Registry) => unknown>();

/** `make` is asked again only for another registry. A page has read what was made, under its name, and not what it was made from. */
export function onceARegistry<Made>(name: string, make: (registry: Registry) => Made): (registry: Registry) => Made {
  const of = remember(name, make);
  return (registry) => {
    note(registry, `made/${name}`);
    return of(registry);
  };
}

/** The same of a table of which a page reads some places only. */
export function tableOnceARegistry<Made>(
  name: string,
  make: (registry: Registry) => ReadonlyMap<string, Made>,
): (registry: Registry, key: string) => Made | undefined {
  const of = remember(name, make);
  return (registry, key) => {
    note(registry, `made/${name}/${key}`);
    return of(registry).get(key);
  };
}

/** What is made of something else that is made once is no page's. */
function note(registry: Registry, name: string): void {
  if (plainRegistry(registry) !== registry) noteRead(name);
}

/** What is made under this name; undefined where nothing is. */
export function madeOnce(name: string, registry: Registry): unknown {
  return makers.get(name)?.(registry);
}

function remember<Made>(name: string, make: (registry: Registry) => Made): (registry: Registry) => Made {
  const known = new WeakMap<Registry, { readonly made: Made }>();
  const of = (registry: Registry): Made => {
    const plain = plainRegistry(registry);
    const kept = known.get(plain) ?? { made: make(plain) };
    known.set(plain, kept);
    return kept.made;
  };
  makers.set(name, of);
  return of;
}
