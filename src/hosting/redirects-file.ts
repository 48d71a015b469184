/** Addresses that moved → `_redirects`, which Cloudflare Pages and Netlify read; a page at the old address serves all others. */

/** Cloudflare reads no more. */
const limit = 2000;

export function writeRedirectsFile(moved: ReadonlyMap<string, string>, base: string): string {
  if (moved.size > limit) throw new Error(`_redirects has ${moved.size} lines; hosts read the first ${limit}.`);
  return [...moved].map(([from, to]) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`).join('');
}
