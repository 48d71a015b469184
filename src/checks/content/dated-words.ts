/** "Now" and "so far" stand beside the date that they speak of: a page outlives the day it was written. */
import type { Problem } from '../../problems/problem.ts';
import { sentencesIn } from '../../text/split-sentences.ts';
import type { Check } from '../check.ts';
import { authoredTexts, withoutFigures, type AuthoredText } from './authored-texts.ts';

export const datedWordsCheck: Check = {
  rules: ['dated-words'],
  run: (inputs) =>
    authoredTexts(inputs)
      // The statement of a fact stands beside its period.
      .filter(({ of }) => of !== 'facts')
      .flatMap(findUndated),
};

/** What is between quotation marks is somebody else's word. */
const quoted = /“[^”]*”|"[^"]*"/g;
const words =
  /\b(?:now(?! and (?:then|again)\b)|nowadays|today|currently|recently|lately|so far|to date|until now|yesterday|tomorrow|tonight|at present|at the moment|these days|as of now|(?:this|next|last) (?:week|month|quarter|year|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December))\b(?! (?:found|as|that we|which|of|for|known)\b)/gi;
const date = /\b(?:19|20)\d\d\b/;

function findUndated({ file, text, place }: AuthoredText): Problem[] {
  const own = withoutFigures(text).replace(quoted, (theirs) => ' '.repeat(theirs.length));
  return sentencesIn(text).flatMap(({ text: sentence, offset }) => {
    const said = own.slice(offset, offset + sentence.length);
    if (date.test(said)) return [];
    return [...said.matchAll(words)].map((match): Problem => ({
      rule: 'dated-words',
      file,
      ...place(offset + match.index),
      message: `"${match[0]}" has no date beside it: "${sentence.length > 70 ? `${sentence.slice(0, 67)}…` : sentence}"`,
      hint: 'Say the year or the day in the same sentence, or leave the word out.',
    }));
  });
}
