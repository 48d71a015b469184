/** A search as its address says it: `/search/?q=magnets&kind=fact&kind=quote&sort=newest&shown=20`. */
import { orders, slugOf, type Choices, type Order } from './filter-results.ts';

export interface SearchState {
  readonly q: string;
  readonly choices: Choices;
  readonly order: Order;
  /** How many results are listed. */
  readonly shown: number;
}

export const pageSize = 10;

/** A longer text is no query, and takes seconds to read. */
export const longestQuery = 300;

/** Parameters that are no filter: those of a search, and what marks words on other pages. */
const own = new Set(['q', 'sort', 'shown', 'mark']);

/** What an address says that no search can say is left out. */
export function readState(parameters: URLSearchParams): SearchState {
  // A map first: an address may name what every object has, such as "constructor".
  const choices = new Map<string, string[]>();
  for (const [name, value] of parameters) {
    const slug = slugOf(value);
    if (!own.has(name) && slug !== '') choices.set(name, [...(choices.get(name) ?? []), slug]);
  }
  const order = orders.find((candidate) => candidate === parameters.get('sort')) ?? 'relevance';
  const shown = Math.ceil(Number(parameters.get('shown') ?? '') / pageSize) * pageSize;
  return {
    q: (parameters.get('q') ?? '').trim().slice(0, longestQuery),
    choices: Object.fromEntries(choices),
    order,
    shown: shown > pageSize && shown <= 1000 ? shown : pageSize,
  };
}

/** Says nothing of what is as it is at first. */
export function writeState({ q, choices, order, shown }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  for (const [name, values] of Object.entries(choices)) for (const value of values) parameters.append(name, value);
  if (order !== 'relevance') parameters.set('sort', order);
  if (shown > pageSize) parameters.set('shown', String(shown));
  return parameters;
}

/** Whether there is anything to look for. */
export function isAsked({ q, choices }: SearchState): boolean {
  return q !== '' || Object.keys(choices).length > 0;
}

const shortestTyped = 2;

/** One letter finds half of the site, and most of the index would have to be loaded for it. */
export function isTooShort({ q }: SearchState): boolean {
  return q !== '' && q.length < shortestTyped && /^\p{Script=Latin}*$/u.test(q);
}
