/** "Fell by 41%" is another figure than "fell to 41%": the statement of a fact and the words of its source have the same of the two. */
import { readValues } from '../../figures/read-values.ts';
import type { Fact, Registry } from '../../registry/registry.ts';
import { foldForReading } from '../../text/fold.ts';

/** By how much, and to what: the words that tell the two apart, by language. */
const words: Readonly<Record<string, readonly [by: string, to: string]>> = { en: ['by', 'to'], de: ['um', 'auf'] };

const change =
  /\b(?:f[ae]ll\w*|drop\w*|declin\w*|shr[aiu]nk\w*|sank|sunk|slid|slip\w*|slump\w*|tumbl\w*|plung\w*|plummet\w*|decreas\w*|reduc\w*|cut|cuts|lost|down|r[io]se[ns]?|rising|gr[eo]w[ns]?|growing|climb\w*|jump\w*|increas\w*|rais\w*|soar\w*|surg\w*|up|(?:ge|ab|zurück)?(?:sunk|sank|fiel|fall|stieg|wuchs|wachs|wächst)\w*|verringer\w*|erhöh\w*)\b/iu;

/** The two words, where they differ: [of the statement, of the phrase]. */
export function otherCourse(fact: Fact, phrase: string, { units, site }: Registry, language: string): [string, string] | undefined {
  const [ahead = ''] = fact.statement.split('[[value]]');
  const said = courseIn(`${ahead.trimEnd()} `, site.language);
  if (said === undefined || fact.amount.kind !== 'number') return undefined;
  const value = Number(fact.amount.value);
  const folded = foldForReading(phrase);
  const found = readValues(phrase, units, language).filter((one) => one.value === value);
  const courses = found.map(({ start }) => courseIn(folded.slice(0, start), language));
  const [other] = courses;
  return other !== undefined && courses.every((course) => course !== undefined && course.isBy !== said.isBy)
    ? [said.word, other.word]
    : undefined;
}

/** The word right before the digits, whatever bound and sign of money stand between, behind a verb of change. */
function courseIn(before: string, languageTag: string): { word: string; isBy: boolean } | undefined {
  const pair = words[languageTag.split('-')[0] ?? ''];
  if (pair === undefined || !change.test(before)) return undefined;
  const word = new RegExp(`^.*\\b(${pair.join('|')}) (?:[^\\d,;.]{0,24}[^\\p{L}\\d,;.])?$`, 'isu').exec(before)?.[1]?.toLowerCase();
  return word === undefined ? undefined : { word, isBy: word === pair[0] };
}
