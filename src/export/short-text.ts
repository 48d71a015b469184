/** The one-minute version of a briefing as plain text: what a reader pastes into a message. */
import { shortVersion } from '../figures/brief-words.ts';
import { evidenceWords } from '../figures/evidence-words.ts';
import { fillPlaceholders } from '../figures/placeholders.ts';
import { recordPath } from '../registry/record-folders.ts';
import { getRecord, type Registry } from '../registry/registry.ts';
import { words } from '../words/words.ts';

/** Undefined where the briefing has no answer. `address` makes the best address that is known of a path. */
export function shortText(id: string, registry: Registry, address: (path: string) => string): string | undefined {
  const briefing = getRecord(registry.briefings, id);
  const short = shortVersion(briefing, registry);
  if (short === undefined) return undefined;
  const steps = short.steps.map(({ text }, index) => `${index + 1}. ${text}`);
  return [
    fillPlaceholders(briefing.title, registry),
    short.answer,
    short.bullets.map((bullet) => `- ${bullet}`).join('\n'),
    ...(steps.length === 0 ? [] : [words.briefing.toDoAsJudged(registry.site.name, steps.join('\n'))]),
    [`${registry.site.name}, ${address(recordPath('briefings', id))}`, evidenceWords(registry) ?? '']
      .filter((line) => line !== '')
      .join('\n'),
  ].join('\n\n');
}
