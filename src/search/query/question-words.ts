/** How a question is read in the language of the site: its little words, and what says which kind of answer is wanted. */
import { keysOf } from '../../narrow/keys-of.ts';
import { words } from '../../words/words.ts';
import type { SearchKind } from '../search-record.ts';

type WishName = keyof typeof words.query.wishes;

interface Wish {
  /** How much more results of these kinds count. */
  readonly kinds: Readonly<Partial<Record<SearchKind, number>>>;
  /** A word that an answer is likely to hold, and that need not be there. */
  readonly hint?: keyof typeof words.query.hints;
}

/** Words of a wish are searched like others, and count for less. */
const wishes: Readonly<Record<WishName, Wish>> = {
  chart: { kinds: { Chart: 3 } },
  quote: { kinds: { Quote: 3 } },
  source: { kinds: { Source: 2.5 } },
  data: { kinds: { Dataset: 3, Chart: 1.3 } },
  meaning: { kinds: { Term: 2.2, Measure: 1.2 } },
  who: { kinds: { Person: 1.5, Organisation: 1.5, Quote: 1.5, Fact: 1.2 } },
  whoIs: { kinds: { Person: 3, Organisation: 2 } },
  events: { kinds: { Event: 2, Chart: 1.5 } },
  advice: { kinds: { Recommendation: 4 } },
  disagreement: { kinds: { Disagreement: 5 } },
  // One fact tells of one side.
  comparison: { kinds: { Chart: 1.8, Briefing: 1.6, Dataset: 1.4 } },
  // A question that is answered by yes or no, and one in the present, which asks for what is newest.
  yesOrNo: { kinds: { Fact: 1.4, Briefing: 1.2 } },
  howLong: { kinds: { Fact: 1.5, Lever: 1.3 }, hint: 'years' },
  share: { kinds: { Fact: 1.5, Measure: 1.2 }, hint: 'share' },
  origin: { kinds: { Chart: 1.4, Dataset: 1.4 }, hint: 'sources' },
  amount: { kinds: { Fact: 1.5 } },
  story: { kinds: { Briefing: 1.6, Fact: 1.1 } },
  docs: { kinds: { Docs: 5 } },
};

interface QuestionWords {
  readonly stopWords: ReadonlySet<string>;
  readonly wishWords: ReadonlySet<string>;
  /** Over the folded question. */
  readonly wishes: readonly {
    readonly name: WishName;
    readonly pattern: RegExp;
    readonly kinds: Wish['kinds'];
    readonly hint: string | undefined;
  }[];
  readonly filler: RegExp;
  readonly currencies: RegExp;
  readonly present: RegExp;
  readonly claims: RegExp;
  /** Words that ask to leave out the name after them, and before them. */
  readonly denials: Readonly<Record<'before' | 'after', ReadonlySet<string>>>;
}

let made: QuestionWords | undefined;
let madeOf: typeof words.query | undefined;

/** Made once for a language. */
export function questionWords(): QuestionWords {
  const own = words.query;
  if (made !== undefined && madeOf === own) return made;
  const names = keysOf<WishName>(own.wishes);
  madeOf = own;
  made = {
    stopWords: new Set(own.stopWords.split(' ')),
    wishWords: new Set(own.wishWords.split(' ')),
    wishes: names.map((name) => {
      const { kinds, hint } = wishes[name];
      return { name, pattern: new RegExp(own.wishes[name]), kinds, hint: hint === undefined ? undefined : own.hints[hint] };
    }),
    filler: new RegExp(own.filler, 'g'),
    currencies: new RegExp(own.currencies, 'g'),
    present: new RegExp(own.present),
    claims: new RegExp(own.claims),
    denials: { before: new Set(own.denials.before.split(' ')), after: new Set(own.denials.after.split(' ')) },
  };
  return made;
}
