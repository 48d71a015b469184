/**
 * Records as schema.org describes them (schema.org/docs/full.html), each with only the properties that its type has there:
 * what machines read beside a page.
 */
import type {
  CreativeWork,
  Dataset,
  Observation,
  Organization,
  Person,
  QuantitativeValue,
  Quotation,
  Report,
  WithContext,
} from 'schema-dts';
import { briefingSummary } from '../figures/brief-words.ts';
import { intervalOf } from '../figures/intervals.ts';
import { describeFact } from '../figures/describe-fact.ts';
import { fillPlaceholders } from '../figures/placeholders.ts';
import type { Authored } from '../registry/authored.ts';
import { isNumberField } from '../registry/read-row.ts';
import { getRecord, type Dataset as Table, type Fact, type Registry } from '../registry/registry.ts';

const context = 'https://schema.org' as const;

type Known<Name extends 'briefings' | 'organisations' | 'people' | 'quotes'> = Authored<Name> & { readonly id: string };

/** A value with its bounds, the qualifier in words, period, unit; its sources are works about it, since an observation cites none. */
export function factJsonLd(fact: Fact, registry: Registry, url: string | undefined): WithContext<Observation> {
  const { statement, measure, about, definition, period, status, sources, value } = describeFact(fact, registry);
  return {
    '@context': context,
    '@type': 'Observation',
    ...(url === undefined ? {} : { '@id': url, url }),
    name: statement,
    ...(measure === undefined ? {} : { variableMeasured: measure }),
    ...(definition === undefined ? {} : { measurementTechnique: definition }),
    ...observed(fact.period),
    description: [value, about, period, status].filter((part) => part !== undefined).join('; '),
    value: valueOf(fact, value, registry),
    subjectOf: sources.map((id) => work(id, registry)),
  };
}

export function quoteJsonLd(quote: Known<'quotes'>, registry: Registry, url: string | undefined): WithContext<Quotation> {
  const speaker = getRecord(registry.people, quote.speaker);
  return {
    '@context': context,
    '@type': 'Quotation',
    text: quote.text,
    ...(quote.language === undefined ? {} : { inLanguage: quote.language }),
    spokenByCharacter: person(speaker, registry),
    ...(quote.said === undefined ? {} : { dateCreated: quote.said }),
    citation: work(quote.source, registry),
    ...(url === undefined ? {} : { url }),
  };
}

/** `csv` is the full address of the rows, where it is known. */
export function datasetJsonLd(dataset: Table, registry: Registry, csv: string | undefined): WithContext<Dataset> {
  return {
    '@context': context,
    '@type': 'Dataset',
    name: fillPlaceholders(dataset.title, registry),
    description: fillPlaceholders(dataset.description, registry),
    // Terms in words are a work without an address.
    ...(dataset.licence === undefined ? {} : { license: { '@type': 'CreativeWork', text: dataset.licence } }),
    variableMeasured: dataset.fields.filter(isNumberField).map(({ title, unit }) => ({
      '@type': 'PropertyValue',
      name: title,
      ...(unit === undefined ? {} : { unitText: getRecord(registry.units, unit).symbol }),
    })),
    ...(csv === undefined ? {} : { distribution: { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: csv } }),
  };
}

export function briefingJsonLd(briefing: Known<'briefings'>, registry: Registry, url: string | undefined): WithContext<Report> {
  return {
    '@context': context,
    '@type': 'Report',
    headline: fillPlaceholders(briefing.title, registry),
    abstract: briefingSummary(briefing, registry),
    datePublished: briefing.published,
    dateModified: briefing.updated,
    inLanguage: registry.site.language,
    ...(registry.site.licence?.address === undefined ? {} : { license: registry.site.licence.address }),
    author: briefing.authors.map((id): Organization | Person => {
      const organisation = registry.organisations.get(id);
      return organisation === undefined
        ? { '@type': 'Person', name: getRecord(registry.people, id).name }
        : { '@type': 'Organization', name: organisation.name };
    }),
    ...(url === undefined ? {} : { url }),
  };
}

export function organisationJsonLd({ name, otherNames }: Known<'organisations'>): WithContext<Organization> {
  return { '@context': context, '@type': 'Organization', name, ...alternate(otherNames) };
}

export function personJsonLd(record: Known<'people'>, registry: Registry): WithContext<Person> {
  return { '@context': context, ...person(record, registry), ...alternate(record.otherNames) };
}

function person({ name, role, organisation }: Known<'people'>, { organisations }: Registry): Exclude<Person, string> {
  return {
    '@type': 'Person',
    name,
    jobTitle: role,
    affiliation: { '@type': 'Organization', name: getRecord(organisations, organisation).name },
  };
}

function alternate(names: readonly string[]): { alternateName?: readonly string[] } {
  return names.length === 0 ? {} : { alternateName: names };
}

function work(id: string, { sources }: Registry): CreativeWork {
  const { title, publisher, url, published } = getRecord(sources, id);
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(published === undefined ? {} : { datePublished: published }),
    ...(url === undefined ? {} : { url }),
  };
}

/** A date, or the first date and how long: `2020/2023` → 2020 and P4Y; `observationPeriod` is an ISO 8601 duration. */
function observed(period: string): { observationDate?: string; observationPeriod?: string } {
  if (period === 'not-stated') return {};
  const [start = '', end] = period.split('/');
  return { observationDate: start, ...(end === undefined ? {} : { observationPeriod: duration(start, end) }) };
}

/** Both ends included: 2020 and 2023 → P4Y, 2024-01 and 2024-06 → P6M, 2025-05-26 and 2025-05-27 → P2D. */
function duration(start: string, end: string): string {
  const [from, to] = [start, end].map((date) => date.split('-').map(Number));
  const [year = 0, month, day] = to ?? [];
  const [startYear = 0, startMonth = 0] = from ?? [];
  if (month === undefined) return `P${year - startYear + 1}Y`;
  if (day === undefined) return `P${(year - startYear) * 12 + month - startMonth + 1}M`;
  return `P${(Date.parse(end) - Date.parse(start)) / 86_400_000 + 1}D`;
}

/** A bounded value has a bound and no `value`, so that "over 90%" is never read as 90. */
function valueOf(fact: Fact, words: string, registry: Registry): QuantitativeValue | string {
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
