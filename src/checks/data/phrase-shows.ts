/** The words quoted from a source show the value, unit and bound that the record gives. */
import { readPhrase, type PhrasePart } from '../../figures/phrase-shows.ts';
import { qualifierWordsOf } from '../../figures/qualifier-words.ts';
import { factWords } from '../../figures/placeholders.ts';
import { yearsIn, yearsOf } from '../../figures/sentence-context.ts';
import { spellingsOf } from '../../figures/read-values.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Fact, Registry } from '../../registry/registry.ts';
import type { Check } from '../check.ts';
import { isBeyondUnit } from './beyond-unit.ts';
import { otherCourse } from './phrase-course.ts';
import { keysOf } from '../../narrow/keys-of.ts';

export const phraseShowsCheck: Check = {
  rules: ['phrase-shows'],
  run: ({ build }) =>
    [...build.registry.facts.values()].flatMap((fact) =>
      findPhraseFaults(fact, build.registry).map(({ key, message, hint }): Problem => {
        return { rule: 'phrase-shows', ...build.locate('facts', fact.id, key), message, hint };
      }),
    ),
};

interface PhraseFault {
  readonly key: PropertyKey[];
  readonly message: string;
  readonly hint: string;
}

function findPhraseFaults(fact: Fact, registry: Registry): PhraseFault[] {
  const { phrase } = fact;
  const isNumber = fact.amount.kind === 'number' || fact.amount.kind === 'range';
  // A unit or measure that is not there is reported as such, and so is a value that its unit cannot have.
  if (phrase === undefined || (isNumber && !registry.units.has(fact.unit ?? '')) || isBeyondUnit(fact, registry)) return [];
  const language = registry.sources.get(fact.source ?? '')?.language ?? registry.site.language;
  const { lacks, adds, unlike } = readPhrase(fact, phrase, registry.units, language);
  const waived = fact.phraseLacks ?? {};
  const told = `The phrase "${phrase}"`;
  const missing = lacks
    .filter((part) => waived[part] === undefined)
    .map((part): PhraseFault => ({
      key: ['phrase'],
      message: `${told} does not show the ${part} ${partWords(part, fact, registry)}.`,
      hint: part === 'unit' && unlike !== undefined ? otherUnit(unlike) : mendFor(part, fact, registry, language),
    }));
  if (unlike !== undefined && lacks.length === 0 && waived.unit === undefined)
    missing.push({
      key: ['phrase'],
      message: `${told} has the value in "${unlike}", and the record in "${fact.unit ?? ''}".`,
      hint: otherUnit(unlike),
    });
  if (lacks.every((part) => part !== 'value' && waived[part] !== undefined))
    missing.push(...findOtherSense(fact, phrase, registry, language));
  const sign = lacks.length > 0 || unlike !== undefined || waived.unit !== undefined ? undefined : foreignSign(fact, phrase, registry);
  if (sign !== undefined)
    missing.push({
      key: ['phrase'],
      message: `${told} has "${sign}" beside the value, and the unit "${fact.unit ?? ''}" says nothing of it.`,
      hint: 'Choose the unit that has it, or add one: npm run new -- unit ID.',
    });
  const needless = keysOf<PhrasePart>(waived)
    .filter((part) => waived[part] !== undefined && !lacks.includes(part))
    .map((part): PhraseFault => ({
      key: ['phraseLacks', part],
      message: `${told} shows the ${part} ${partWords(part, fact, registry)}.`,
      hint: `Remove ${part} from phraseLacks.`,
    }));
  if (adds.length === 0 || waived.qualifier !== undefined) return [...missing, ...needless];
  const said = adds.map((qualifier) => `"${qualifier.replaceAll('-', ' ')}"`).join(' or ');
  const own = fact.qualifier === undefined ? 'has no qualifier' : `says "${fact.qualifier.replaceAll('-', ' ')}"`;
  return [
    ...missing.filter(({ message }) => !message.includes('the qualifier')),
    ...needless,
    {
      key: ['phrase'],
      message: `${told} reads as ${said}, and the record ${own}.`,
      hint: `Write qualifier: ${adds.join(' or ')}, or take other words of the source.`,
    },
  ];
}

/** The value is there, and means another change, or is of another time. */
function findOtherSense(fact: Fact, phrase: string, registry: Registry, language: string): PhraseFault[] {
  const told = `The phrase "${phrase}"`;
  const course = otherCourse(fact, phrase, registry, language);
  const year = otherYear(fact, phrase);
  const faults: PhraseFault[] = [];
  if (course !== undefined)
    faults.push({
      key: ['phrase'],
      message: `${told} says "${course[1]}" of the value, and the statement "${course[0]}".`,
      hint: 'Say in the statement what the source says: by how much it changed, or to what.',
    });
  if (year !== undefined)
    faults.push({
      key: ['phrase'],
      message: `${told} says ${year}, and the period of the record is ${fact.period.replace('/', ' to ')}.`,
      hint: 'Correct period:, or keep the words that say the time of the value.',
    });
  return faults;
}

/** "in 2019", and as other languages that sources are written in have it. */
const withinYear =
  /(?<!\p{L})(?:in|im|for|of|during|en|em|nel|del|au cours de|w|i|år|год[ау]?|в) (?:19|20)\d\d(?!\d)|(?:19|20)\d\d ?(?:年度?(?!比|同)|년|год[ау]?(?!\p{L}))/iu;
/** The year is one that the value is compared with, or begins or ends with. */
const comparing =
  /(?<!\p{L})(?:than|compared|from|since|until|by|to|against|over|als|gegenüber|seit|bis|von|ab|que|depuis|jusqu|contre|par rapport|desde|hasta|frente|dal|rispetto|sinds|tot)(?!\p{L})|より|から|まで|以降|以来|対比|比べ|比較/iu;

/** Of words with one number and one year, that year; not of "less than in 2024", with which it is compared. */
function otherYear({ amount, period }: Fact, phrase: string): number | undefined {
  const years = yearsOf(period);
  const [year, ...others] = yearsIn(phrase);
  if (amount.kind !== 'number' || years === undefined || year === undefined || others.length > 0) return undefined;
  if (phrase.match(/\d[\d.,]*/g)?.length !== 2 || !withinYear.test(phrase) || comparing.test(phrase)) return undefined;
  return year < years.first || year > years.last ? year : undefined;
}

/** "US$" of "US$5 million" under the unit "million": a sign of money or of a share that no form of the unit has. */
function foreignSign({ amount, unit: id }: Fact, phrase: string, { units }: Registry): string | undefined {
  const unit = units.get(id ?? '');
  if (unit === undefined || amount.kind !== 'number') return undefined;
  const digits = amount.value.replaceAll('.', '\\.').replace(/\B(?=(?:\d{3})+(?!\d))/g, '[,\\s]?');
  const beside = new RegExp(`([A-Z]{0,3}[$€£¥₩₹])\\s?${digits}(?![\\d,.]*\\d)|(?<![\\d,.])${digits}\\s?([%‰€£¥₩₹円元])`, 'u').exec(phrase);
  const sign = beside?.[1] ?? beside?.[2];
  const spoken = spellingsOf(unit).join(' ');
  return sign === undefined || /[\p{Sc}%‰]|per cent|percent|円|元|dollar|euro|yen|yuan|pound|won|rupee/iu.test(spoken) ? undefined : sign;
}

function otherUnit(unit: string): string {
  return `Write unit: ${unit}, or say where the source has the other: phraseLacks: { unit: … }.`;
}

function partWords(part: PhrasePart, fact: Fact, registry: Registry): string {
  if (part === 'value') return `"${factWords({ ...fact, qualifier: undefined }, registry)}"`;
  if (part === 'unit') return `"${fact.unit ?? ''}"`;
  return `"${fact.qualifier === undefined ? '' : fact.qualifier.replaceAll('-', ' ')}"`;
}

function mendFor(part: PhrasePart, fact: Fact, registry: Registry, language: string): string {
  const elsewhere = `or say where the source has it: phraseLacks: { ${part}: … }`;
  if (part === 'unit') {
    const unit = registry.units.get(fact.unit ?? '');
    return `It is read as ${unit === undefined ? '' : spellingsOf(unit).join(', ')}; add the source's spelling to the unit's spellings, ${elsewhere}.`;
  }
  if (part === 'qualifier' && qualifierWordsOf(language) === undefined)
    return `No words for qualifiers are known in "${language}"; add them to src/figures/qualifier-words.ts, ${elsewhere}.`;
  return `Choose the words of the source that carry it, ${elsewhere}.`;
}
