/** A word that stands twice, as the hand or the end of a line leaves it: "the the", "a the". */

/** Right as they stand: "what he had had", "that that is so", "weil sie sie sah", "nous nous"; and what stands for code and addresses in a page. */
const right = new Set('had that sie die der das was wer nous vous code address'.split(' '));
const twice = /(?<![\p{L}\p{N}’'-])(\p{L}[\p{L}\p{M}’']*)[ \t\n]+(\1)(?![\p{L}\p{N}’'-])/giu;
/** Of English; "the a priori case". */
const articles = /(?<![\p{L}\p{N}’'-])(?:a|an|the)[ \t\n]+(an?|the)(?=\s(?!priori|posteriori|fortiori|cappella|la carte))/giu;

/** Each with the place of its second word; names such as "Walla Walla" have a capital, and no language but its own has "a the". */
export function findDoubled(text: string, language: string): { readonly text: string; readonly offset: number }[] {
  const found = [...text.matchAll(twice)].filter(([, first = '', second = '']) => {
    const isName = /^\p{Lu}/u.test(second) && second.length > 3;
    return !isName && !right.has(first.toLowerCase());
  });
  const mixed = language.startsWith('en') ? [...text.matchAll(articles)].filter(([words]) => !/^(\S+)\s+\1$/i.test(words)) : [];
  return [...found, ...mixed].map(({ 0: words, index }) => ({ text: words, offset: index + words.search(/\s\S+$/) + 1 }));
}
