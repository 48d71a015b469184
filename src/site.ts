/** Where the site will stand: SITE_URL and BASE_PATH, read here and nowhere else, and addresses made from them. */

export interface Site {
  /** The folder the site stands in, with both slashes: "/" or "/a/b/". */
  readonly base: string;
  /** Scheme and host; undefined where no SITE_URL is given, and then no absolute address is written. */
  readonly siteUrl: URL | undefined;
}

/** Throws a RangeError that names the variable, what it holds and what to write instead. */
export function readSite(environment: Readonly<Record<string, string | undefined>>): Site {
  return { base: readBase(environment['BASE_PATH'] ?? ''), siteUrl: readUrl(environment['SITE_URL'] ?? '') };
}

/** `toHref('/a/', '/facts/x/#note')` → "/a/facts/x/#note". Throws for a path the site cannot have: that is a fault of ours. */
export function toHref(base: string, path: string): string {
  const [address = ''] = path.split(/[?#]/, 1);
  if (!address.startsWith('/') || address.startsWith('//'))
    throw new RangeError(`"${path}" is not a path of the site: begin it with one "/".`);
  if (!isAddress(address)) throw new RangeError(`"${path}" is not an address of the site: end the path in "/" or in a file extension.`);
  return `${base}${path.slice(1)}`;
}

/** Whether a path ends as every address of the site does: in "/" or in a file extension. */
export function isAddress(path: string): boolean {
  return /(?:\/|\.[a-z][a-z0-9_]*)$/i.test(path);
}

function readBase(value: string): string {
  if (value === '' || value === '/') return '/';
  const segments = value.replace(/\/$/, '').split('/').slice(1);
  const good = value.startsWith('/') && segments.every((segment) => /^[A-Za-z0-9._~-]+$/.test(segment) && !/^\.+$/.test(segment));
  if (!good) {
    throw new RangeError(
      `BASE_PATH is "${value}". Write a path such as /gov/briefs/, of letters, digits, ".", "_", "~" and "-" only; leave it unset for a site at the root.`,
    );
  }
  return `/${segments.join('/')}/`;
}

function readUrl(value: string): URL | undefined {
  if (value === '') return undefined;
  const url = URL.parse(value);
  if (url === null || !['https:', 'http:'].includes(url.protocol) || url.href !== `${url.origin}/`) {
    throw new RangeError(`SITE_URL is "${value}". Write scheme and host only, such as https://example.org; a path belongs in BASE_PATH.`);
  }
  return url;
}

const site = readSite(process.env);

export const base = site.base;
export const siteUrl = site.siteUrl;

/** Root-relative path of the site → the same with the base path in front; ends in "/" or an extension, "?" and "#" may follow. */
export function href(path: string): string {
  return toHref(base, path);
}

/** The full address, or undefined where no SITE_URL is given. */
export function absolute(path: string): string | undefined {
  return siteUrl === undefined ? undefined : new URL(href(path), siteUrl).href;
}

/** As it is written on paper: the full address without its scheme, or the path where no SITE_URL is given. */
export function written(path: string): string {
  return (absolute(path) ?? href(path)).replace(/^https?:\/\//, '');
}

/** The full address where it has to be known: what is written only with a SITE_URL. */
export function fullAddress(path: string): string {
  const address = absolute(path);
  if (address === undefined) throw new Error(`Without a SITE_URL "${path}" has no full address.`);
  return address;
}
