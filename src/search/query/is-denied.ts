/** Whether a name in a query was to be left out. */
import { questionWords } from './question-words.ts';

/** "not Northport", "ships not from Northport"; in Japanese the word comes after the name. */
export function isDenied(words: readonly string[], at: number, length: number): boolean {
  const { denials, stopWords } = questionWords();
  const [earlier = '', previous = ''] = ['', '', ...words.slice(0, at)].slice(-2);
  return (
    denials.before.has(previous) || (denials.before.has(earlier) && stopWords.has(previous)) || denials.after.has(words[at + length] ?? '')
  );
}
