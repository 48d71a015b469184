/** What a site says of its looks → .cache/fonts/ and .cache/styles/, where the styles take faces and colours from. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePalette } from '../colours/palette.ts';
import { frameColours, pageColours } from '../colours/style-sheet.ts';
import type { Folders } from '../folders.ts';
import type { Registry } from '../registry/registry.ts';
import { faces } from './faces.ts';
import { buildFonts, type FontSize, type FontUse } from './fonts.ts';

/** No line begins with a small kana or a long mark, and headings break between phrases where a browser knows them. */
const japaneseLines = `body { line-break: strict; }
h1, h2, h3, h4, figcaption, summary { word-break: auto-phrase; }
`;

/** The sizes of the fonts that were made. */
export async function buildLooks(
  folders: Folders,
  { colours, fonts = {}, language }: Pick<Registry['site'], 'colours' | 'fonts' | 'language'>,
): Promise<FontSize[]> {
  const palette = makePalette(colours);
  const own = (['text', 'headings'] as const satisfies readonly FontUse[]).filter((use) => fonts[use] !== 'system');
  const folder = join(folders.site, '.cache/styles');
  mkdirSync(folder, { recursive: true });
  const { sizes, rare } = await buildFonts(folders, own);
  const inFrames = own.filter((use) => use === 'text');
  keepText(
    join(folder, 'page.css'),
    `${faces(own, rare)}${pageColours(palette)}${new Intl.Locale(language).language === 'ja' ? japaneseLines : ''}`,
  );
  keepText(join(folder, 'frame.css'), `${faces(inFrames, rare)}${frameColours(palette)}`);
  return [...sizes];
}

/** Written only when it changes, so that a running server does not reload for nothing. */
function keepText(file: string, text: string): void {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}
