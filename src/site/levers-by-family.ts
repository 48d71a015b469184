/** The levers in their families, those of others apart: the order of the playbook. */
import { registry } from '../registry/current.ts';

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

/** What an importer can pull. */
export const ownFamilies = families.filter(({ apart }) => apart !== true);
/** What others pull against it. */
export const familiesApart = families.filter(({ apart }) => apart === true);
