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

export function contentTypeOf(path: string): string {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const type = own[extension] ?? lookup(extension) ?? 'application/octet-stream';
  return isText(type) ? `${type}; charset=utf-8` : type;
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
