/** The levers in their families, those of others apart: the order of the playbook. */
import { onceARegistry } from '../registry/once-a-registry.ts';

/** `own` is what an importer can pull, `apart` what others pull against it. */
export const leversByFamily = onceARegistry('levers-by-family', (registry) => {
  const families = [...registry.families.values()]
    .sort((a, b) => Number(a.order) - Number(b.order))
    .map((family) => ({
      ...family,
      // Those that somebody has pulled come first.
      levers: [...registry.levers.values()]
        .filter((lever) => lever.family === family.id)
        .sort((a, b) => b.usedBy.length - a.usedBy.length || (a.title < b.title ? -1 : 1)),
    }))
    .filter(({ levers }) => levers.length > 0);
  return { own: families.filter(({ apart }) => apart !== true), apart: families.filter(({ apart }) => apart === true) };
});
