/** A briefing in a sentence or in a minute, as plain words: for lists, feeds, previews and what readers pass on. */
import { recordPath } from '../registry/record-folders.ts';
import { getRecord, type Registry } from '../registry/registry.ts';
import type { Briefing } from '../registry/schemas/briefing.ts';
import { findingWords } from './finding-words.ts';
import { fillPlaceholders } from './placeholders.ts';

type Known = Briefing & { readonly id: string };

/** Its answer; of a briefing that has none its description. */
export function briefingSummary({ id, description }: Known, registry: Registry): string {
  return fillPlaceholders(registry.briefs.get(id)?.answer ?? description, registry);
}

interface ShortVersion {
  readonly answer: string;
  readonly bullets: readonly string[];
  readonly steps: readonly { readonly title: string; readonly path: string; readonly details: string }[];
}

/** The one-minute version: answer, bullets, what to do. Undefined where the briefing has no answer. */
export function shortVersion({ id, whatToDo }: Known, registry: Registry): ShortVersion | undefined {
  const brief = registry.briefs.get(id);
  if (brief === undefined) return undefined;
  const fill = (text: string): string => fillPlaceholders(text, registry);
  return {
    answer: fill(brief.answer),
    bullets: brief.bullets.map(fill),
    steps: whatToDo.map((step) => {
      const { title, actor, cost, time } = getRecord(registry.recommendations, step);
      return {
        title: fill(title),
        path: recordPath('recommendations', step),
        details: [`${fill(actor)}.`, fill(findingWords(cost)), fill(findingWords(time))].join(' '),
      };
    }),
  };
}
