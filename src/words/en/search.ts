/** English: the search page, in the page and in the browser. */
import { pluralIn } from '../plural.ts';

const plural = /* @__PURE__ */ pluralIn('en');

export const kinds = {
  Fact: 'Fact',
  Quote: 'Quote',
  Briefing: 'Briefing',
  Chart: 'Chart',
  Measure: 'Measure',
  Disagreement: 'Disagreement',
  Dataset: 'Dataset',
  Lever: 'Lever',
  Recommendation: 'Recommendation',
  Economy: 'Economy',
  Organisation: 'Organisation',
  Person: 'Person',
  Term: 'Term',
  Event: 'Event',
  Source: 'Source',
  Docs: 'Docs',
};
export const kind = 'Kind';
export const facets = {
  economy: 'Economy',
  topic: 'Topic',
  term: 'Term',
  speaker: 'Speaker',
  publisher: 'Publisher',
  year: 'Year',
  status: 'Status',
};

export const title = 'Search';
export const description = 'Search briefings, facts, quotes, charts, data and sources.';
export const withFilters = 'Search with filters';
export const searchFor = 'Search for';
export const order = 'Order';
export const bestFirst = 'Best first';
export const newestFirst = 'Newest first';
export const oldestFirst = 'Oldest first';
export const needsScript = 'Searching needs script.';
export const withoutScript = 'Everything is listed below by kind; your browser’s own search finds words on a list.';
export const filters = 'Filters';
export const results = 'Results';
export const showMore = 'Show more results';
export const hint =
  'Words, names in any spelling, numbers (“90%”, “119 million”) or a whole question. “Quotation marks” keep words together. Arrow keys go through the results.';
export const browse = 'Browse';
export const allBriefings = 'All briefings';

export const disagree = (measure: string): string => `Figures that disagree: ${measure}`;
export const byDate = (date: string): string => `by ${date}`;
export const copiesOf = (original: string): string => `Copies or rewrites ${original}`;
export const alsoNamed = (names: string): string => `also ${names}`;

export const filtersChosen = (count: number): string => `Filters: ${count} chosen`;
export const showAll = (count: number): string => `Show all ${count}`;
export const nothingFound = (q: string): string => `Nothing found${q === '' ? '' : ` for “${q}”`}.`;
export const noneHasFilters = (count: number, q: string): string =>
  `${count === 1 ? 'The one result' : `None of the ${count} results`}${q === '' ? '' : ` for “${q}”`} ${count === 1 ? 'does not have' : 'has'} these filters.`;
export const found = (count: number, q: string): string =>
  plural(count, { one: '# result', other: '# results' }) + (q === '' ? '' : ` for “${q}”`);
export const noRecordHolds = (figure: string): string => `No record holds “${figure}”.`;
export const noRecordHoldsBut = (figure: string): string => `No record holds “${figure}”; these are results for the other words.`;
/** Before the suggestion, and behind it. */
export const didYouMean = 'Did you mean ';
export const didYouMeanThen = (typed: string, meant: string): string =>
  `? Nothing here has “${typed}”; these are the results for “${meant}”.`;
export const nothingLeftOut = (name: string): string => `Search leaves nothing out: results that hold “${name}” are shown too.`;
export const nothingHas = (word: string): string => `Nothing here has “${word}”.`;
/** Before words that are near, and without them. */
export const tryOthers = 'Try fewer or other words: ';
export const tryFewer = 'Try fewer or other words';
export const listedBelow = '. All pages are listed below.';
export const clearFilters = 'Clear the filters';
export const about = 'About';
export const doesNotHave = (words: string): string => `Does not have: ${words}`;
export const copyQuote = 'Copy quote and source';
export const copyFigure = 'Copy figure and source';
export const slow = 'The search index is slow to load. It is still being tried; meanwhile all pages are listed below.';
export const tooShort = 'Search begins with the second letter. All pages are listed below.';
export const offline =
  'You are offline, and this search needs a part of the index that is not here yet. What your browser keeps of this site can still be read.';
export const failed =
  'This search could not be done: a part of the index could not be loaded. Try again, reload the page, or use the lists below.';
export const didNotStart =
  'Search did not start: its index or its worker could not be loaded. Try again, reload the page, or use the lists below.';
export const tryAgain = 'Try again';
export const startAgain = 'Start again';
export const busy = 'Searching …';
