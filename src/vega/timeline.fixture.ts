/** A small table of events for tests: dates of each precision, a claim, years passed over, and parts to hold against each other. */
import type { Registry } from '../registry/registry.ts';
import type { Field } from '../registry/schemas/dataset.ts';
import { registry } from './chart.fixture.ts';
import { defineChart, type ChartDefinition } from './define-chart.ts';
import { timeline } from './forms/timeline.ts';

const fields: Field[] = [
  { name: 'day', type: 'period', title: 'Date', role: 'period' },
  { name: 'event', type: 'string', title: 'Event' },
  { name: 'sort', type: 'string', title: 'Kind of event' },
  { name: 'plan', type: 'string', title: 'Plan', optional: true },
  { name: 'outcome', type: 'string', title: 'Outcome', optional: true },
  { name: 'status', type: 'string', title: 'Status', role: 'status' },
];

/** Records with the events of these lines: date, event, kind, plan, outcome, status. */
export function eventsOf(lines: readonly string[]): Registry {
  const rows = lines.map((line, index) => {
    const texts = line.split(',');
    return { line: index + 2, cells: Object.fromEntries(fields.map(({ name }, column) => [name, { text: texts[column] ?? '' }])) };
  });
  const described = { title: 'Events', description: 'Events.', definition: 'Events.', caveats: [], primaryKey: ['day', 'event'] };
  return { ...registry, datasets: new Map([['events', { id: 'events', ...described, fields, rows }]]) };
}

export const events = eventsOf([
  '2014,Northport asks for help,Ruling,,,observed',
  '2010-10,Southport is said to close,Measure,,,claim',
  '2010-10-08,Northport pays,Measure,Many ships,Few ships,observed',
  '2010,A ship is bought,Deal,A ship a year,,observed',
  '2011-03-30,Aland and Borduria agree that their ships are to carry the goods of both,Deal,,,observed',
]);

export const eventsChart: ChartDefinition = defineChart({
  dataset: 'events',
  title: 'Northport paid',
  alt: 'Events, downwards.',
  form: timeline({ value: 'event', date: 'day', kind: 'sort' }),
});
