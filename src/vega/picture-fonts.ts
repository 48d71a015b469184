/** The site's sans in the two weights of charts, as TrueType files, which is what a rasteriser reads. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { cacheKey, keepFile } from '../cache/cache.ts';
import { fontFile } from './text-metrics.ts';

interface PictureFonts {
  readonly files: readonly string[];
  /** sha256 of the font they are made from. */
  readonly hash: string;
  /** Whether a text has characters that the font has not. */
  readonly lacks: (text: string) => boolean;
}

/** Changes with package.json, where the version is exact. */
const subsetter = 'subset-font 2.9.0';

const fontsByRoot = new Map<string, Promise<PictureFonts>>();

/** Made once a process, and kept beside the fonts of the pages. */
export function pictureFonts(root: string): Promise<PictureFonts> {
  let fonts = fontsByRoot.get(root);
  if (fonts === undefined) {
    fonts = makeFonts(root);
    fontsByRoot.set(root, fonts);
  }
  return fonts;
}

async function makeFonts(root: string): Promise<PictureFonts> {
  const original = readFileSync(createRequire(join(root, 'package.json')).resolve(fontFile));
  const hash = createHash('sha256').update(original).digest('hex');
  const font = create(original);
  if (font.isCollection) throw new Error(`${fontFile} holds several fonts; one was expected.`);
  const known = new Set(font.characterSet);
  const characters = String.fromCodePoint(...known);
  const files = await Promise.all(
    [400, 600].map(async (weight) => {
      const file = join(root, `.cache/fonts/source-sans-3-${weight}.ttf`);
      // resvg does not vary a font by itself: one file a weight.
      const recipe = { targetFormat: 'truetype' as const, variationAxes: { wght: weight }, keepFeatures: ['kern'] };
      await keepFile(file, cacheKey([original, JSON.stringify(recipe), subsetter]), async () => {
        const { default: subsetFont } = await import('subset-font');
        return await subsetFont(original, characters, recipe);
      });
      return file;
    }),
  );
  return { files, hash, lacks: (text) => [...text].some((character) => character > ' ' && !known.has(character.codePointAt(0) ?? 0)) };
}
