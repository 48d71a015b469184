/** "Now" and "so far" stand beside the date that they speak of: a page outlives the day it was written. */
import { leverTexts, recommendationTexts } from '../../figures/record-texts.ts';
import type { Problem } from '../../problems/problem.ts';
import { positionAt, type Position } from '../../text/position.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import type { Check, Inputs } from '../check.ts';

export const datedWordsCheck: Check = {
  rules: ['dated-words'],
  run: (inputs) => [...briefingTexts(inputs), ...recordTexts(inputs)].flatMap(findUndated),
};

interface PlacedText extends Position {
  readonly file: string;
  readonly text: string;
}

/** What is between quotation marks is somebody else's word. */
const quoted = /“[^”]*”/g;
const words =
  /\b(?:now|nowadays|today|currently|recently|lately|so far|to date|until now|(?:this|next|last) (?:week|month|quarter|year))\b(?! (?:found|as|that we|which|of|for|known))/gi;
const date = /\b(?:19|20)\d\d\b/;

function findUndated({ file, line, column, text }: PlacedText): Problem[] {
  return splitSentences(text).flatMap((sentence) => {
    const own = sentence.replace(quoted, (words) => ' '.repeat(words.length));
    if (date.test(own)) return [];
    return [...own.matchAll(words)].map((match): Problem => ({
      rule: 'dated-words',
      file,
      ...positionAt(text, Math.max(text.indexOf(sentence), 0) + match.index, { line, column }),
      message: `"${match[0]}" has no date beside it: "${sentence.length > 70 ? `${sentence.slice(0, 67)}…` : sentence}"`,
      hint: 'Say the year or the day in the same sentence, or leave the word out.',
    }));
  });
}

function briefingTexts({ pages }: Inputs): PlacedText[] {
  return pages
    .filter(({ kind }) => kind === 'briefings')
    .flatMap(({ file, paragraphs }) => paragraphs.map((paragraph) => ({ file, ...paragraph })));
}

function recordTexts({ build: { registry, locate } }: Inputs): PlacedText[] {
  const levers = [...registry.levers.values()].flatMap((lever) =>
    leverTexts(lever).map(([path, text]) => ({ text, ...locate('levers', lever.id, path) })),
  );
  const steps = [...registry.recommendations.values()].flatMap((record) =>
    recommendationTexts(record).map(([path, text]) => ({ text, ...locate('recommendations', record.id, path) })),
  );
  return [...levers, ...steps];
}
