/** A briefing in a sentence or in a minute, as plain words: for lists, feeds, previews and what readers pass on. */
import { recordPath } from '../registry/record-folders.ts';
import { getRecord, type Registry } from '../registry/registry.ts';
import type { Briefing } from '../registry/schemas/briefing.ts';
import { formatDate } from './format-date.ts';
import { fillPlaceholders } from './placeholders.ts';
import { words } from '../words/words.ts';

type Known = Briefing & { readonly id: string };

/** Its answer; of a briefing that has none its description. */
export function briefingSummary({ id, description }: Known, registry: Registry): string {
  return fillPlaceholders(registry.briefs.get(id)?.answer ?? description, registry);
}

interface ShortVersion {
  readonly answer: string;
  readonly bullets: readonly string[];
  readonly steps: readonly { readonly text: string; readonly path: string }[];
}

/** The one-minute version: answer, bullets, what to do, by whom and when. Undefined where the briefing has no answer. */
export function shortVersion({ id, whatToDo }: Known, registry: Registry): ShortVersion | undefined {
  const brief = registry.briefs.get(id);
  if (brief === undefined) return undefined;
  const fill = (text: string): string => fillPlaceholders(text, registry);
  return {
    answer: fill(brief.answer),
    bullets: brief.bullets.map(fill),
    steps: whatToDo.map((step) => {
      const { title, actor, by } = getRecord(registry.recommendations, step);
      const { stop, gap } = words.values;
      return {
        text: fill(`${title}${stop}${gap}${words.page.by(actor, formatDate(by))}${stop}`),
        path: recordPath('recommendations', step),
      };
    }),
  };
}
