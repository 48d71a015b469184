/** The events of a table as the timeline's page shows them: when, where, with which status, and the fact that each one is. */
import { eventsOf } from '../figures/events-of.ts';
import { formatPeriod } from '../figures/format-date.ts';
import { formatStatus } from '../figures/format-value.ts';
import { getRecord, type Registry } from '../registry/registry.ts';
import { words } from '../words/words.ts';

export function timelineEvents(dataset: string, registry: Registry) {
  return eventsOf(getRecord(registry.datasets, dataset)).map((event) => ({
    ...event,
    when: event.period === '' ? words.records.dateNotStated : formatPeriod(event.period),
    economy: event.economy === undefined ? undefined : getRecord(registry.economies, event.economy),
    standing: event.status ?? ('observed' as const),
    // That it happened is what an event says anyhow.
    status: event.status === undefined || event.status === 'observed' ? undefined : formatStatus(event.status),
    fact: event.fact === undefined ? undefined : getRecord(registry.facts, event.fact),
  }));
}
