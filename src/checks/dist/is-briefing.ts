/** Which pages of the output are briefings: /briefings/<id>/, not their list. */
import type { OutputPage } from './output-site.ts';

export function isBriefing({ path }: OutputPage): boolean {
  return /^briefings\/[^/]+\/index\.html$/.test(path);
}
