/** What the subject is made of: levers, recommendations, economies, organisations, terms and events. */
import { eventsOf } from '../../figures/events-of.ts';
import { formatPeriod } from '../../figures/format-date.ts';
import { formatStage } from '../../figures/format-stage.ts';
import { fillPlaceholders } from '../../figures/placeholders.ts';
import { getRecord } from '../../registry/registry.ts';
import type { SearchRecord } from '../search-record.ts';
import { plainSpaces } from '../../text/fold.ts';
import { economyNames, numbersIn, termsIn, yearsOf, type RecordContext } from './record-context.ts';

export function leverRecords(context: RecordContext): SearchRecord[] {
  const { registry } = context;
  return [...registry.levers.values()].map((lever): SearchRecord => {
    const uses = lever.usedBy.map(
      ({ economy, stage, since, sentence }) => `${getRecord(registry.economies, economy).name}, ${formatStage(stage, since)}: ${sentence}`,
    );
    const parts = [lever.summary, ...uses, lever.cost, lever.timeToEffect, lever.limits, ...lever.needs];
    const text = plainSpaces(fillPlaceholders(parts.filter((part) => part !== undefined).join(' '), registry));
    const title = fillPlaceholders(lever.title, registry);
    return {
      kind: 'Lever',
      path: `/playbook/${lever.id}/`,
      title,
      text,
      card: {},
      also: ['lever policy measure', ...numbersIn(text)],
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
    const text = plainSpaces(fillPlaceholders([record.step, record.limits].join(' '), registry));
    return {
      kind: 'Recommendation',
      path: `/recommendations/${record.id}/`,
      title: fillPlaceholders(record.title, registry),
      text,
      card: { actor: record.actor, period: record.byWhen },
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
      text: [`${facts} ${facts === 1 ? 'fact' : 'facts'}.`, ...levers.map(({ title }) => `${fillPlaceholders(title, registry)}.`)].join(
        ' ',
      ),
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
    card: { names: otherNames.join(', ') },
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
