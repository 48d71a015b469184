/**
 * The words that the interface shows, in the language of the site. A site speaks one language, and so does each process that makes
 * it: whoever reads data/site.yaml says which (`speak`), and everything else reads `words` when it needs one, never before.
 * In scripts for the browser this module is replaced by the one language, so that no page carries others (src/astro/one-language.ts).
 */
import { keysOf } from '../narrow/keys-of.ts';
import * as de from './de/de.ts';
import * as en from './en/en.ts';
import * as ja from './ja/ja.ts';

/** English with its texts loosened: any text for a text, a function of the same arguments for a function. */
type Loose<Part> = Part extends string
  ? string
  : Part extends (...given: infer Given) => infer Result
    ? (...given: Given) => Loose<Result>
    : Part extends object
      ? { readonly [Key in keyof Part]: Loose<Part[Key]> }
      : Part;
type Words = Loose<typeof en>;

/** A word that one of them lacks is a type error here. */
export const languages = { en, de, ja } as const satisfies Readonly<Record<string, Words>>;

export let words: Words = en;

/** Which of them it is. */
export let language: Language = 'en';

export type Language = keyof typeof languages;

/** The language of a BCP 47 tag, region aside; undefined where there are no words of it. */
export function languageOf(tag: string): Language | undefined {
  const [base = ''] = tag.toLowerCase().split('-', 1);
  return keysOf<Language>(languages).find((name) => name === base);
}

/** Words that stand beside what they name: in a table of ours, in a page's folder. A language that is left out is a type error there. */
export type ByLanguage<Own> = Readonly<Record<Language, Own>>;

/** Those of the language that is spoken; asked for like `words`, when one is needed and never before. */
export function spoken<Own>(all: ByLanguage<Own>): Own {
  return all[language];
}

/** Of a language that is not here, which the checks refuse, English is spoken. */
export function speak(tag: string): void {
  language = languageOf(tag) ?? 'en';
  words = languages[language];
}
