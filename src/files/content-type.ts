/** A file's name → its Content-Type, and whether compressing it makes it smaller. */
import { lookup } from 'mrmime';

/** What mrmime does not know, or calls otherwise. Pagefind's own files are gzipped inside, whatever their name says. */
const own: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  pagefind: 'application/wasm',
  pf_meta: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

/** The files a site has, and those its authors may add under public/: extension → type, for hosts that have to be told. */
export const contentTypes: ReadonlyMap<string, string> = new Map(
  [
    ...['html', 'css', 'js', 'json', 'csv', 'txt', 'md', 'xml', 'bib', 'ris'],
    ...['svg', 'png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'ico', 'woff2', 'pdf', 'zip', 'webmanifest'],
    ...['pagefind', 'pf_meta', 'pf_fragment', 'pf_index', 'pf_filter'],
  ].map((extension) => [extension, typeOf(extension)]),
);

export function contentTypeOf(path: string): string {
  return withCharset(typeOf(path.slice(path.lastIndexOf('.') + 1).toLowerCase()));
}

/** All text of the site is UTF-8. */
export function withCharset(type: string): string {
  return isText(type) ? `${type}; charset=utf-8` : type;
}

function typeOf(extension: string): string {
  return own[extension] ?? lookup(extension) ?? 'application/octet-stream';
}

export function isCompressible(contentType: string): boolean {
  return isText(contentType.replace(/;.*/, ''));
}

function isText(type: string): boolean {
  return (
    type.startsWith('text/') ||
    /[/+](?:json|xml)$/.test(type) ||
    type === 'application/x-bibtex' ||
    type === 'application/x-research-info-systems'
  );
}
