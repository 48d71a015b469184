/** What a browser fetches to show a page, before anybody touches it. */
import { posix } from 'node:path';
import { findFile, loadedAddresses, resolveAddress } from './addresses.ts';
import { cssAddresses } from './css-addresses.ts';
import type { OutputPage, OutputFolder } from './output-site.ts';
import type { OutputElement } from './parse-page.ts';

export interface FirstLoad {
  /** Paths of files, each once. */
  readonly styles: readonly string[];
  readonly fonts: readonly string[];
  readonly scripts: readonly string[];
  /** Images that are not lazy, and whatever else the page names. Icons are the browser's own business. */
  readonly others: readonly string[];
}

/** What a style sheet or script names. */
type Named = (file: string) => readonly string[];

/** Most pages load the same ones: each is read once. */
export function makeNamed(output: OutputFolder): Named {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    if (!/\.(?:css|js)$/.test(file)) return [];
    output.restOn(file);
    const addresses = known.get(file) ?? addressesIn(file, output.read(file).toString());
    known.set(file, addresses);
    return addresses;
  };
}

function addressesIn(file: string, text: string): string[] {
  return file.endsWith('.js') ? staticImports(text) : cssAddresses(text.replaceAll(rareFace, '')).map(({ address }) => address);
}

export function firstLoadOf(page: OutputPage, output: OutputFolder, named: Named): FirstLoad {
  const files = new Set<string>();
  for (const element of page.elements) {
    if (isLazy(element, page)) continue;
    if (/\b(?:icon|apple-touch-icon|manifest|prefetch)\b/.test(element.attributes.get('rel') ?? '')) continue;
    for (const { address } of loadedAddresses(element)) add(files, output, address, page.address);
  }
  // Sets grow while they are walked: what a style sheet or script loads is walked in its turn.
  for (const file of files) for (const address of named(file)) add(files, output, address, output.base + file);
  const all = [...files];
  const ofType = (...extensions: string[]): string[] => all.filter((file) => extensions.includes(posix.extname(file)));
  const [styles, fonts, scripts] = [ofType('.css'), ofType('.woff2', '.woff'), ofType('.js', '.mjs')];
  return { styles, fonts, scripts, others: all.filter((file) => ![...styles, ...fonts, ...scripts].includes(file)) };
}

/** A face of some characters: it is fetched only for a page that has one of them. */
const rareFace = /@font-face\s*\{[^}]*unicode-range:[^}]*\}/gi;

/** A source of a picture is fetched when its image is, which follows it. */
function isLazy(element: OutputElement, { elements }: OutputPage): boolean {
  const image = element.name === 'source' ? elements.slice(elements.indexOf(element)).find(({ name }) => name === 'img') : element;
  return image?.attributes.get('loading') === 'lazy';
}

/** `import{a}from"./b.js";import"./c.js"` → both; `import("./later.js")` is not fetched yet. */
function staticImports(script: string): string[] {
  return [...script.matchAll(/(?:\bfrom|\bimport)\s*(?:"([^"]+)"|'([^']+)')/g)].map((match) => match[1] ?? match[2] ?? '');
}

function add(files: Set<string>, output: OutputFolder, address: string, from: string): void {
  const target = resolveAddress(address, from);
  const file = target.kind === 'inside' ? findFile(output, target.pathname) : undefined;
  if (file !== undefined) files.add(file);
}
