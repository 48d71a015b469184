/** Which parts of a text are in another language than the page: told by their letters, or by records that name their language (WCAG 3.1.2). */

interface LanguageRun {
  readonly start: number;
  readonly end: number;
  /** BCP 47. */
  readonly language: string;
}

/** A text of a record → its language, where the record names one. */
export type ToldLanguages = ReadonlyMap<string, string>;

const letter = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const sign = String.raw`[\u3000-\u3004\u3006-\u303f\u30fb\u30fc\uff01-\uff65]`;

/** "レアアース消費、2年で半減狙う 経産省" is one run; a list with commas of this page's own language is several. */
const cjkRun = new RegExp(`${sign}*${letter}(?:(?:${letter}|${sign}|[\\d .%/]|\\p{M})*(?:${letter}|${sign}))?`, 'gu');
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

export function hasForeignLetters(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

/** In the order of the text, none overlapping another. */
export function languageRuns(text: string, told: ToldLanguages = new Map()): LanguageRun[] {
  const known = [...told].flatMap(([words, language]) =>
    placesOf(words, text).map((start) => ({ start, end: start + words.length, language })),
  );
  const byLetters = [...text.matchAll(cjkRun)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
    language: languageOfLetters(run),
  }));
  // The longer text knows better: a headline before a name in it.
  return [...known, ...byLetters]
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .reduce<LanguageRun[]>((kept, run) => (kept.some(({ start, end }) => run.start < end && start < run.end) ? kept : [...kept, run]), [])
    .sort((a, b) => a.start - b.start);
}

/**
 * Texts of records with a language → what to look for on pages. Of a text in Latin letters the whole; one that ends with a
 * remark of ours in brackets may be ours as a whole, and is left to its letters. Of others their runs in other letters.
 */
export function toldLanguages(texts: Iterable<{ readonly text: string; readonly language: string }>): ToldLanguages {
  return new Map(
    [...texts].flatMap(({ text, language }): [string, string][] => {
      const runs = [...text.matchAll(cjkRun)];
      // Han letters in what is said to be English say nothing of themselves.
      if (runs.length > 0) return isOfCjk(language) ? runs.map(([run]) => [run, kana.test(run) ? 'ja' : language]) : [];
      return isOfCjk(language) || text.endsWith(')') ? [] : [[text, language]];
    }),
  );
}

export function isOfCjk(language: string): boolean {
  return /^(?:ja|zh)\b/.test(language);
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

/** Kana are Japanese alone. Han letters are taken for Japanese unless one of them is in no Japanese standard (JIS X 0208): "东" is not, "東" is. */
function languageOfLetters(run: string): string {
  if (kana.test(run)) return 'ja';
  const han = [...run].filter((character) => /\p{Script=Han}/u.test(character));
  if (han.every((character) => lettersOf('shift_jis').has(character))) return 'ja';
  return han.every((character) => lettersOf('big5').has(character)) ? 'zh-Hant' : 'zh-Hans';
}

const standards = new Map<string, ReadonlySet<string>>();

/** The letters of a national standard: its encoding of two bytes, decoded (WHATWG Encoding). */
function lettersOf(encoding: 'shift_jis' | 'big5'): ReadonlySet<string> {
  const known = standards.get(encoding);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(encoding);
  const pairs = Array.from({ length: 0x7f * 0xc0 }, (_, index) => [0x81 + Math.floor(index / 0xc0), 0x40 + (index % 0xc0), 0x0a]);
  const letters = new Set(decoder.decode(Uint8Array.from(pairs.flat())));
  standards.set(encoding, letters);
  return letters;
}
