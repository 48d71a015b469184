/** The registry of the site this process makes, with all that is known of its files; a build has this module twice, and the registry once. */
import { openReadings } from '../cache/readings.ts';
import { currentFolders } from '../folders.ts';
import { keeper } from '../page-reads.ts';
import { speak } from '../words/words.ts';
import type { RegistryBuild } from './build-registry.ts';
import { loadRegistry } from './from-disk.ts';

declare global {
  var registryOfBuild: RegistryBuild | undefined;
}

/** From then on this process speaks the language of the site. */
export function currentBuild(): RegistryBuild {
  const build = globalThis.registryOfBuild ?? loadRegistry(currentFolders().site, openReadings(currentFolders()));
  speak(build.registry.site.language);
  // In `npm run dev` it is read again after each edit.
  if (keeper() !== undefined) globalThis.registryOfBuild = build;
  return build;
}
