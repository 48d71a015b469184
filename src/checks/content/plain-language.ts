/** Briefings in plain words: short sentences, no hype, and every listed term of art linked to the glossary. */
import { sentencesIn } from '../../text/split-sentences.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Term } from '../../registry/schemas/glossary.ts';
import type { Check, Inputs } from '../check.ts';
import { withoutFigures } from './authored-texts.ts';

export const plainLanguageCheck: Check = {
  rules: ['plain-language'],
  run: (inputs) =>
    inputs.pages
      .filter(({ kind }) => kind === 'briefings')
      .flatMap((page) => [...findLongSentences(page), ...findHype(page), ...findUnlinkedTerms(page, inputs)]),
};

type Page = Inputs['pages'][number];

/** A figure counts as one word. */
const mostWords = 35;

/** Beginnings of words that praise and do not say. */
const hype =
  /\b(?:game-chang|ground-?break|cutting-edge|state-of-the-art|revolutionis|revolutioniz|world-class|seamless|holistic|synerg|paradigm|unparalleled|best-in-class|skyrocket|unprecedented|pivotal|delv|robust)\w*/gi;

function findLongSentences({ file, prose }: Page): Problem[] {
  const paragraphs = prose.filter(({ name }) => name === 'paragraph');
  return paragraphs.flatMap(({ text, place }) =>
    sentencesIn(text).flatMap(({ text: sentence, offset }): Problem[] => {
      const count = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      if (count <= mostWords) return [];
      const opening = sentence.split(/\s+/).slice(0, 6).join(' ');
      return [
        {
          rule: 'plain-language',
          file,
          ...place(offset),
          message: `The sentence "${opening} …" has ${count} words; ${mostWords} is the most.`,
          hint: 'Make two of it.',
        },
      ];
    }),
  );
}

function findHype({ file, prose }: Page): Problem[] {
  return prose.flatMap(({ text, place }) =>
    [...withoutFigures(text).matchAll(hype)].map((match) => ({
      rule: 'plain-language',
      file,
      ...place(match.index),
      message: `"${match[0]}" praises and does not say.`,
      hint: 'Say what is so, with its figure, or leave it out.',
    })),
  );
}

function findUnlinkedTerms({ file, prose, links }: Page, { build }: Inputs): Problem[] {
  return [...build.registry.terms.values()].flatMap((term): Problem[] => {
    if (term.jargon !== true || links.some(({ url }) => url === `/glossary/#${term.id}`)) return [];
    const used = namesOf(term);
    for (const { text, place } of prose) {
      const match = used.exec(withoutFigures(text));
      if (match === null) continue;
      return [
        {
          rule: 'plain-language',
          file,
          ...place(match.index),
          message: `"${match[0]}" is a term of art, and this page does not link it.`,
          hint: `Link it where it stands first: [${match[0]}](/glossary/#${term.id}).`,
        },
      ];
    }
    return [];
  });
}

/** Whole words, in the letters of this site's language. */
function namesOf({ term, otherNames }: Term): RegExp {
  const names = [term, ...otherNames].filter((name) => /^[\w .()-]+$/.test(name) && name.length > 2);
  return new RegExp(String.raw`(?<![\w-])(?:${names.map((name) => RegExp.escape(name)).join('|')})(?![\w-])`, 'i');
}
