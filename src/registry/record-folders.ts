/** Where each kind of record has its pages: the first part of its address. */
import type { KindName } from './kinds.ts';

/** In the order in which they are listed; kinds that are missing here have no page of their own. */
export const recordFolders = {
  briefings: 'briefings',
  charts: 'charts',
  levers: 'playbook',
  recommendations: 'recommendations',
  measures: 'measures',
  facts: 'facts',
  quotes: 'quotes',
  datasets: 'datasets',
  people: 'people',
  organisations: 'organisations',
  economies: 'economies',
  sources: 'sources',
  docs: 'docs',
} as const satisfies Partial<Record<KindName | 'charts', string>>;

export type PagedKind = keyof typeof recordFolders;

/** "facts", "ships-lost" → "/facts/ships-lost/". */
export function recordPath(kind: PagedKind, id: string): string {
  return `/${recordFolders[kind]}/${id}/`;
}

export function isPaged(kind: string): kind is PagedKind {
  return Object.hasOwn(recordFolders, kind);
}
