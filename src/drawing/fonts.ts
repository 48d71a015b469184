/**
 * The font of charts in its two weights, as TrueType files: what a rasteriser and outlines are made from, and what every text is
 * measured with, because Vega without a canvas guesses 60–80% too wide. Widths are advances, without kerning. Against
 * Chromium 156, over the 136 texts of three charts at 13 px: 0.3% off on average, 1.6% (1.3 px) at most, too wide
 * rather than too narrow (0.3 px at most), so that what fits here fits there.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { cacheKey, keepFile } from '../cache/cache.ts';
import type { MeasureText } from '../chart/theme.ts';
import { currentFolders } from '../folders.ts';

const fontFile = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

interface ChartFonts {
  readonly files: Readonly<Record<Weight, string>>;
  readonly measure: MeasureText;
  /** sha256 of the font they are made from. */
  readonly hash: string;
}

type Weight = 400 | 600;

/** Changes with package.json, where the version is exact. */
const subsetter = 'subset-font 2.9.0';

const fontsByRoot = new Map<string, Promise<ChartFonts>>();

/** Made once a process, and kept beside the fonts of the pages, in the site’s folder `root`. */
export function loadFonts(root: string): Promise<ChartFonts> {
  const fonts = fontsByRoot.get(root) ?? makeFonts(root);
  fontsByRoot.set(root, fonts);
  return fonts;
}

async function makeFonts(root: string): Promise<ChartFonts> {
  const variable = readFileSync(createRequire(join(currentFolders().generator, 'package.json')).resolve(fontFile));
  const make = async (weight: Weight): Promise<{ file: string; advance: Advance }> => {
    const file = join(root, `.cache/fonts/source-sans-3-${weight}.ttf`);
    const recipe = { targetFormat: 'truetype' as const, variationAxes: { wght: weight }, keepFeatures: ['kern'] };
    const bytes = await keepFile(file, cacheKey([variable, JSON.stringify(recipe), subsetter]), async () => {
      const { default: subsetFont } = await import('subset-font');
      return await subsetFont(variable, String.fromCodePoint(...open(variable).characterSet), recipe);
    });
    return { file, advance: advancesOf(open(bytes)) };
  };
  const [regular, strong] = await Promise.all([make(400), make(600)]);
  const advances = { 400: regular.advance, 600: strong.advance };
  return {
    files: { 400: regular.file, 600: strong.file },
    hash: createHash('sha256').update(variable).digest('hex'),
    measure: (text, { size, weight }) => {
      let ems = 0;
      for (const character of text) ems += advances[weight](character.codePointAt(0) ?? 0);
      return ems * size;
    },
  };
}

function open(bytes: Buffer): Font {
  const font = create(bytes);
  if (font.isCollection) throw new Error(`${fontFile} holds several fonts; one was expected.`);
  return font;
}

/** A character that this file lacks (Greek, Japanese…) is drawn in another font: half an em below U+2E80, a whole one above. */
const narrowEm = 0.5;
const firstWide = 0x2e80;

/** Code point → its width in ems. */
type Advance = (codePoint: number) => number;

function advancesOf(font: Font): Advance {
  if (!hasMetrics(font)) throw new Error(`${fontFile} has no widths.`);
  const { metrics } = font.hmtx;
  const known = new Map<number, number>();
  return (codePoint) => {
    const found = known.get(codePoint);
    if (found !== undefined) return found;
    // The last entry stands for all glyphs behind it.
    const { id } = font.glyphForCodePoint(codePoint);
    const width = metrics.get(Math.min(id, metrics.length - 1)).advance / font.unitsPerEm;
    const ems = font.hasGlyphForCodePoint(codePoint) ? width : codePoint < firstWide ? narrowEm : 1;
    known.set(codePoint, ems);
    return ems;
  };
}

/** Table "hmtx" as fontkitten decodes it: its own `advanceWidth` fails for a glyph without an outline at the end of the file. */
interface Metrics {
  readonly metrics: { readonly length: number; get(index: number): { readonly advance: number } };
}

function hasMetrics(font: Font): font is Font & { readonly hmtx: Metrics } {
  return 'hmtx' in font;
}
