/** A sentence says of a figure what its record measures: not exports of imports, nor value of weight. */
import type { Fact, Registry } from '../../registry/registry.ts';
import { sentenceAt } from '../../text/split-sentences.ts';
import type { Check } from '../check.ts';
import { withoutFigures } from './authored-texts.ts';
import { placedFigures } from './figure-texts.ts';

export const figureMeasureCheck: Check = {
  rules: ['figure-subject'],
  run: (inputs) =>
    placedFigures(inputs).flatMap(({ file, text, start, fact, place }) => {
      const sentence = sentenceAt(text, start);
      // Of two figures nobody knows which of them the word belongs to.
      if (fact === undefined || sentence?.text.split('[[').length !== 2) return [];
      const other = otherKind(withoutFigures(sentence.text), fact, inputs.build.registry);
      if (other === undefined) return [];
      return [
        {
          rule: 'figure-subject',
          file,
          ...place(sentence.offset + other.at),
          message: `The sentence speaks of "${other.said}", and the record of the figure in it of "${other.recorded}".`,
          hint: 'Say it in the words of the record, or take the figure that is meant.',
        },
      ];
    }),
};

const words = (list: string): RegExp => new RegExp(String.raw`\b(?:${list})\b`, 'i');

/** Words of each line exclude each other, on any subject. */
const kinds: readonly (readonly RegExp[])[] = [
  [words('imports?|imported|importing'), words('exports?|exported|exporting')],
  [
    words('(?:by|in|of) value|value of|in (?:money|dollars|euros|yen)'),
    words('(?:by|in|of) (?:weight|tonnage|mass|tonnes)|(?:weight|tonnage) of|tonnage'),
    words('by (?:number|count)|in number'),
    words('(?:by|in) volume'),
  ],
  [words('production|produced|produces|output'), words('consumption|consumed|consumes|demand')],
  [words('mined|mining'), words('refined|refining'), words('recycled|recycling')],
  [words('men|boys|male'), words('women|girls|female')],
  [words('births?|born'), words('deaths?|died')],
  [words('urban|cities'), words('rural|villages')],
  [words('purchases?|bought'), words('sales?|sold')],
  [words('arrivals?|arrived'), words('departures?|departed')],
  [words('mean|average'), words('median')],
  [words('minimum|lowest'), words('maximum|highest')],
  [words('gross'), words('net')],
  [words('revenues?'), words('profits?'), words('loss|losses')],
];

interface Other {
  readonly said: string;
  readonly recorded: string;
  readonly at: number;
}

function otherKind(said: string, fact: Fact, { measures }: Registry): Other | undefined {
  const measure = measures.get(fact.measure ?? '');
  const definition = measure?.definitions[fact.definition ?? ''];
  const recorded = [fact.statement, measure?.title, measure?.counts, definition, fact.phrase, fact.note].join(' ');
  for (const [index, kind] of kinds.entries()) {
    // What one sells another buys: of trade with a partner both words are right.
    if (index === 0 && fact.partner !== undefined) continue;
    const [match, another] = matchesOf(kind, said);
    const own = matchesOf(kind, recorded);
    if (match === undefined || another !== undefined || own[0] === undefined) continue;
    if (kind.some((one) => one.test(match[0]) && one.test(recorded))) continue;
    return { said: match[0], recorded: own[0][0], at: match.index };
  }
  return undefined;
}

function matchesOf(kind: readonly RegExp[], text: string): RegExpExecArray[] {
  return kind.map((one) => one.exec(text)).filter((match) => match !== null);
}
