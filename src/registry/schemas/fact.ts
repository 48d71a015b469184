/** A claim with a value: the one place where a figure is written, with everything that has to travel with it. */
import { z } from 'astro/zod';
import { qualifiers } from '../../formula/qualifier.ts';
import { day, decimal, id, notStated, partialDate, period, text } from './scalars.ts';

/** In what sense the value holds. */
export const statuses = ['observed', 'estimate', 'target', 'forecast', 'proposal', 'claim', 'denied'] as const;
export type Status = (typeof statuses)[number];

/** A cell or key as a status; undefined for a word that is none, and for no word. */
export function parseStatus(word: string): Status | undefined {
  return statuses.find((status) => status === word);
}

/** What we found of a claim; `disputed` where good sources contradict each other about it. */
export const verdicts = ['supported', 'partly-supported', 'contradicted', 'disputed', 'not-comparable', 'untested'] as const;
export type Verdict = (typeof verdicts)[number];

/** Why a published value changed: better data of the source, a routine recalculation, another method, a correction of ours. */
export const historyReasons = ['R1', 'R2', 'R3', 'C'] as const;
export type HistoryReason = (typeof historyReasons)[number];

/** The longest stretch of a source we repeat to show where a value stands. */
const phraseWords = 12;
const phraseCharacters = 120;

const phrase = text.refine(
  (words) => words.split(/\s+/).length <= phraseWords && words.length <= phraseCharacters,
  `is too long; keep the fewest words that carry value and qualifier, at most ${phraseWords}`,
);

/** What a phrase has to show of its fact; what it lacks stands elsewhere in the source, and the record says where. */
const phraseParts = z.strictObject({ value: text.optional(), unit: text.optional(), qualifier: text.optional() });

/** One cell of a dataset: the row whose cells are as `where` says, and the column. */
const cell = z.strictObject({ dataset: id, where: z.record(z.string(), z.string()), field: text });
export type CellReference = z.infer<typeof cell>;

/** Of these keys a fact has exactly one; `low` stands for the pair `low` and `high`. */
const amountKeys = ['value', 'low', 'date', 'words', 'from', 'derived'] as const;

/** The keys as authored, before `defaults:` of the file are merged in and before references are resolved. */
export const factSchema = z
  .strictObject({
    /** Our sentence about the value, with [[value]] where it stands. */
    statement: text,

    value: decimal.optional(),
    low: decimal.optional(),
    high: decimal.optional(),
    date: partialDate.optional(),
    /** A finding without a number: "no uniform drop". */
    words: text.optional(),
    /** One cell of a dataset; source, qualifier, status, period and definition come from its row. */
    from: cell.optional(),
    /** Arithmetic of ours over facts and named cells: "south-2024 / world * 100", rounded to so many decimals. */
    derived: z
      .strictObject({
        formula: text,
        rounding: z.string().regex(/^\d$/, 'is not a number of decimals, 0 to 9'),
        cells: z.record(id, cell).optional(),
      })
      .optional(),

    qualifier: z.enum(qualifiers).optional(),
    status: z.enum(statuses).optional(),
    unit: id.optional(),
    measure: id.optional(),
    economy: id.optional(),
    partner: id.optional(),
    period: z
      .union([notStated, period], {
        error:
          'is not a period; write a date (2010, 2010-09, 2010-09-24), first/last of the same precision (2024-01/2024-06), or not-stated',
      })
      .optional(),
    /** A key of the measure's definitions, or not-stated. */
    definition: id.optional(),

    source: id.optional(),
    /** Where in the source: a page, table or section. */
    locator: text.optional(),
    phrase: phrase.optional(),
    /** Which part of value, unit and qualifier the phrase does not show, each with where the source has it. */
    phraseLacks: phraseParts.optional(),

    confidence: z.enum(['high', 'medium', 'low']),
    /** Why that confidence. */
    reason: text,
    /** Why it rests on a source that is neither official nor established press: what was looked for and not found. */
    whyThisSource: text.optional(),
    /** Facts and sources this one was held against. */
    checkedAgainst: z.array(id).optional(),
    note: text.optional(),
    reviewBy: day.optional(),
    /** Each change of what was published, oldest first; held against data/ledger.csv. */
    history: z
      .array(z.strictObject({ when: day, from: text, to: text, reason: z.enum(historyReasons), note: text.optional() }))
      .min(1)
      .optional(),

    /** A line of a claim-by-claim reading. A claim under test also says whom it is credited to and what we found. */
    inventory: text.optional(),
    attributedTo: text.optional(),
    verdict: z.enum(verdicts).optional(),
    against: z.array(id).optional(),
  })
  .superRefine((fact, context) => {
    const refuse = (key: string, message: string) => context.addIssue({ code: 'custom', path: [key], message });
    const given = amountKeys.filter((key) => fact[key] !== undefined || (key === 'low' && fact.high !== undefined));
    if (given.length === 0) refuse('statement', 'has no value; add one of value, low and high, date, words, from, derived');
    for (const extra of given.slice(1)) refuse(extra, `is one value too many; ${given[0]} is given already, keep one of the two`);
    if ((fact.low === undefined) !== (fact.high === undefined))
      refuse(fact.low === undefined ? 'high' : 'low', 'stands alone; a range needs both low and high');
    if (fact.low !== undefined && fact.high !== undefined && Number(fact.low) >= Number(fact.high))
      refuse('low', `"${fact.low}" is not below high "${fact.high}"`);
    if (fact.words === undefined && !fact.statement.includes('[[value]]'))
      refuse('statement', 'does not say where its value stands; write [[value]] there');
    const isNumber = fact.value !== undefined || fact.low !== undefined || fact.derived !== undefined;
    if (isNumber && fact.measure === undefined && fact.unit === undefined)
      refuse('unit', 'is missing; a number needs a unit, or a measure that has one');
    if (fact.from === undefined) {
      if (fact.status === undefined) refuse('status', `is missing; say in what sense the value holds: ${statuses.join(', ')}`);
      if (fact.period === undefined) refuse('period', 'is missing; say when it held, or not-stated');
      if (fact.measure !== undefined && fact.definition === undefined)
        refuse('definition', 'is missing; name a definition of the measure, or not-stated');
      if (fact.derived === undefined) {
        if (fact.source === undefined) refuse('source', 'is missing; no source, no fact');
        if (fact.phrase === undefined) refuse('phrase', 'is missing; give the few words of the source that carry the value');
      }
    }
    if (fact.phraseLacks !== undefined && fact.phrase === undefined) refuse('phraseLacks', 'has no phrase to belong to; remove it');
    if (fact.definition !== undefined && fact.measure === undefined) refuse('definition', 'has no measure to belong to; add the measure');
    const claimKeys = ['inventory', 'attributedTo', 'verdict'] as const;
    if (fact.attributedTo !== undefined || fact.verdict !== undefined) {
      for (const key of claimKeys) if (fact[key] === undefined) refuse(key, `is missing; an article's claim has ${claimKeys.join(', ')}`);
      if (fact.status !== 'claim') refuse('status', `"${fact.status}" does not fit an article's claim; write claim`);
      if (fact.verdict !== 'untested' && (fact.against ?? []).length === 0)
        refuse('verdict', `"${fact.verdict}" needs facts it was held against; list their ids in against`);
    }
  });

export type AuthoredFact = z.infer<typeof factSchema>;
