/** A fact as it leaves the site: one flat record, the same in JSON and CSV, with all that has to travel with the value. */
import { citations } from '../figures/citation.ts';
import { intervalOf } from '../figures/intervals.ts';
import { describeFact } from '../figures/describe-fact.ts';
import { fillPlaceholders } from '../figures/placeholders.ts';
import { tierWords } from '../figures/source-tier.ts';
import { speakValue } from '../figures/speak-value.ts';
import { plainSpaces } from '../text/fold.ts';
import { memberName } from '../registry/dimension-members.ts';
import { getRecord, type Fact, type Registry } from '../registry/registry.ts';

export interface FactRecord {
  readonly id: string;
  readonly statement: string;
  /** As the site prints it, bound and unit included: "over 90%". */
  readonly words: string;
  /** The same, to be read aloud: "over 90 per cent". */
  readonly spoken: string;
  /** The digits as printed; null for ranges, dates and findings in words. Never without its qualifier. */
  readonly value: string | null;
  /** Ends of a range, or the end that a bound gives: over 90 has low 90 and no high. */
  readonly low: string | null;
  readonly high: string | null;
  readonly qualifier: string | null;
  readonly unit: string | null;
  readonly status: string;
  readonly measure: string | null;
  readonly definition: string | null;
  readonly about: string | null;
  readonly partner: string | null;
  /** What else it is about: the dimension's id and the member's name. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** ISO 8601 date or interval, or "not stated". */
  readonly period: string;
  readonly source: string;
  /** What kind of source each is: "copy of Reuters"; in the order of `source`. */
  readonly sourceTier: string;
  readonly sourceUrl: string | null;
  readonly phrase: string | null;
  readonly confidence: string;
  readonly reason: string;
  readonly verdict: string | null;
  /** Absolute where the site's address is known, else from its root. */
  readonly url: string;
}

/** `address` makes a URL of a path of the site. */
export function factRecord(fact: Fact, registry: Registry, address: (path: string) => string): FactRecord {
  const { value, statement, measure, definition, status, sources } = describeFact(fact, registry);
  const named = sources.map((id) => getRecord(registry.sources, id));
  const { amount, qualifier } = fact;
  const name = (id: string | undefined): string | null => (id === undefined ? null : getRecord(registry.economies, id).name);
  return {
    id: fact.id,
    statement,
    words: plainSpaces(value),
    spoken: speakValue(fact, registry),
    value: amount.kind === 'number' ? amount.value : null,
    ...endsOf(fact),
    qualifier: qualifier ?? null,
    unit: fact.unit === undefined ? null : getRecord(registry.units, fact.unit).title,
    status,
    measure: measure ?? null,
    definition: definition ?? null,
    about: name(fact.economy),
    partner: name(fact.partner),
    dimensions: Object.fromEntries(
      Object.entries(fact.dimensions ?? {}).map(([dimension, member]) => [dimension, memberName(dimension, member, registry)]),
    ),
    period: fact.period === 'not-stated' ? 'not stated' : fact.period,
    source: citations(sources, registry),
    sourceTier: named.map((source) => tierWords(source, registry.sources)).join('; '),
    sourceUrl: named.flatMap(({ url }) => url ?? [])[0] ?? null,
    phrase: fact.phrase ?? null,
    confidence: fact.confidence,
    reason: fillPlaceholders(fact.reason, registry),
    verdict: fact.verdict ?? null,
    url: address(`/facts/${fact.id}/`),
  };
}

/** Ends that somebody stated; those that "about" only suggests are not made up. */
function endsOf(fact: Fact): Pick<FactRecord, 'low' | 'high'> {
  const { amount } = fact;
  if (amount.kind === 'range') return { low: amount.low, high: amount.high };
  const interval = intervalOf(fact);
  if (amount.kind !== 'number' || interval === undefined) return { low: null, high: null };
  if (interval.high === Infinity) return { low: amount.value, high: null };
  if (interval.low === -Infinity) return { low: null, high: amount.value };
  return { low: null, high: null };
}
