/** Addresses that moved → `_redirects`, which Cloudflare Pages and Netlify read; elsewhere a page at the old address leads on. */

/** Cloudflare reads no more; what is beyond has its page there too. */
const limit = 2000;

export function writeRedirectsFile(moved: ReadonlyMap<string, string>, base: string): string {
  return [...moved]
    .slice(0, limit)
    .map(([from, to]) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`)
    .join('');
}
