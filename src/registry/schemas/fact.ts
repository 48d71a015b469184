/** A claim with a value: the one place where a figure is written, with everything that has to travel with it. */
import { z } from 'astro/zod';
import { qualifiers } from '../../formula/qualifier.ts';
import { columnName, day, decimal, id, notStated, partialDate, period, text } from './scalars.ts';

/** In what sense the value holds. */
export const statuses = ['observed', 'estimate', 'target', 'forecast', 'proposal', 'claim', 'denied'] as const;
export type Status = (typeof statuses)[number];

/** A cell or key as a status; undefined for a word that is none, and for no word. */
export function parseStatus(word: string): Status | undefined {
  return statuses.find((status) => status === word);
}

/** What we found of a claim; `disputed` where good sources contradict each other about it. */
const verdicts = ['supported', 'partly-supported', 'contradicted', 'disputed', 'not-comparable', 'untested'] as const;
export type Verdict = (typeof verdicts)[number];

/** Why a published value changed: better data of the source, a routine recalculation, another method, a correction of ours. */
export const historyReasons = ['R1', 'R2', 'R3', 'C'] as const;
export type HistoryReason = (typeof historyReasons)[number];

/** The longest stretch of a source we repeat to show where a value stands. */
const phraseWords = 12;
const phraseCharacters = 120;

const phrase = text.refine(
  // A number of more digits than there can be is told where it is the value.
  (words) => words.split(/\s+/).length <= phraseWords && words.replace(/(\d{15})\d+/g, '$1').length <= phraseCharacters,
  `is too long; keep the fewest words that carry value and qualifier, at most ${phraseWords} words and ${phraseCharacters} characters`,
);

/** What a phrase has to show of its fact; what it lacks stands elsewhere in the source, and the record says where. */
const phraseParts = z.strictObject({
  value: text.optional().describe('Where the source has the value.'),
  unit: text.optional().meta({ description: 'Where the source has the unit.', examples: ['It stands in the head of the table.'] }),
  qualifier: text.optional().describe('Where the source has the qualifier.'),
});

/** One cell of a dataset: the row whose cells are as `where` says, and the column. */
const cell = z.strictObject({
  dataset: id.describe('The dataset that the cell stands in.'),
  where: z.record(z.string(), z.string().meta({ form: 'text' })).meta({
    description: "Column and cell, as many as it takes to select exactly one row; '' is an empty cell.",
    examples: [{ year: '2020' }],
  }),
  field: columnName.meta({ description: 'The column that the value stands in.', examples: ['share_pct'] }),
});
export type CellReference = z.infer<typeof cell>;

/** Of these keys a fact has exactly one; `low` stands for the pair `low` and `high`. */
const amountKeys = ['value', 'low', 'date', 'words', 'from', 'derived'] as const;

/** The keys as authored, before `defaults:` of the file are merged in and before references are resolved. */
export const factSchema = z
  .strictObject({
    statement: text.meta({
      description: 'Our sentence about the value, with [[value]] where it stands; never the sentence of the source.',
      examples: ['Of the ships that reached Northport, [[value]] came from Southport.'],
    }),

    value: decimal.optional().meta({
      description:
        'The number, with the digits as printed; scale lives in the unit. A fact has one of value, low and high, date, words, from, derived.',
      needed: 'unless another of them holds the value',
      examples: ['58', '8.0', '1478'],
    }),
    low: decimal.optional().meta({ description: 'The lower end of a range, instead of value.', needed: 'with high', examples: ['40'] }),
    high: decimal.optional().meta({ description: 'The upper end of a range.', needed: 'with low', examples: ['50'] }),
    date: partialDate.optional().describe('A date, instead of value.'),
    words: text.optional().meta({ description: 'A finding without a number, instead of value.', examples: ['no uniform drop'] }),
    from: cell
      .optional()
      .describe('One cell of a dataset, instead of value; source, qualifier, status, period and definition come from its row.'),
    derived: z
      .strictObject({
        formula: text.meta({
          description: 'Ids of facts, names of cells, numbers, + - * / and brackets, with spaces round a minus.',
          examples: ['ships-from-southport-2020 / ships-2020 * 100'],
        }),
        rounding: z
          .string()
          .regex(/^\d$/, 'is no number of decimals; write one digit: 0 for whole numbers, 1 for tenths')
          .meta({ description: 'To how many decimals the result is rounded.', form: '0 to 9', examples: ['1'] }),
        cells: z.record(id, cell).optional().describe('Cells of tables by the names that they have in the formula.'),
      })
      .optional()
      .describe('Arithmetic of ours over facts and cells, instead of value; it has no source and no phrase, its inputs have.'),

    qualifier: z.enum(qualifiers).optional().describe('The bound that the source gives; none for an exact value.'),
    status: z.enum(statuses).optional().meta({
      description:
        'In what sense the value holds. What is still to be delivered is a target; the price that a contract sets is observed; a figure given without method or source may be a claim.',
      needed: 'unless it comes with from',
    }),
    unit: id.optional().meta({ description: 'The unit of the number.', needed: 'for a number without a measure' }),
    measure: id
      .optional()
      .describe('What is measured. It brings the unit; facts of one measure, economy, partner and dimensions are held against each other.'),
    economy: id.optional().describe('Whom the value is about.'),
    partner: id.optional().describe('The other side, for trade and dependence.'),
    dimensions: z
      .record(id, id)
      .optional()
      .meta({
        description:
          'What else the value is about: a dimension of data/dimensions.yaml and one of its members. Facts of different members do not disagree.',
        examples: [{ mine: 'north-pit' }],
      }),
    period: z
      .union([notStated, period], {
        error:
          'is not a period; write a date (2010, 2010-09, 2010-09-24), first/last of the same precision (2024-01/2024-06), or not-stated',
      })
      .optional()
      .meta({ description: 'When it held: a date, first/last, or not-stated.', needed: 'unless it comes with from' }),
    definition: id
      .optional()
      .meta({ description: 'A key of the measure’s definitions, or not-stated.', needed: 'with a measure, unless it comes with from' }),

    source: id.optional().meta({ description: 'Where the value was read.', needed: 'unless it comes with from, or is derived' }),
    locator: text
      .refine((value) => /[\p{L}§¶]/u.test(value), 'does not say of what it is the number; write page 14 or Table 3')
      .optional()
      .meta({ description: 'Where in the source: a page, table or section.', examples: ['Table 3, page 14'] }),
    phrase: phrase.optional().meta({
      description: `The fewest words of the source that carry value, unit and qualifier, in its language: at most ${phraseWords} words and ${phraseCharacters} characters, word for word.`,
      needed: 'unless it comes with from, or is derived',
      examples: ['nearly 58 per cent'],
    }),
    phraseLacks: phraseParts
      .optional()
      .describe('What the phrase does not show, each part with where the source has it; refused where the phrase does show it.'),

    confidence: z.enum(['high', 'medium', 'low']).describe('How sure we are of it.'),
    reason: text.meta({ description: 'Why that confidence.', examples: ['Printed in the port’s own book.'] }),
    whyThisSource: text
      .optional()
      .describe(
        'Why it rests on a source that is neither official nor established press, and what was looked for; a headline figure of such a source needs it.',
      ),
    checkedAgainst: z.array(id).optional().describe('Facts and sources that it was held against.'),
    beyondUnit: text.optional().meta({
      description: 'Why the value lies beyond what its unit allows, such as a share of more than 100.',
      examples: ['Growth, which has no upper end.'],
    }),
    note: text.optional().describe('What a reader has to know beside it.'),
    reviewBy: day.optional().describe('The day by which somebody looks at it again; npm run check -- --as-of lists what is due.'),
    history: z
      .array(
        z
          .strictObject({
            when: day.describe('The day of the change.'),
            from: text.describe('What was published, as readers saw it.'),
            to: text.describe('What is published now.'),
            reason: z
              .enum(historyReasons)
              .describe('R1: better data of the source. R2: a routine recalculation. R3: another method. C: a correction of ours.'),
            note: text.optional().describe('What happened, in words.'),
          })
          .refine(({ from, to }) => from !== to, {
            path: ['to'],
            error: 'is what stood there before; write what is published now, or remove the entry',
          }),
      )
      .min(1)
      .optional()
      .describe('Each change of what was published, oldest first; held against data/ledger.csv.'),

    inventory: text.optional().meta({
      description: 'The line of a claim-by-claim reading that it answers.',
      needed: 'for an article’s claim',
      examples: ['S1-Q06'],
    }),
    attributedTo: text
      .refine(
        (words) => words === 'not-stated' || !/^not[^a-z]stated\W?$/i.test(words),
        'is no name; write not-stated where the article credits nobody',
      )
      .optional()
      .meta({ description: 'Of an article’s claim: whom the article credits, or not-stated.', needed: 'for an article’s claim' }),
    verdict: z.enum(verdicts).optional().meta({
      description: 'Of an article’s claim: what we found. disputed: good sources contradict each other.',
      needed: 'for an article’s claim',
    }),
    against: z
      .array(id)
      .optional()
      .meta({ description: 'Of an article’s claim: the facts it was held against.', needed: 'with a verdict other than untested' }),
  })
  .superRefine((fact, context) => {
    const refuse = (key: string, message: string) => context.addIssue({ code: 'custom', path: [key], message });
    const given = amountKeys.filter((key) => fact[key] !== undefined || (key === 'low' && fact.high !== undefined));
    if (given.length === 0) refuse('statement', 'has no value; add one of value, low and high, date, words, from, derived');
    for (const extra of given.slice(1)) refuse(extra, `is one value too many; ${given[0]} is given already, keep one of the two`);
    if ((fact.low === undefined) !== (fact.high === undefined))
      refuse(fact.low === undefined ? 'high' : 'low', 'stands alone; a range needs both low and high');
    if (fact.low !== undefined && fact.high !== undefined && Number(fact.low) >= Number(fact.high))
      refuse('low', `"${fact.low}" is not below high "${fact.high}"; write the lower number as low, or value where both are one`);
    if (fact.words === undefined && !fact.statement.includes('[[value]]'))
      refuse('statement', 'does not say where its value stands; write [[value]] there');
    if (fact.statement.split('[[value]]').length > 2) refuse('statement', 'says its value twice; write [[value]] once, or make two facts');
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
    const isRead = fact.inventory !== undefined && fact.status === 'claim' && fact.derived === undefined;
    if (isRead || fact.attributedTo !== undefined || fact.verdict !== undefined) {
      const [missing, ...more] = claimKeys.filter((key) => fact[key] === undefined);
      const are = more.length === 0 ? 'is' : `and ${more.join(' and ')} are`;
      if (missing !== undefined) refuse(missing, `${are} missing; an article's claim has ${claimKeys.join(', ')}`);
      if (fact.status !== 'claim') refuse('status', `"${fact.status}" does not fit an article's claim; write claim`);
      if (fact.verdict !== undefined && fact.verdict !== 'untested' && (fact.against ?? []).length === 0)
        refuse('verdict', `"${fact.verdict}" needs facts it was held against; list their ids in against`);
    }
  });

export type AuthoredFact = z.infer<typeof factSchema>;
