/** A standalone SVG → a PNG file of it, from the cache or drawn now, by no program of the machine. */
import { join } from 'node:path';
import { cacheKey, readCache, writeCache } from '../../cache/cache.ts';
import { currentFolders } from '../../folders.ts';
import { loadFonts } from '../../drawing/fonts.ts';

/** Pixels: for a page, a message or a slide. */
export const pictureWidth = 1280;

export interface PictureOptions {
  /** The site's folder; that of this process by default. */
  readonly root?: string;
  /** Where finished pictures are kept; `.cache/pictures` in it by default. */
  readonly cacheDir?: string;
  /** In pixels. */
  readonly width?: number;
}

/** The letters of the SVG are outlines; only characters that our font lacks are text, and drawn in a font of the machine. */
export async function drawPicture(
  svg: string,
  { root = currentFolders().site, cacheDir = join(root, '.cache/pictures'), width = pictureWidth }: PictureOptions = {},
): Promise<Buffer> {
  const key = cacheKey([rasteriser, String(width), svg]);
  const kept = await readCache(cacheDir, key);
  if (kept !== undefined) return kept;
  const { renderAsync } = await import('@resvg/resvg-js');
  const { files } = await loadFonts(root);
  const drawn = await renderAsync(svg, {
    font: { loadSystemFonts: svg.includes('<text'), fontFiles: Object.values(files) },
    fitTo: { mode: 'width', value: width },
  });
  const png = drawn.asPng();
  await writeCache(cacheDir, key, png);
  return png;
}

/** Changes with package.json, where the version is exact. */
const rasteriser = '@resvg/resvg-js 2.6.2';
