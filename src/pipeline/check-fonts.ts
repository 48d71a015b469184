/** The fonts of rare letters stay below their budget; where they do not, the letters that made them grow are named where they stand. */
import { drawnCharacters, type FontSize } from '../astro/fonts.ts';
import { placeCharacters, siteCharacters } from '../astro/site-characters.ts';
import type { FontBudget } from '../checks/dist/budgets.ts';
import type { Folders } from '../folders.ts';
import type { Problem } from '../problems/problem.ts';

/** More are counted, not named. */
const mostNamed = 12;

/** Bytes that a letter of a name may add to both files: 52 to 440 were measured, and 6.8 kB for all that our fonts can draw. */
const mostOfLetter = 450;

/** At most one problem, at the first new sign. A name is written with its letters, which are given their room; signs are not. */
export function checkFonts(folders: Folders, sizes: readonly FontSize[], budget: FontBudget): Problem[] {
  const bytes = sizes.filter(({ file }) => file.startsWith('rare/')).reduce((total, size) => total + size.bytes, 0);
  if (bytes <= budget.bytes) return [];
  const known = new Set(budget.letters);
  const found = drawnCharacters(siteCharacters(folders)).filter((character) => character > '~' && !known.has(character));
  const added = found.filter((character) => !/\p{L}/u.test(character));
  if (bytes <= budget.bytes + mostOfLetter * (found.length - added.length)) return [];
  const places = [...placeCharacters(folders, added)].sort(([, a], [, b]) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
  );
  const [first] = places;
  const named = places.slice(0, mostNamed).map(([letter, { file, line, column }]) => `"${letter}" (${file}:${line}:${column})`);
  const others = places.length > mostNamed ? ` and ${places.length - mostNamed} more` : '';
  return [
    {
      rule: 'byte-budgets',
      ...(first?.[1] ?? { file: 'src/astro/fonts.ts', line: 1, column: 1 }),
      message: `The fonts of rare letters are ${bytes} bytes, ${bytes - budget.bytes} over their budget of ${budget.bytes}, and were ${budget.was} when it was set${named.length === 0 ? '' : `; new since then: ${named.join(', ')}${others}`}.`,
      hint: 'Each sign weighs some 200 bytes on every page with one of them: write a word in its place, or raise the number in src/checks/dist/budgets.ts with a reason.',
    },
  ];
}
