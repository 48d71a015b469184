/** Which addresses an element names, and where in the site they lead. */
import type { OutputFolder } from './output-site.ts';
import type { OutputElement } from './parse-page.ts';

interface NamedAddress {
  readonly attribute: string;
  readonly address: string;
}

/** Addresses a reader is taken to. */
export function followedAddresses({ name, attributes }: OutputElement): NamedAddress[] {
  const wanted = name === 'a' ? ['href', 'xlink:href'] : name === 'area' ? ['href'] : name === 'form' ? ['action'] : ['formaction'];
  return pick(attributes, wanted);
}

/** What `rel` of a link only says something about the page; every other kind makes the browser fetch or connect. */
const tellingRels = new Set([
  'alternate',
  'author',
  'bookmark',
  'canonical',
  'cite-as',
  'describedby',
  'help',
  'item',
  'license',
  'me',
  'next',
  'prev',
  'search',
  'tag',
  'up',
  'via',
]);

/** Addresses the browser fetches by itself. */
export function loadedAddresses({ name, attributes }: OutputElement): NamedAddress[] {
  if (name === 'link') {
    const rels = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
    return rels.includes('stylesheet') || !rels.every((rel) => tellingRels.has(rel))
      ? [...pick(attributes, ['href']), ...pickSet(attributes, 'imagesrcset')]
      : [];
  }
  if (['image', 'use', 'feimage'].includes(name.toLowerCase())) return pick(attributes, ['href', 'xlink:href']);
  return [...pick(attributes, ['src', 'poster', 'background', ...(name === 'object' ? ['data'] : [])]), ...pickSet(attributes, 'srcset')];
}

/** Addresses that only say where something is: canonical, alternate and their like. */
export function toldAddresses(element: OutputElement): NamedAddress[] {
  return element.name === 'link' && loadedAddresses(element).length === 0 ? pick(element.attributes, ['href']) : [];
}

type Target =
  /** Another site, or another way to it: mailto, tel. */
  | { readonly kind: 'outside'; readonly url: URL }
  | { readonly kind: 'inside'; readonly pathname: string; /** Without "#"; empty where there is none. */ readonly fragment: string }
  | { readonly kind: 'broken' };

const anySite = 'http://site.invalid';

/** `from` is the address of the page or style sheet that names it. */
export function resolveAddress(address: string, from: string): Target {
  const url = URL.parse(address, anySite + from);
  if (url === null) return { kind: 'broken' };
  if (url.origin !== anySite) return { kind: 'outside', url };
  return { kind: 'inside', pathname: url.pathname, fragment: decode(url.hash.slice(1)) };
}

/** `/a/b/facts/` → "facts/index.html"; undefined where the site has no such file, or it lies outside the base. */
export function findFile(output: OutputFolder, pathname: string): string | undefined {
  if (!pathname.startsWith(output.base)) return undefined;
  const path = decode(pathname.slice(output.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return output.files.has(file) ? file : undefined;
}

function pick(attributes: ReadonlyMap<string, string>, names: readonly string[]): NamedAddress[] {
  return names.flatMap((attribute) => {
    const address = attributes.get(attribute);
    return address === undefined ? [] : [{ attribute, address: address.trim() }];
  });
}

/** `/a.png 1x, /b.png 2x` → both addresses. */
function pickSet(attributes: ReadonlyMap<string, string>, attribute: string): NamedAddress[] {
  const value = attributes.get(attribute);
  return value === undefined
    ? []
    : value.split(/,\s+/).map((candidate) => ({ attribute, address: candidate.trim().split(/\s+/)[0] ?? '' }));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A broken escape names nothing; as it stands it will be found nowhere, and reported.
    return text;
  }
}
