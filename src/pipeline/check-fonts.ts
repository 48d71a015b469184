/** The fonts of rare letters stay below their budget; where they do not, the letters that made them grow are named where they stand. */
import { drawnCharacters, type FontSize } from '../astro/fonts.ts';
import { placeCharacters, siteCharacters } from '../astro/site-characters.ts';
import type { FontBudget } from '../checks/dist/budgets.ts';
import type { Folders } from '../folders.ts';
import type { Problem } from '../problems/problem.ts';

/** More are counted, not named. */
const mostNamed = 12;

/** At most one problem, at the first new letter. */
export function checkFonts(folders: Folders, sizes: readonly FontSize[], budget: FontBudget): Problem[] {
  const bytes = sizes.filter(({ file }) => file.startsWith('rare/')).reduce((total, size) => total + size.bytes, 0);
  if (bytes <= budget.bytes) return [];
  const known = new Set(budget.letters);
  const added = drawnCharacters(siteCharacters(folders)).filter((character) => character > '~' && !known.has(character));
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
      hint: 'Each letter weighs some 200 bytes on every page with one of them: write the word without it, or raise the number in src/checks/dist/budgets.ts with a reason.',
    },
  ];
}
