/** Whether a briefing was read a second time against its records, by whom, and whether that still holds. */
import type { Registry } from '../registry/registry.ts';
import type { Briefing } from '../registry/schemas/briefing.ts';
import { fingerprint } from './fingerprint.ts';
import { formatDate } from './format-date.ts';
import { words } from '../words/words.ts';

/** `body` is the text after the front matter. A reading of a text that has changed since is none. */
export function secondReadingWords({ secondReading }: Briefing, body: string, registry: Registry): string {
  if (secondReading?.of !== fingerprint(body, registry)) return words.values.notReadTwice;
  return words.values.readTwice(formatDate(secondReading.on), secondReading.by === 'machine' ? words.values.byMachine : secondReading.by);
}
