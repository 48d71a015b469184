/** What figures that disagree are about, in a few words: the name under which they are listed. */
import { getRecord, type Registry } from '../registry/registry.ts';
import type { Measure } from '../registry/schemas/measure.ts';
import { aboutNames } from './about.ts';
import { formatPeriod } from './format-date.ts';
import { factWords } from './placeholders.ts';
import { words } from '../words/words.ts';

type Conflict = Measure['conflicts'][number];

/** "Northport and Southport, 2019 and 2020": whom and what its facts are about, then of when. */
export function conflictSubject({ facts }: Conflict, registry: Registry): string {
  const records = facts.map((id) => getRecord(registry.facts, id));
  const periods = records.map(({ period }) => period).filter((period) => period !== 'not-stated');
  return [listed(aboutNames(records, registry)), listed(periods.toSorted().map(formatPeriod))]
    .filter((part) => part !== '')
    .join(words.values.comma);
}

/** "over 90% · 81.61%": what each says, in the order of the record. */
export function conflictValues({ facts }: Conflict, registry: Registry): string {
  return [...new Set(facts.map((id) => factWords(getRecord(registry.facts, id), registry)))].join(' · ');
}

/** a, b, b, c → "a, b and c". */
function listed(names: readonly string[]): string {
  return words.values.list([...new Set(names)]);
}
