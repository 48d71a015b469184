/** "Now" and "so far" stand beside the date that they speak of: a page outlives the day it was written. */
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
  const levers = [...registry.levers.values()].flatMap(({ id, summary, cost, timeToEffect, limits, needs, usedBy }) => [
    ...Object.entries({ summary, cost, timeToEffect, limits }).map(([key, text]) => ({ text, ...locate('levers', id, [key]) })),
    ...needs.map((text, index) => ({ text, ...locate('levers', id, ['needs', index]) })),
    ...usedBy.map(({ sentence }, index) => ({ text: sentence, ...locate('levers', id, ['usedBy', index, 'sentence']) })),
  ]);
  const steps = [...registry.recommendations.values()].flatMap(({ id, step, limits }) =>
    Object.entries({ step, limits }).map(([key, text]) => ({ text, ...locate('recommendations', id, [key]) })),
  );
  return [...levers, ...steps].flatMap(({ text, ...at }) => (text === undefined ? [] : [{ text, ...at }]));
}
