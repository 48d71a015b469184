/** The opening of a briefing, as words: the answer and its bullets, which stand in feeds, lists and shared texts too. */
import type { ParsedMdx } from './parse-mdx.ts';

export interface Brief {
  /** With [[fact-id]] for figures. */
  readonly answer: string;
  readonly bullets: readonly string[];
}

/** Undefined for a text that does not open with an answer. Only what stands before the first heading is read. */
export function readBrief({ blocks, headings }: Pick<ParsedMdx, 'blocks' | 'headings'>): Brief | undefined {
  const end = headings.find(({ depth }) => depth === 2)?.line ?? Infinity;
  const opening = blocks.filter(({ line }) => line < end);
  const answer = opening.find(({ name }) => name === 'Answer');
  if (answer === undefined) return undefined;
  const bullets = opening.find(({ name }) => name === 'InBrief')?.bullets ?? [];
  return { answer: tidy(answer.texts.join(' ')), bullets: bullets.map(tidy) };
}

/** A source left out leaves a space before the full stop. */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:])/g, '')
    .trim();
}
