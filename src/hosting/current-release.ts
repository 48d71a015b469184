/** The id of the release that this process makes, for the foot of every page. */
import { currentFolders } from '../folders.ts';
import { noteRead } from '../page-reads.ts';
import { base, siteUrl } from '../site.ts';
import { releaseId, releaseRead } from './release-id.ts';

const release = releaseId(currentFolders(), { base, siteUrl });

export function currentRelease(): string {
  noteRead(releaseRead);
  return release;
}
