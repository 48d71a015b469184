/** Which files of a release a page of it may still ask for when another release has taken its place. */
import { headersFor } from '../hosting/headers.ts';

/** Named after what is in them: those browsers may keep for ever, and what charts become live from. */
export function isKept(path: string): boolean {
  return headersFor(`/${path}`, 200, '/')['Cache-Control']?.includes('immutable') === true || /\.[0-9a-f]{8,}\.live\.js$/.test(path);
}
