/** The rows of a table of events, each with its anchor and what its columns say, in order of time. */
import type { Dataset } from '../registry/registry.ts';
import type { FieldRole } from '../registry/schemas/dataset.ts';
import { parseStatus, type Status } from '../registry/schemas/fact.ts';
import { comparePeriods } from './compare-periods.ts';
import { eventIds } from './event-id.ts';

interface TimelineEvent {
  /** Its anchor on the page of the timeline. */
  readonly id: string;
  readonly period: string;
  /** What happened. */
  readonly text: string;
  readonly kind: string | undefined;
  readonly status: Status | undefined;
  /** Ids. */
  readonly economy: string | undefined;
  readonly fact: string | undefined;
  readonly source: string | undefined;
}

/**
 * Columns are known by their roles. What happened is told by the text of the primary key that has no role, the kind by the
 * text outside it that has none. None at all where the table has no period or no such text: it is not one of events.
 */
export function eventsOf(dataset: Dataset): TimelineEvent[] {
  const { fields, primaryKey, rows } = dataset;
  const ofRole = (wanted: FieldRole): string | undefined => fields.find(({ role }) => role === wanted)?.name;
  const plainText = (inKey: boolean): string | undefined =>
    fields.find(({ name, type, role }) => type === 'string' && role === undefined && primaryKey.includes(name) === inKey)?.name;
  const [period, text, kind] = [ofRole('period'), plainText(true), plainText(false)];
  if (period === undefined || text === undefined) return [];
  const [economy, status, fact, source] = (['economy', 'status', 'fact', 'source'] as const).map(ofRole);

  const events = rows.map(({ cells }): Omit<TimelineEvent, 'id'> => {
    const cell = (name: string | undefined): string | undefined => cells[name ?? '']?.text || undefined;
    return {
      period: cell(period) ?? '',
      text: cell(text) ?? '',
      kind: cell(kind),
      status: parseStatus(cell(status) ?? ''),
      economy: cell(economy),
      fact: cell(fact),
      source: cell(source) ?? dataset.source,
    };
  });
  const ids = eventIds(events);
  return events.map((event, index) => ({ id: ids[index] ?? '', ...event })).sort((a, b) => comparePeriods(a.period, b.period));
}
