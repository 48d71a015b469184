/** A sentence that gives one year or month has no figure of another in it. */
import { monthNames } from '../../text/months.ts';
import type { Position } from '../../text/position.ts';
import { sentenceAt } from '../../text/split-sentences.ts';
import { yearsIn } from '../../figures/sentence-context.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Fact } from '../../registry/registry.ts';
import type { Check } from '../check.ts';
import { withoutFigures } from './authored-texts.ts';
import { findFault as findSubjectFault } from './figure-subject.ts';
import { placedFigures, type PlacedFigure } from './figure-texts.ts';

export const figurePeriodCheck: Check = {
  rules: ['figure-period'],
  run: (inputs) => {
    // A table with faults gives its facts to the wrong years.
    const figures = placedFigures(inputs).filter(
      ({ fact }) => fact?.from === undefined || !inputs.build.brokenDatasets.has(fact.from.dataset),
    );
    const each = figures.flatMap((figure) => {
      const found = findOther(figure);
      // A figure of something else says nothing of the time.
      return found.length > 0 && findSubjectFault(figure, inputs.build.registry).length > 0 ? [] : found;
    });
    return [...each, ...findAll(figures)];
  },
};

const month = `(?:(${monthNames.join('|')}) )?`;

const forYear = new RegExp(String.raw`^For ${month}((?:19|20)\d\d),`);

/** "For 2019, [[a]] …, and [[b]] …", of which none is of 2019: told once, at the year. */
function findAll(figures: readonly PlacedFigure[]): Problem[] {
  const opened = figures.flatMap((figure) => {
    const sentence = figure.text.includes('For ') ? sentenceAt(figure.text, figure.start) : undefined;
    const [, name, year] = forYear.exec(sentence?.text ?? '') ?? [];
    return sentence === undefined || year === undefined ? [] : [{ ...figure, sentence, given: { date: dateOf(name, year), words: year } }];
  });
  const together = Map.groupBy(opened, ({ file, text, sentence }) => `${file}\n${text}\n${sentence.offset}`);
  return [...together.values()].flatMap((group): Problem[] => {
    const [first] = group;
    if (first === undefined || group.length < 2) return [];
    const { file, place, sentence, given, fact } = first;
    const isOther = group.every((one) => one.fact !== undefined && /^\d/.test(one.fact.period) && !covers(one.fact.period, given));
    if (!isOther || fact === undefined) return [];
    return [told(file, place(sentence.offset + sentence.text.indexOf(given.words)), given.words, fact)];
  });
}

function told(file: string, at: Position, words: string, { period }: Fact): Problem {
  return {
    rule: 'figure-period',
    file,
    ...at,
    message: `The sentence says ${words}, and the figure in it is of ${period.replace('/', ' to ')}.`,
    hint: 'Write the time that the record has, or take the fact of the time that is meant.',
  };
}

/** Words by which a sentence may give the time of its telling, of a plan or of what it compares with: then nothing is certain. */
const otherTimes =
  /\b(?:say|says|said|told|tell|reports?|reported|puts?|gave|gives?|wrote|writes|published|prints?|printed|according|newspapers?|article|edition|survey|announced|announces|estimated|counts?|counted|quoted|statement|release|speaks?|since|before|after|earlier|later|until|till|than|ago|aim|aims|aimed|goal|target|plan|plans|planned|forecast|expect|expects|expected|will|would|previous|compared|against|follows|terms|prices of|base)\b/i;

/** A year by its last month: "in the year to June 2024", "in the year ended 30 June 2024". */
const yearTo = String.raw`\b(?:[Ii]n|[Ff]or|[Oo]ver) the (?:(?:financial|fiscal|business|twelve months|12 months|year) ){1,2}(?:to|ended|ending|that ended in|that ended on) (?:the end of )?(?:\d{1,2} )?`;
const when = String.raw`(?:${yearTo}|\b[Ii]n|\b[Dd]uring|\b[Ff]or|\b[Ii]n the year|\b[Aa]t the end of|\bat the beginning of) (?:(?:early|mid|late|all of|the whole of|calendar|the year) )?${month}((?:19|20)\d\d)(?![\w–-]|/|, |\.\d)`;
const behind = new RegExp(String.raw`^(?: (?:of [^.;:,\[\]]{1,40} )?${yearTo}| (?:in|during) )${month}((?:19|20)\d\d)(?![\w–/-]|\.\d)`);
const anywhere = new RegExp(when.replace('|, |', '|'), 'g');

function findOther({ file, text, start, end, fact, place }: PlacedFigure): Problem[] {
  if (fact === undefined || !isOfItsTime(fact)) return [];
  const sentence = sentenceAt(text, start);
  if (sentence === undefined) return [];
  const said = withoutFigures(sentence.text);
  if (otherTimes.test(said.slice(0, start - sentence.offset))) return [];
  const given =
    behindFigure(text.slice(end), end) ??
    aheadOfFigure(said.slice(0, start - sentence.offset), sentence.offset) ??
    (otherTimes.test(said) ? undefined : alone(sentence.text, said, sentence.offset));
  if (given === undefined || covers(fact.period, given)) return [];
  return [told(file, place(given.at), given.words, fact)];
}

/** What was seen or worked out; plans and claims have a time of their telling too. */
function isOfItsTime({ amount, status, period }: Fact): boolean {
  return (amount.kind === 'number' || amount.kind === 'range') && (status === 'observed' || status === 'estimate') && /^\d{4}/.test(period);
}

interface Given {
  readonly words: string;
  readonly at: number;
  /** "2019" or "2019-03". */
  readonly date: string;
}

/** "[[x]] in March 2019". */
function behindFigure(after: string, end: number): Given | undefined {
  const match = behind.exec(after);
  if (match === null) return undefined;
  const words = /(?:\p{Lu}\p{L}+ )?\d{4}$/u.exec(match[0])?.[0] ?? '';
  return { words, at: end + match[0].length - words.length, date: dateOf(match[1], match[2]) };
}

const ahead = new RegExp(
  String.raw`${when},? (?:(?:it|they|the|its|share|figure|number|total)\b ?){1,3} ?(?:was|were|stood at|came to|reached|fell to|rose to) $`,
);

/** "In 2021 it was [[x]]". */
function aheadOfFigure(before: string, offset: number): Given | undefined {
  const match = ahead.exec(before);
  if (match === null) return undefined;
  const words = `${match[1] === undefined ? '' : `${match[1]} `}${match[2] ?? ''}`;
  return { words, at: offset + match.index + match[0].indexOf(words), date: dateOf(match[1], match[2]) };
}

/** What begins another clause. */
const parts = /[,;:—–()]|\b(?:and|or|but|which|that|who|whose|where|while|when|with)\b/;

/** The one year of a sentence with one figure, said with "in" or the like. */
function alone(sentence: string, said: string, offset: number): Given | undefined {
  if (sentence.split('[[').length !== 2 || yearsIn(said).length !== 1) return undefined;
  const [match, ...others] = said.matchAll(anywhere);
  if (match === undefined || others.length > 0) return undefined;
  // In one clause with the figure.
  const [from, to] = [match.index + match[0].length, said.indexOf('\0')];
  const apart = from <= to ? said.slice(from, to).replace(/^,/, '') : said.slice(said.lastIndexOf('\0') + 1, match.index);
  if (parts.test(apart)) return undefined;
  const words = `${match[1] === undefined ? '' : `${match[1]} `}${match[2] ?? ''}`;
  return { words, at: offset + match.index + match[0].lastIndexOf(words), date: dateOf(match[1], match[2]) };
}

function dateOf(name: string | undefined, year = ''): string {
  return name === undefined ? year : `${year}-${String(monthNames.indexOf(name) + 1).padStart(2, '0')}`;
}

/** Whether a period and a date have a day in common, as far as both say. */
function covers(period: string, { date }: Pick<Given, 'date'>): boolean {
  const [first = '', last = first] = period.split('/');
  const length = Math.min(date.length, first.length);
  return first.slice(0, length) <= date.slice(0, length) && date.slice(0, length) <= last.slice(0, length);
}
