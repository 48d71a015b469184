/** The id of the release that this process makes, for the foot of every page. */
import { currentFolders } from '../folders.ts';
import { base, siteUrl } from '../site.ts';
import { releaseId } from './release-id.ts';

export const release = releaseId(currentFolders(), { base, siteUrl });
