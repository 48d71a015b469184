/** Every quotation and every cited phrase against the captured text of its source: exact, different, or no capture. */
import { readPhrase } from '../figures/phrase-shows.ts';
import { factWords } from '../figures/placeholders.ts';
import type { Fact, Registry } from '../registry/registry.ts';
import { findPassage, showDifference, type Passage } from './find-passage.ts';
import { foldText } from '../text/fold.ts';

export type Finding =
  | { readonly kind: 'exact' | 'no-capture'; readonly record: string; readonly source: string }
  | { readonly kind: 'differs'; readonly record: string; readonly source: string; readonly faults: readonly Difference[] };

/** What the record has and what the source has instead. */
interface Difference {
  readonly wrong: string;
  readonly recordText: string;
  readonly captureText: string;
  readonly difference?: string;
}

/** `captures`: id of a source → its text. In order of record, each quotation with its variants. */
export function verifyRecords(registry: Registry, captures: ReadonlyMap<string, string>): Finding[] {
  const folded = new Map([...captures].map(([source, text]) => [source, foldText(text)]));
  const check = (record: string, source: string, faultsIn: (capture: string) => Difference[]): Finding => {
    const capture = folded.get(source);
    if (capture === undefined) return { kind: 'no-capture', record, source };
    const faults = faultsIn(capture);
    return faults.length === 0 ? { kind: 'exact', record, source } : { kind: 'differs', record, source, faults };
  };
  const facts = [...registry.facts.values()].flatMap((fact) => {
    const { id, source, phrase } = fact;
    if (source === undefined || phrase === undefined) return [];
    return [
      check(`facts/${id}`, source, (capture) => {
        const passage = findPassage(phrase, capture);
        return [...wordDifferences(passage), ...valueDifferences(fact, phrase, passage.isExact ? passage.context : phrase, registry)];
      }),
    ];
  });
  const quotes = [...registry.quotes.values()].flatMap(({ id, text, source, variants }) => [
    check(`quotes/${id}`, source, (capture) => wordDifferences(findPassage(text, capture))),
    ...variants.map((variant, index) =>
      check(`quotes/${id} variant ${index + 1}`, variant.source, (capture) => wordDifferences(findPassage(variant.text, capture))),
    ),
  ]);
  return [...facts, ...quotes];
}

function wordDifferences(passage: Passage): Difference[] {
  if (passage.isExact) return [];
  const { wanted, nearest } = passage;
  return [
    {
      wrong: 'The words differ.',
      recordText: wanted,
      captureText: nearest,
      ...(nearest === '' ? {} : { difference: showDifference(wanted, nearest) }),
    },
  ];
}

/** The value, unit and bound of the record are in the phrase, or the record says why not; no bound stands just outside it. */
function valueDifferences(fact: Fact, phrase: string, context: string, registry: Registry): Difference[] {
  const language = registry.sources.get(fact.source ?? '')?.language ?? registry.site.language;
  const fault = (wrong: string): Difference => ({ wrong, recordText: factWords(fact, registry), captureText: context });
  // A claim in words is the claim itself, so that its words are the source's.
  if (fact.amount.kind === 'words' && fact.verdict !== undefined)
    return foldText(phrase).toLowerCase().includes(foldText(fact.amount.words).toLowerCase())
      ? []
      : [fault('The words of the claim are not in the phrase.')];
  const { lacks } = readPhrase(fact, phrase, registry.units, language);
  const { adds } = readPhrase(fact, context, registry.units, language);
  const missing = lacks.filter((part) => fact.phraseLacks?.[part] === undefined).map((part) => fault(`The ${part} is not in the phrase.`));
  if (adds.length === 0 || fact.phraseLacks?.qualifier !== undefined) return missing;
  return [...missing, fault(`The source reads as ${adds.map((qualifier) => `"${qualifier.replaceAll('-', ' ')}"`).join(' or ')}.`)];
}
