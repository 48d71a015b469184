/** Words that say nothing of what is looked for, and words that say which kind of answer is wanted. */
import type { SearchKind } from '../search-record.ts';

export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about actually after all also am an and any anybody are as at be because been being but by can could did do does doing done for from get gets give ' +
    'had has have having he her here him his how i if in into is it its just let like many may me more most much must my no not now of off on one only or ' +
    'other our out over own say says shall she should so some still such tell than that the their them then there these they thing this those to too ' +
    'under up us very was we were what when where which while who whom whose why will with would you your exactly there really ' +
    'came come comes coming made make makes making take took taken go goes going went put puts keep kept each every find found show shows'
  ).split(' '),
);

interface Wish {
  /** Over the folded query. */
  readonly pattern: RegExp;
  /** How much more results of these kinds count. */
  readonly kinds: Readonly<Partial<Record<SearchKind, number>>>;
  /** A word that an answer is likely to hold, and that need not be there. */
  readonly hint?: string;
}

/** Words of a wish are searched like others, and count for less. */
export const wishes: readonly Wish[] = [
  { pattern: /\b(?:charts?|graphs?|plots?|diagrams?)\b/, kinds: { Chart: 3 } },
  { pattern: /\b(?:quotes?|quoted|quotations?|who said|said)\b/, kinds: { Quote: 3 } },
  { pattern: /\b(?:sources?|articles?|reports?|papers?|studies|study)\b/, kinds: { Source: 2.5 } },
  { pattern: /\b(?:data ?sets?|csv|spreadsheets?|tables?|download|excel)\b/, kinds: { Dataset: 3, Chart: 1.3 } },
  {
    pattern: /\b(?:definitions?|define|meaning|means|glossary|what (?:is|are|does)|difference between)\b/,
    kinds: { Term: 2.2, Measure: 1.2 },
  },
  { pattern: /\bwho (?!said)/, kinds: { Person: 1.5, Organisation: 1.5, Quote: 1.5, Fact: 1.2 } },
  { pattern: /\bwho (?:is|was|are)\b/, kinds: { Person: 3, Organisation: 2 } },
  { pattern: /\b(?:timeline|chronology|what happened|events?)\b/, kinds: { Event: 2, Chart: 1.5 } },
  { pattern: /\b(?:recommend\w*|advice|should we|what should)\b/, kinds: { Recommendation: 4 } },
  { pattern: /\b(?:differ|different|disagree\w*|conflict\w*|discrepanc\w*|contradict\w*)\b/, kinds: { Disagreement: 5 } },
  {
    pattern: /\b(?:more|less|higher|lower|bigger|smaller) .*than\b|\b(?:compar\w*|versus|vs)\b/,
    kinds: { Chart: 1.6, Briefing: 1.6, Dataset: 1.4 },
  },
  // A question that is answered by yes or no, and one in the present, which asks for what is newest.
  { pattern: /^(?:does|do|did|is|are|was|were|has|have|can|will)\b/, kinds: { Fact: 1.4, Briefing: 1.2 } },
  { pattern: /\bhow (?:long|soon)\b/, kinds: { Fact: 1.5, Lever: 1.3 }, hint: 'years' },
  {
    pattern: /\bhow (?:much|many) of\b|\bwhat (?:share|percentage|proportion|part)\b|\bhow (?:dependent|reliant)\b/,
    kinds: { Fact: 1.5, Measure: 1.2 },
    hint: 'share',
  },
  { pattern: /\bwhere .*(?:come|comes|from)\b/, kinds: { Chart: 1.4, Dataset: 1.4 }, hint: 'sources' },
  {
    pattern: /\b(?:how (?:much|many|big|large|high|far)|what (?:price|number)|when (?:did|will|is|was|does|can)|since when|which|where)\b/,
    kinds: { Fact: 1.5 },
  },
  { pattern: /\b(?:what did|why did|how did|was there|is there|did .* really)\b/, kinds: { Briefing: 1.6, Fact: 1.1 } },
  {
    pattern: /\b(?:how do (?:i|we|you)|how to|how can (?:i|we))\b|\b(?:embed\w*|host|hosting|contribute|deploy|typo)\b/,
    kinds: { Docs: 5 },
  },
];

/** Words of a wish that are no part of what is looked for. */
export const wishWords: ReadonlySet<string> = new Set(
  (
    'chart charts graph graphs plot diagram quote quotes quoted quotation said source sources article articles table tables dataset datasets csv ' +
    'spreadsheet download excel definition define meaning means glossary timeline chronology events event recommendation recommendations recommended ' +
    'difference differ figures figure data number percent cent per country happened last'
  ).split(' '),
);
