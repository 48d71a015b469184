/** Text as search compares it: small letters, no accents, plain signs, single spaces. */

/** "Café  Bar" → "cafe bar"; all kinds of dashes → "-"; full-width letters → plain ones. */
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

/** Pairs of neighbours in runs of Han, kana and the like, where no space parts the words: "総合対策" → "総合", "合対", "対策". */
export function pairsIn(folded: string): string[] {
  return (folded.match(/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{2,}/gu) ?? []).flatMap((run) => {
    const letters = [...run];
    return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
  });
}
