/** The anchor of an event on the page of its timeline: readable, and the same as long as date and first words are. */

/** Words that an id takes of an event: enough to know it by. */
const fewest = 6;

/** `2010-09-24`, "The port’s gate opens" → "2010-09-24-the-ports-gate-opens"; of a longer text only the first `count` words. */
export function eventId(period: string, text: string, count = fewest): string {
  return [period.replace('/', '-to-'), ...wordsOf(text).slice(0, count)].filter((part) => part !== '').join('-');
}

/**
 * An id for each event, no two the same. Where the first words of two are, the later one takes more words, or a number if
 * it has no other words: the earlier keeps its id when one is added behind it.
 */
export function eventIds(events: readonly { readonly period: string; readonly text: string }[]): string[] {
  const taken = new Set<string>();
  return events.map(({ period, text }) => {
    const counts = Array.from({ length: Math.max(1, wordsOf(text).length - fewest + 1) }, (_, index) => fewest + index);
    const candidates = counts.map((count) => eventId(period, text, count));
    const whole = eventId(period, text, Infinity);
    let id = candidates.find((candidate) => !taken.has(candidate));
    for (let number = 2; id === undefined; number++) if (!taken.has(`${whole}-${number}`)) id = `${whole}-${number}`;
    taken.add(id);
    return id;
  });
}

/** Letters and digits of any script; an apostrophe parts no words. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}
