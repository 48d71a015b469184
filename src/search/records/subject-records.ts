/** What the subject is made of: levers, recommendations, economies, organisations, terms and events. */
import { eventsOf } from '../../figures/events-of.ts';
import { findingWords } from '../../figures/finding-words.ts';
import { formatDate, formatPeriod } from '../../figures/format-date.ts';
import { formatStage } from '../../figures/format-stage.ts';
import { fillPlaceholders } from '../../figures/placeholders.ts';
import { getRecord } from '../../registry/registry.ts';
import type { SearchRecord } from '../search-record.ts';
import { plainSpaces } from '../../text/fold.ts';
import { economyNames, numbersIn, termsIn, yearsOf, type RecordContext } from './record-context.ts';
import { words } from '../../words/words.ts';

export function leverRecords(context: RecordContext): SearchRecord[] {
  const { registry } = context;
  return [...registry.levers.values()].map((lever): SearchRecord => {
    const uses = lever.usedBy.map(({ economy, stage, since, sentence }) =>
      words.values.labelled(getRecord(registry.economies, economy).name + words.values.comma + formatStage(stage, since), sentence),
    );
    const found = [lever.cost, lever.timeToEffect, lever.limits, lever.risk].map(findingWords);
    const parts = [lever.summary, lever.outcome.says, ...uses, ...found, ...lever.needs];
    const text = plainSpaces(fillPlaceholders(parts.join(' '), registry));
    const family = getRecord(registry.families, lever.family).title;
    const title = fillPlaceholders(lever.title, registry);
    return {
      kind: 'Lever',
      path: `/playbook/${lever.id}/`,
      title,
      text,
      card: {},
      also: ['lever policy measure', family, ...numbersIn(text)],
      facets: {
        economy: economyNames(
          lever.usedBy.map(({ economy }) => economy),
          context,
        ),
        topic: [title],
        term: termsIn(text, context),
      },
    };
  });
}

export function recommendationRecords(context: RecordContext): SearchRecord[] {
  const { registry } = context;
  return [...registry.recommendations.values()].map((record): SearchRecord => {
    const text = plainSpaces(
      fillPlaceholders(
        [
          record.step,
          record.firstStep,
          ...[record.cost, record.time, record.effect, record.risk].map(findingWords),
          record.losers,
          record.against,
        ].join(' '),
        registry,
      ),
    );
    return {
      kind: 'Recommendation',
      path: `/recommendations/${record.id}/`,
      title: fillPlaceholders(record.title, registry),
      text,
      card: { actor: record.actor, period: words.search.byDate(formatDate(record.by)) },
      also: ['recommend recommendation advice'],
      facets: {
        topic: record.levers.map((id) => fillPlaceholders(getRecord(registry.levers, id).title, registry)),
        term: termsIn(text, context),
      },
      date: record.lastChecked,
    };
  });
}

export function economyRecords(context: RecordContext): SearchRecord[] {
  const { registry } = context;
  return [...registry.economies.values()].map((economy): SearchRecord => {
    const facts = registry.facts
      .values()
      .filter((fact) => fact.economy === economy.id)
      .toArray().length;
    const levers = [...registry.levers.values()].filter(({ usedBy }) => usedBy.some((use) => use.economy === economy.id));
    return {
      kind: 'Economy',
      path: `/economies/${economy.id}/`,
      title: economy.name,
      text: [words.page.nFacts(facts) + words.values.stop, ...levers.map(({ title }) => `${fillPlaceholders(title, registry)}.`)].join(' '),
      card: {},
      also: economy.otherNames,
      facets: { economy: [economy.name], topic: levers.map(({ title }) => fillPlaceholders(title, registry)) },
    };
  });
}

export function organisationRecords(context: RecordContext): SearchRecord[] {
  return [...context.registry.organisations.values()].map(({ id, name, description, otherNames, economy }): SearchRecord => ({
    kind: 'Organisation',
    path: `/organisations/${id}/`,
    title: name,
    text: description,
    card: {},
    also: otherNames,
    facets: { economy: economyNames([economy], context), term: termsIn(description, context) },
  }));
}

export function termRecords(context: RecordContext): SearchRecord[] {
  const { registry } = context;
  return [...registry.terms.values()].map(({ id, term, definition, otherNames }): SearchRecord => ({
    kind: 'Term',
    path: `/glossary/#${id}`,
    title: term,
    text: plainSpaces(fillPlaceholders(definition, registry)),
    card: { names: otherNames.join(words.values.comma) },
    also: ['meaning definition glossary'],
    facets: { term: termsIn(`${term} ${otherNames.join(', ')}`, context) },
  }));
}

/** The rows behind the chart called "timeline", which has a page with an entry for each. */
export function eventRecords(context: RecordContext): SearchRecord[] {
  const { registry } = context;
  const chart = registry.charts.get('timeline');
  if (chart === undefined) return [];
  return eventsOf(getRecord(registry.datasets, chart.dataset)).map(({ id, period, text, kind, economy, source }): SearchRecord => ({
    kind: 'Event',
    path: `/timeline/#${id}`,
    text,
    card: { period: formatPeriod(period), event: kind },
    also: numbersIn(text),
    facets: {
      economy: economyNames([economy], context),
      term: termsIn(text, context),
      publisher: source === undefined ? [] : [getRecord(registry.sources, source).publisher],
      year: yearsOf(period),
    },
    date: period,
  }));
}
