/** Text as it is compared, for each purpose in its own way: what search looks up, what a value is read from, what is quoted. */

/** For search: "Café  Bar" → "cafe bar"; all kinds of dashes → "-"; full-width letters → plain ones. */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      // Marks over Latin letters; those of kana make another letter.
      .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\u2010-\u2014\u2212]/g, '-')
      .replace(/[\u2018\u2019\u02bc]/g, "'")
      .replace(/[\u201c-\u201e]/g, '"')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** The words of a folded text, joined ones apart: "a-b-c, u.s. port's" → "a", "b", "c", "us", "port". */
export function wordsOf(folded: string): string[] {
  return (
    folded
      .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
      .replace(/'s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A word of a script without spaces, parted where hiragana begins or ends: "磁石の輸入" → "磁石", "の", "輸入"; any other stays whole. */
export function atTurns(word: string): readonly string[] {
  return word.match(/\p{Script=Hiragana}+|[^\p{Script=Hiragana}]+/gu) ?? [word];
}

/** Pairs of neighbours in runs of Han, kana and the like, where no space parts the words: "総合対策" → "総合", "合対", "対策". */
export function pairsIn(folded: string): string[] {
  return (folded.match(/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{2,}/gu) ?? []).flatMap((run) => {
    const letters = [...run];
    return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
  });
}

/** For reading values: small letters, plain quotation marks and spaces, and full-width signs as their plain ones: "９０％" → "90%". */
export function foldForReading(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .replaceAll(/[‐‑–—−]/g, '-')
    .replaceAll('’', "'");
}

const marks: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
  [/[\u00ad\u200b\u2060\ufeff]/g, ''],
  [/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' '],
];

/** For holding words against their source, letters and case left as they are: `“It’s\n real”` → `"It's real"`. */
export function foldText(text: string): string {
  return marks.reduce((folded, [pattern, plain]) => folded.replace(pattern, plain), text.normalize('NFC')).trim();
}

/** For people's names and other names: full-width letters and any spaces as plain ones, small letters. */
export function foldName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').toLowerCase();
}

/** For two spellings of one name: "Port's  end", "port’s–end" → "port's end"; codes of a few letters stay as they are. */
export function foldSpelling(name: string): string {
  return name.length < 4 ? name : foldText(name).toLowerCase().replaceAll(/ ?- ?/g, ' ');
}

/** Spaces that keep digits and unit on one line are for pages; files and matching have plain ones. */
export function plainSpaces(words: string): string {
  return words.replaceAll('\u00a0', ' ');
}
