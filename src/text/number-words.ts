/** Numbers in words: THE table that phrases of sources, numbers typed into prose and queries are read by. */

/** Counts. */
export const small: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
};

/** Words and signs that multiply the number before them. */
export const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  万: 1e4,
  億: 1e8,
  兆: 1e12,
};

/** Shares in words, in hundredths; thirds have no exact digits and are not read. */
export const shares: Readonly<Record<string, number>> = {
  'three quarters': 75,
  'three-quarters': 75,
  'a quarter': 25,
  'one quarter': 25,
  'a half': 50,
  'one half': 50,
  half: 50,
  'a fifth': 20,
  'one fifth': 20,
  'a tenth': 10,
  'one tenth': 10,
};

/** Plain words → a pattern's alternatives, the longest first, so that none hides another. */
export function alternatives(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}
