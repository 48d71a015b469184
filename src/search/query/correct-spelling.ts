/** Words as they were typed → words of the site that they were meant to be. */
import { editDistance } from '../../text/edit-distance.ts';
import { stem } from './stem.ts';

export interface Speller {
  /** Whether the site has the word, another form of it, or one that begins with it. */
  knows(word: string): boolean;
  /** The nearest words of the site, best first; none where none is near. */
  nearest(word: string): string[];
  /** Words of names that are still like it, where no word is near. */
  similar(word: string): string[];
}

/** Words of the site that are told apart by more letters than this are others. */
const mistakesIn = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

/** `names` are words of names: of two words as near, the name is meant. */
export function makeSpeller(words: ReadonlySet<string>, names: ReadonlySet<string>): Speller {
  const sorted = [...words].sort();
  const stems = new Set(sorted.map(stem));
  const nameList = [...names].filter((name) => /^\p{Script=Latin}{4,}$/u.test(name)).sort();
  const knows = (word: string): boolean => words.has(word) || stems.has(stem(word)) || hasPrefix(sorted, word);
  return {
    knows,
    nearest(word) {
      const most = mistakesIn(word.length);
      if (most === 0 || !/^\p{Script=Latin}+$/u.test(word)) return [];
      const near = sorted.flatMap((candidate) => {
        if (Math.abs(candidate.length - word.length) > most || candidate.length < 4) return [];
        // As they are written, and as they sound: "itrium" is far from "yttrium" on paper only.
        const distance = editDistance(word, candidate, most);
        const heard = editDistance(sound(word), sound(candidate), most);
        if (distance > most && heard >= most) return [];
        const cost =
          (distance + heard) / 2 +
          (candidate.startsWith(word.charAt(0)) ? 0 : 0.25) +
          (names.has(candidate) ? 0 : 0.3) -
          sharedPrefix(word, candidate) * 0.02;
        return [{ candidate, cost }];
      });
      return near.sort((a, b) => a.cost - b.cost || (a.candidate < b.candidate ? -1 : 1)).map(({ candidate }) => candidate);
    },
    similar(word) {
      const most = Math.ceil(word.length / 2);
      return nameList
        .map((name) => ({ name, distance: editDistance(word, name, most) }))
        .filter(({ distance }) => distance <= most)
        .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
        .slice(0, 3)
        .map(({ name }) => name);
    },
  };
}

/** "rareearth" → ["rare", "earth"] where the site has both halves. */
export function splitJoined(word: string, words: ReadonlySet<string>): [string, string] | undefined {
  for (let at = 3; at <= word.length - 3; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (words.has(left) && words.has(right)) return [left, right];
  }
  return undefined;
}

function hasPrefix(sorted: readonly string[], prefix: string): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return prefix.length >= 3 && (sorted[low]?.startsWith(prefix) ?? false);
}

/** Letters that are heard alike as one: "sojits" and "sojitz", "gerkin" and "gherkin". */
function sound(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/(?<=[kgtrs])h/g, '')
    .replace(/y/g, 'i')
    .replace(/[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/(.)\1/g, '$1');
}

function sharedPrefix(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
