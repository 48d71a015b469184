/** A word without the ending in which its forms differ: close enough to tell forms of one word, and no more than that. */

/** "separated" and "separation" → "separat", "facilities" → "faciliti" as "facility" is. */
export function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ies|ied|y)$/, 'i').replace(/(?:ions?|ings?|ers?|ed|es|s|e|ly)$/, '');
}
