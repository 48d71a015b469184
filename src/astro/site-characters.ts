/** All characters the site can show, from the text files it is made of. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Folders } from '../folders.ts';
import { positionAt, type Position } from '../text/position.ts';
import { keysOf } from '../narrow/keys-of.ts';
import { languages, words } from '../words/words.ts';

/** Runs while the site is made, or reads what others wrote; its words reach the terminal and no page. */
const neverShown = [
  'src/astro',
  'src/cache',
  'src/cli',
  'src/hosting',
  'src/import',
  'src/pipeline',
  'src/release',
  'src/checks',
  'src/registry',
  'src/text',
  'src/verify',
  'src/figures/qualifier-words.ts',
  'src/search/query',
];
const textFile = /\.(?:ya?ml|csv|json|md|mdx|ts|astro|css|svg|txt)$/;
/** Tests hold characters on purpose that no reader is to see. */
const test = /(?:\.|-for-)test\.ts$/;

const printableAscii = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index));

/** In the order of their code points, each once; printable ASCII always, because data may change while the site is written. */
export function siteCharacters(folders: Folders): string {
  const characters = new Set(printableAscii);
  for (const { text } of shownFiles(folders))
    for (const found of [text, ...decodeEscapes(text).map(([decoded]) => decoded)])
      for (const character of found.match(/[\u007f-\u{10ffff}]/gu) ?? []) characters.add(character);
  return [...characters]
    .filter((character) => character >= ' ')
    .sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
    .join('');
}

/** Where each of these characters stands first, by path of the file from its folder; one that stands nowhere is left out. */
export function placeCharacters(folders: Folders, wanted: Iterable<string>): Map<string, Position & { readonly file: string }> {
  const places = new Map<string, Position & { file: string }>();
  const left = new Set(wanted);
  for (const { file, text } of shownFiles(folders)) {
    const escapes = decodeEscapes(text);
    for (const character of left) {
      const plain = text.indexOf(character);
      const offset = plain >= 0 ? plain : escapes.find(([decoded]) => decoded === character)?.[1];
      if (offset === undefined) continue;
      places.set(character, { file, ...positionAt(text, offset) });
      left.delete(character);
    }
  }
  return places;
}

/** What authors write before what we do: a letter that both use is told at the author's. */
function* shownFiles({ generator, site }: Folders): Generator<{ file: string; text: string }> {
  // Of the languages of the interface only that of the site is shown.
  const others = keysOf<keyof typeof languages>(languages).filter((language) => languages[language] !== words);
  // In a table of words by language: `de: 'über {}'`, or a block of lines under `de: {`.
  const ofOthers = new RegExp(
    `^( *)(?:${others.join('|')}): \\{\\n[\\s\\S]*?^\\1\\},?$|\\b(?:${others.join('|')}): (?:'[^'\\n]*'|\\{ [^\\n{}]* \\})`,
    'gm',
  );
  const hidden = [...neverShown, ...others.map((language) => `src/words/${language}`)];
  for (const [root, folder] of [
    [site, 'data'],
    [site, 'src/content'],
    [generator, 'src'],
  ] as const) {
    if (!existsSync(join(root, folder))) continue;
    const entries = readdirSync(join(root, folder), { withFileTypes: true, recursive: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length));
    for (const file of paths.sort()) {
      if (folder === 'src' && file.startsWith('src/content/')) continue;
      if (!textFile.test(file) || test.test(file) || hidden.some((part) => file === part || file.startsWith(`${part}/`))) continue;
      // Of one length, so that places stay right.
      const text = readFileSync(join(root, file), 'utf8').replaceAll(/\r(?!\n)/g, '\n');
      yield { file, text: folder === 'src' ? text.replaceAll(ofOthers, (words) => words.replaceAll(/[^\n]/g, ' ')) : text };
    }
  }
}

/** Characters written as `\u00a0`, `\u{a0}`, `\xa0`, `&#160;` or `&nbsp;`, each with its offset. */
function decodeEscapes(text: string): [decoded: string, offset: number][] {
  const escaped = text.matchAll(/\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|&#x([0-9a-f]{1,6});|&#(\d{1,7});|&([a-z]+);/gi);
  return [...escaped].map(({ 1: braced, 2: four, 3: two, 4: hex, 5: decimal, 6: name, index }) => {
    if (name !== undefined) return [decodeNamedCharacterReference(name) || '', index];
    const digits = braced ?? four ?? two ?? hex;
    const code = digits === undefined ? Number(decimal) : Number.parseInt(digits, 16);
    return [code <= 0x10ffff ? String.fromCodePoint(code) : '', index];
  });
}
