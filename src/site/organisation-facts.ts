/** The facts that name an organisation. */
import { factsByOrganisation } from '../figures/find-named.ts';
import { tableOnceARegistry } from '../registry/once-a-registry.ts';

export const factsNaming = tableOnceARegistry('facts-by-organisation', factsByOrganisation);
