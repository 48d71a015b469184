/** An old share is not said as if it were one of today: "Southport supplies [[share-2010]]". */
import { sentenceAt } from '../../text/split-sentences.ts';
import { yearsIn, yearsOf } from '../../figures/sentence-context.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Registry } from '../../registry/registry.ts';
import type { Check } from '../check.ts';
import { withoutFigures } from './authored-texts.ts';
import { placedFigures, type PlacedFigure } from './figure-texts.ts';

export const figureAgeCheck: Check = {
  rules: ['dated-words'],
  run: (inputs) => {
    const { registry } = inputs.build;
    const year = writtenIn(registry);
    return year === undefined ? [] : placedFigures(inputs).flatMap((figure) => findOld(figure, year, registry));
  },
};

/** Yearly figures are a year or two old when they are new. */
const young = 3;

const verb =
  'is|are|stands at|makes? up|accounts? for|supplies|supply|provides?|covers?|meets?|takes?|buys?|holds?|comes?|goes|depends? on|relies on|rely on';
const before = new RegExp(String.raw`\b(?:${verb})(?: (?:for|only|still|just|on))* $`);
const behind = new RegExp(String.raw`^ of (?!which\b)(?:[^,;:.()–—\0]| )*?\b(?:${verb})\b`);

/** The year in which the evidence was gathered, or the last page changed. */
function writtenIn({ site, briefings }: Registry): number | undefined {
  const days = [...briefings.values()].map(({ updated }) => updated);
  const day = site.evidence?.gathered ?? days.sort().at(-1);
  return day === undefined ? undefined : Number(day.slice(0, 4));
}

function findOld({ kind, file, text, start, end, fact, place }: PlacedFigure, year: number, registry: Registry): Problem[] {
  // A fact's statement and a measure's conflict stand beside the period.
  if (fact === undefined || kind === 'facts' || kind === 'measures') return [];
  if (registry.units.get(fact.unit ?? '')?.symbol !== '%' || (fact.status !== 'observed' && fact.status !== 'estimate')) return [];
  const last = yearsOf(fact.period)?.last;
  const sentence = sentenceAt(text, start);
  if (last === undefined || last >= year - young || sentence === undefined) return [];
  const said = withoutFigures(sentence.text);
  const [ahead, rest] = [said.slice(0, start - sentence.offset), said.slice(end - sentence.offset)];
  if (yearsIn(said).length > 0 || !(before.test(ahead) || behind.test(rest))) return [];
  return [
    {
      rule: 'dated-words',
      file,
      ...place(start),
      message: `The figure is of ${fact.period.replace('/', ' to ')}, and its sentence says it as of today.`,
      hint: 'Give its year, or say it in the past.',
    },
  ];
}
