/** A standalone SVG → PNG files of it, from the cache or drawn now, in the site's font and by no program of the machine. */
import { join } from 'node:path';
import { cacheKey, readCache, writeCache } from '../cache/cache.ts';
import { pictureFonts } from './picture-fonts.ts';
import { chartFont } from './theme.ts';

/** Pixels: for a page or a message, and for paper or a slide. */
export const pictureWidths = { normal: 1280, large: 2560 } as const;

export type PictureSize = keyof typeof pictureWidths;

export interface PictureOptions {
  /** The project's folder; the one the process runs in by default. */
  readonly root?: string;
  /** Where finished pictures are kept; `.cache/pictures` in the project by default. */
  readonly cacheDir?: string;
}

export async function drawPictures(
  svg: string,
  { root = process.cwd(), cacheDir = join(root, '.cache/pictures') }: PictureOptions = {},
): Promise<Record<PictureSize, Buffer>> {
  const fonts = await pictureFonts(root);
  const draw = async (size: PictureSize): Promise<Buffer> => {
    const key = cacheKey([rasteriser, fonts.hash, String(pictureWidths[size]), svg]);
    const kept = await readCache(cacheDir, key);
    if (kept !== undefined) return kept;
    const { renderAsync } = await import('@resvg/resvg-js');
    const drawn = await renderAsync(svg, {
      // Fonts of the machine only for characters that ours lacks, so that everything else is the same everywhere.
      font: { loadSystemFonts: fonts.lacks(svg), fontFiles: [...fonts.files], defaultFontFamily: family, sansSerifFamily: family },
      fitTo: { mode: 'width', value: pictureWidths[size] },
    });
    const png = drawn.asPng();
    await writeCache(cacheDir, key, png);
    return png;
  };
  const [normal, large] = await Promise.all([draw('normal'), draw('large')]);
  return { normal, large };
}

/** Changes with package.json, where the version is exact. */
const rasteriser = '@resvg/resvg-js 2.6.2';

/** "'Source Sans 3', sans-serif" → "Source Sans 3". */
const family = /'([^']+)'/.exec(chartFont)?.[1] ?? '';
