/** The built sites that the tests of a release share: npm run test:release makes them once. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Site {
  /** The folder that npm run build made. */
  readonly folder: string;
  /** With both slashes. */
  readonly base: string;
}

/** The second is the one that the docs take as their example. */
export const bases = ['/', '/briefs/'] as const;

/** The variable by which the tests know where they are listed. */
export const sitesFolder = 'RELEASE_SITES';

export function writeSites(folder: string, sites: readonly Site[]): void {
  writeFileSync(join(folder, 'sites.json'), JSON.stringify(sites));
}

export function readSites(): readonly Site[] {
  const folder = process.env[sitesFolder];
  if (folder === undefined)
    throw new Error('The sites are not built. Run npm run test:release, with the name of this file after -- if you like.');
  return JSON.parse(readFileSync(join(folder, 'sites.json'), 'utf8')) as Site[];
}
