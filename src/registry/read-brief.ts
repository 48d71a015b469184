/** The opening of a briefing, as words: the answer and its bullets, which stand in feeds, lists and shared texts too. */
import { parseMdx } from './parse-mdx.ts';

export interface Brief {
  /** With [[fact-id]] for figures. */
  readonly answer: string;
  readonly bullets: readonly string[];
}

/** Undefined for a text that does not open with an answer. Only what stands before the first heading is read. */
export function readBrief(file: string, body: string): Brief | undefined {
  if (!body.includes('<Answer>')) return undefined;
  const { blocks } = parseMdx(file, body.split(/^## /m, 1)[0] ?? '', 1);
  const answer = blocks.find(({ name }) => name === 'Answer');
  if (answer === undefined) return undefined;
  const bullets = blocks.find(({ name }) => name === 'InBrief')?.bullets ?? [];
  return { answer: tidy(answer.texts.join(' ')), bullets: bullets.map(tidy) };
}

/** A source left out leaves a space before the full stop. */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:])/g, '')
    .trim();
}
