/** The site's logo as the head of a page shows it, at a height that goes with its name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentFolders } from '../folders.ts';
import { registry } from '../registry/current.ts';
import { href } from '../site.ts';

/** Pixels. */
const height = 32;

/** Address and size of the picture; undefined where the site has none. */
export const logo = readLogo(registry.site.logo);

function readLogo(path: string | undefined) {
  if (path === undefined) return undefined;
  const drawn = readFileSync(join(currentFolders().site, 'public', path), 'utf8');
  // What the check of it asks for.
  const [, wide = '1', high = '1'] = /viewBox="[-\d.]+[ ,]+[-\d.]+[ ,]+([\d.]+)[ ,]+([\d.]+)"/.exec(drawn) ?? [];
  return { src: href(`/${path}`), width: Math.round((height * Number(wide)) / Number(high)), height };
}
