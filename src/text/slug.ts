/** Words → the id that they would have: "Ada Keel" → "ada-keel"; empty where no letter or digit is left. */
import { fold } from './fold.ts';

export function slugOf(words: string): string {
  return fold(words)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
