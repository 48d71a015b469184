/** The registry of the site this process makes, with all that is known of its files; a build has this module twice, and the registry once. */
import { openReadings } from '../cache/readings.ts';
import { currentFolders } from '../folders.ts';
import { keeper } from '../page-reads.ts';
import { speak } from '../words/words.ts';
import type { RegistryBuild } from './build-registry.ts';
import { loadRegistry } from './from-disk.ts';

/** From then on this process speaks the language of the site. */
export function currentBuild(): RegistryBuild {
  const shared = keeper()?.shared;
  const known = shared?.get('registry') as RegistryBuild | undefined;
  const build = known ?? loadRegistry(currentFolders().site, openReadings(currentFolders()));
  speak(build.registry.site.language);
  shared?.set('registry', build);
  return build;
}
