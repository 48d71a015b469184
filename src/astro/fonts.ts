/**
 * The site's fonts, cut down to the characters it uses: in .cache/fonts/ those that nearly every page has, in .cache/fonts/rare/
 * the others, which only a page with one of them loads.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkitten';
import { cacheKey, keepFile } from '../cache/cache.ts';
import type { Folders } from '../folders.ts';
import { siteCharacters } from './site-characters.ts';

/** What a face is for. */
export type FontUse = 'text' | 'headings';

interface FontRecipe {
  readonly use: FontUse;
  readonly source: string;
  readonly target: string;
  readonly keepFeatures: readonly string[];
  readonly weights?: { readonly min: number; readonly max: number };
}

/**
 * 600 is the heaviest weight the styles use; drawing up to 700 would cost 2.9 kB more. Ligatures would cost 1 kB. Both fonts have figures of one width without being asked, so that columns of numbers line up; they carry no `tnum`.
 */
const recipes: readonly FontRecipe[] = [
  {
    use: 'text',
    source: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    target: 'source-sans-3.woff2',
    weights: { min: 400, max: 600 },
    keepFeatures: ['kern'],
  },
  {
    use: 'headings',
    source: '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
    target: 'source-serif-4.woff2',
    keepFeatures: ['kern'],
  },
];

/** What nearly every page has. All others together would cost each page 4.4 kB. */
const usual = /[A-Za-z0-9 !$%&'(),\-./:;=?\u00a0£¥·×÷–—‘’“”…€]/u;

export interface FontSize {
  /** From .cache/fonts/. */
  readonly file: string;
  readonly bytes: number;
}

interface SiteFonts {
  readonly sizes: readonly FontSize[];
  /** Characters of each kind that one of our fonts can draw. */
  readonly usual: string;
  readonly rare: string;
}

/** What font menus and vertical lines of other scripts need. */
const notForScreens = ['STAT', 'MVAR', 'BASE'];

/** How kerning changes with the weight: 0.5 kB, without which bold has that of the lightest, and is 0.07% wider. */
const variedKerning = ['GDEF'];

/** Changes with package.json, where the version is exact. */
const subsetter = 'subset-font 2.9.0';

/** Writes a file only when its bytes change, so that a running server does not reload for nothing; those of no use are removed. */
export async function buildFonts(folders: Folders, uses: readonly FontUse[] = ['text', 'headings']): Promise<SiteFonts> {
  const drawn = drawnCharacters(siteCharacters(folders));
  const kinds = {
    usual: drawn.filter((character) => usual.test(character)).join(''),
    rare: drawn.filter((character) => !usual.test(character)).join(''),
  };
  const sizes = await Promise.all(
    recipes.flatMap((recipe) =>
      (['usual', 'rare'] as const).map((kind) => {
        const file = kind === 'usual' ? recipe.target : `rare/${recipe.target}`;
        return buildFont(recipe, uses.includes(recipe.use) ? kinds[kind] : '', { folder: join(folders.site, '.cache/fonts'), file });
      }),
    ),
  );
  return { sizes: sizes.flatMap((size) => size ?? []), ...kinds };
}

/** None of no characters. */
async function buildFont(
  { source, weights, keepFeatures }: FontRecipe,
  characters: string,
  { folder, file }: { readonly folder: string; readonly file: string },
): Promise<FontSize | undefined> {
  if (characters === '') {
    rmSync(join(folder, file), { force: true });
    return undefined;
  }
  const original = readFileSync(fileURLToPath(import.meta.resolve(source)));
  const key = cacheKey([original, subsetter, JSON.stringify({ characters, weights, keepFeatures, notForScreens, variedKerning })]);
  const font = await keepFile(join(folder, file), key, async () => {
    // It starts two WebAssembly programs, which a font that is there already does not need.
    const { default: subsetFont } = await import('subset-font');
    const always = { targetFormat: 'woff2', keepFeatures: [...keepFeatures] } as const;
    if (weights === undefined) return await subsetFont(original, characters, { ...always, dropTables: notForScreens });
    // First the weights, so that the kerning that stays is that of our lightest, not that of the font's.
    const ours = await subsetFont(original, characters, { ...always, variationAxes: { wght: weights } });
    return await subsetFont(ours, characters, { ...always, dropTables: [...notForScreens, ...variedKerning] });
  });
  return { file, bytes: font.length };
}

/** Of these characters, those that one of the fonts can draw: others are drawn with the reader's own and weigh nothing. */
export function drawnCharacters(characters: string): string[] {
  const fonts = recipes.map(({ source }) => create(readFileSync(fileURLToPath(import.meta.resolve(source)))) as Font);
  return [...characters].filter((character) => fonts.some((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)));
}
