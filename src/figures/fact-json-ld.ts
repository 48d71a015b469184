/** A fact as schema.org Observation: value, bounds, qualifier in words, period, unit and source. */
import { getRecord, type Fact, type Registry } from '../registry/registry.ts';
import { intervalOf } from './intervals.ts';
import { passportOf } from './passport.ts';

export function factJsonLd(fact: Fact, registry: Registry, url: string | undefined): object {
  const { statement, measure, definition, period, status, sources, value } = passportOf(fact, registry);
  return {
    '@context': 'https://schema.org',
    '@type': 'Observation',
    ...(url === undefined ? {} : { '@id': url, url }),
    name: statement,
    ...(measure === undefined ? {} : { variableMeasured: measure }),
    ...(definition === undefined ? {} : { measurementTechnique: definition }),
    ...(fact.period === 'not-stated' ? {} : { observationDate: fact.period }),
    description: `${value}; ${period}; ${status}`,
    value: valueOf(fact, value, registry),
    citation: sources.map((id) => {
      const source = getRecord(registry.sources, id);
      return {
        '@type': 'CreativeWork',
        name: source.title,
        publisher: source.publisher,
        ...(source.url === undefined ? {} : { url: source.url }),
      };
    }),
  };
}

/** A bounded value has a bound and no `value`, so that "over 90%" is never read as 90. */
function valueOf(fact: Fact, words: string, registry: Registry): object | string {
  const unit = fact.unit === undefined ? {} : { unitText: getRecord(registry.units, fact.unit).title };
  const interval = intervalOf(fact);
  if (interval === undefined) return words;
  const { amount, qualifier } = fact;
  if (amount.kind === 'number' && qualifier === undefined)
    return { '@type': 'QuantitativeValue', value: Number(amount.value), ...unit, description: words };
  return {
    '@type': 'QuantitativeValue',
    ...(Number.isFinite(interval.low) ? { minValue: interval.low } : {}),
    ...(Number.isFinite(interval.high) ? { maxValue: interval.high } : {}),
    ...unit,
    description: words,
  };
}
