/** The interface speaks the language of the site: there are words of it, and every one that English has. */
import type { Problem } from '../../problems/problem.ts';
import { languageOf, languages, type Language } from '../../words/words.ts';
import { missingWords } from '../../words/missing-words.ts';
import type { Check, Inputs } from '../check.ts';

const missing = new Map<Language, readonly string[]>();

/** Looked for once: words do not change while a process runs. */
function missingIn(language: Language): readonly string[] {
  const found = missing.get(language) ?? missingWords(languages[language], languages.en);
  missing.set(language, found);
  return found;
}

export const interfaceWordsCheck: Check = {
  rules: ['interface-words'],
  run: ({ build }: Inputs): Problem[] => {
    const tag = build.registry.site.language;
    const at = { rule: 'interface-words', ...build.locate('site', 'site', ['language']) } as const;
    const language = languageOf(tag);
    if (language === undefined)
      return [
        {
          ...at,
          message: `The interface has no words in "${tag}".`,
          hint: `Write a tag of ${Object.keys(languages).join(', ')}, or add src/words/${tag.split('-', 1)[0] ?? tag}/: docs/make-it-your-own says how.`,
        },
      ];
    return missingIn(language).map((name) => ({
      ...at,
      message: `The interface lacks a word in "${language}": ${name}.`,
      hint: `Add it in src/words/${language}/${name.split('.', 1)[0] ?? ''}.ts; src/words/en/ says what it stands for.`,
    }));
  },
};
