/** What every page asks of the whole registry is made once: a thousand pages that each count all facts would be a million counts. */
import type { Registry } from './registry.ts';

/** `make` is asked again only for another registry. */
export function onceARegistry<Made>(make: (registry: Registry) => Made): (registry: Registry) => Made {
  const known = new WeakMap<Registry, { readonly made: Made }>();
  return (registry) => {
    const kept = known.get(registry) ?? { made: make(registry) };
    known.set(registry, kept);
    return kept.made;
  };
}
