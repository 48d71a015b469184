/** A sorted list of words as one string and back: of each word only what differs from the one before it (front coding, as in locatedb(5)). */

/** What a digit to the base of 36 can say. */
const most = 35;

/** ["port", "ports"] → "0port 4s": how many letters it shares with the word before, then its own. Words hold no spaces. */
export function frontCode(words: readonly string[]): string {
  return words.map((word, at) => code(word, words[at - 1] ?? '')).join(' ');
}

function code(word: string, before: string): string {
  let shared = 0;
  while (shared < most && shared < word.length && word[shared] === before[shared]) shared += 1;
  return shared.toString(36) + word.slice(shared);
}

export function readFrontCode(text: string): string[] {
  let before = '';
  return text === ''
    ? []
    : text.split(' ').map((coded) => (before = before.slice(0, Number.parseInt(coded[0] ?? '0', 36)) + coded.slice(1)));
}
