/** All characters the site can show, from the text files it is made of. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['data', 'src'];
/** Runs while the site is made, or reads what others wrote; its words reach the terminal and no page. */
const neverShown = [
  'src/astro',
  'src/cache',
  'src/cli',
  'src/hosting',
  'src/pipeline',
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
export function siteCharacters(root: string): string {
  const characters = new Set(printableAscii);
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true, recursive: true })) {
      const path = join(entry.parentPath, entry.name);
      if (
        !entry.isFile() ||
        !textFile.test(path) ||
        test.test(path) ||
        neverShown.some((part) => path === join(root, part) || path.startsWith(join(root, part, '/')))
      )
        continue;
      for (const character of decodeEscapes(readFileSync(path, 'utf8'))) characters.add(character);
    }
  }
  return [...characters]
    .filter((character) => character >= ' ')
    .sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
    .join('');
}

/** Entities that name a character our sources may use; an unknown name adds nothing. */
const entities: Readonly<Record<string, string>> = {
  nbsp: '\u{a0}',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  times: '×',
  middot: '·',
  minus: '−',
  euro: '€',
  pound: '£',
  yen: '¥',
  deg: '°',
  sect: '§',
  copy: '©',
  uarr: '↑',
  darr: '↓',
  rarr: '→',
  larr: '←',
  laquo: '«',
  raquo: '»',
};

/** Characters written as `\u00a0`, `\u{a0}`, `\xa0`, `&#160;` or `&nbsp;`, after the text itself. */
function decodeEscapes(text: string): string {
  const escaped = [
    ...text.matchAll(/\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|&#x([0-9a-f]{1,6});|&#(\d{1,7});|&([a-z]+);/gi),
  ];
  const decoded = escaped.map(([, braced, four, two, hex, decimal, name]) => {
    const digits = braced ?? four ?? two ?? hex;
    const code = digits === undefined ? Number(decimal) : Number.parseInt(digits, 16);
    if (name !== undefined) return entities[name.toLowerCase()] ?? '';
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
  return text + decoded.join('');
}
