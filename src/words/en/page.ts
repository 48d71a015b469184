/** English: head, foot and sections of every page, the home page, and the pages that are no record's. */
import { pluralIn } from '../plural.ts';

const plural = /* @__PURE__ */ pluralIn('en');

/** "Toolbox: 21": a section that the site calls something else, and how much is in it. */
export const countedAs = (own: string, count: number): string => `${own}: ${count}`;
export const evidence = 'Evidence';
export const reference = 'Reference';
export const claimsTitle = 'Claims under test';
export const docsShort = 'Docs';

export const skip = 'Skip to the content';
export const site = 'Site';
export const wholeSite = 'Whole site';
export const searchThis = 'Search this site';
export const search = 'Search';
export const menu = 'Menu';
export const home = 'Home';
export const breadcrumbs = 'Breadcrumbs';
export const onThisPage = 'On this page';
export const previousAndNext = 'Previous and next';
export const previous = 'Previous';
export const next = 'Next';
export const more = (count: number): string => `${count} more`;
export const further = (label: string): string => `${label}, further`;
export const copy = 'Copy';
export const draft = (title: string): string => `Draft: ${title}`;

export const publishedBy =
  'Published by {publisher}. Every figure comes from a typed, sourced record; facts keep the terms of their sources.';
export const whoAndHow = 'Who, how and how to report an error';
export const noThirdParty = 'No cookies, no third parties, no script needed to read.';
export const release = (name: string): string => `Release ${name}`;
export const edit = 'Edit this page';
export const reportIn = {
  page: 'Report an error in this page',
  facts: 'Report an error in this figure',
  charts: 'Report an error in this chart',
  quotes: 'Report an error in this quotation',
  datasets: 'Report an error in this table',
};

export const readBriefing = 'Read the briefing';
export const whatToDo = 'What to do';
/** Beside the line of the ladder. */
export const ladderScale = '0 to 100 per cent';
export const ladderNewest = 'the newest figure of each definition';
export const ladder = 'One question, as many figures as definitions. The newest observed one of each, from 0 to 100 per cent.';
export const ladderAll = 'All figures and why they differ';
export const ladderLabel = 'The newest figure of each definition';
export const whatToCopy = 'What to copy';
export const by = (actor: string, date: string): string => `${actor}, by ${date}`;
export const allRecommendations = 'All recommendations, with cost, time and risk';
export const didItWork = 'Did it work?';
export const everyLever = 'Every lever at a glance';
export const byQuestion = 'By question';
export const moreBriefings = 'More:';
export const latest = 'Latest events';
export const checkNumber = 'Check a number';
export const aNumber = 'A number';
export const whatToLookFor = 'What to look for';
export const forExample = 'For example {examples}.';
export const takeAway = 'To take away: {files}.';
export const allFiles = {
  factsTable: 'all facts as a table',
  factsJson: 'all facts as JSON',
  quotes: 'all quotes',
  levers: 'all levers',
  recommendations: 'all recommendations',
  tables: 'all tables as a Data Package',
};

export const noPage = 'There is no page at this address';
export const noPageDescription = 'There is no page at this address.';
export const noPageHow = 'The address may be misspelt, or the page may have moved. {search}.';
export const noPageOrBriefing = 'The address may be misspelt, or the page may have moved. {search}, or begin with a briefing:';
export const searchTheSite = 'Search the site';
export const moved = 'This page has moved';
export const movedDescription = 'The record has another address now.';
export const movedTo = 'Go to its new place';

export const aboutDescription = 'Who makes this site, by which method, under which terms, and how to report an error.';
export const who = 'Who';
export const method = 'Method';
export const promises = {
  record: [
    'Every figure has a record.',
    'A number in the text, a chart or a table comes from a fact or from a cell of a dataset, and opens its definition and its source.',
  ],
  qualifier: [
    'The qualifier travels.',
    '“Over”, “nearly” or “about” belong to a value and are never dropped, in prose, charts, tables or files.',
  ],
  conflicts: ['Conflicts are shown.', 'Where published figures disagree they stand side by side with the reason. They are never averaged.'],
  quotes: ['Quotes are exact.', 'They are word for word what the source prints. Where we know words only second-hand, it is said.'],
  ours: ['What is ours is marked as ours.', 'Judgement and arithmetic are set apart; what is not known is said to be not known.'],
};
export const sourcesHeld =
  'We hold sources as they were read when the records were made. Each says of what kind it is: of an official body or of the company itself; of established press or research; a copy of one of these on another site; or another source, the weakest kind. The kind is that of the text we read, not of what it repeats. The {list} shows it, and so does every note.';
export const listOfSources = 'list of sources';
export const terms = 'Terms';
export const termsOfSources =
  'Facts and tables keep the terms of their sources, which each source’s page names where they are known. Cite the source of a figure, not only this site.';
export const report = 'Report an error';
export const reportTo = 'Tell us at {contact}. The foot of each page has a link that names the page or the figure.';
export const reportIntoRepository = 'Tell us in {repository}. The foot of each page has a link that names the page or the figure.';
export const theRepository = 'the repository of this site';
export const reportNowhere = 'This copy of the site names no address for reports.';
export const privacy = 'Privacy';
export const privacyWords =
  'This site sets no cookie, asks no other site for anything, and counts no visits. Searching happens in your browser.';

export const docsDescription = 'How to add to this site, host it and change it.';
export const docsLead = 'For editors, analysts, hosts and developers.';
export const updated = (date: string): string => `Updated ${date}`;
export const findAmong = (count: number, noun: string): string => `Find among these ${count} ${noun}`;
export const these = (noun: string): string => `These ${noun}`;
export const nounFacts = 'facts';
export const nounSources = 'sources';
export const searchWhole = 'Search the whole site';
export const foundOf = (found: number, all: number): string => `${found} of ${all}`;
export const copied = 'Copied.';
export const selected = 'Selected: copy it with the keyboard.';
export const textToCopy = 'Text to copy';
export const copyWithKeyboard = 'Copy it with the keyboard: ';
export const nFacts = (count: number): string => plural(count, { one: '# fact', other: '# facts' });
export const nTerms = (count: number): string => plural(count, { one: '# term', other: '# terms' });
export const nRows = (count: number): string => plural(count, { one: '1 row', other: '# rows' });
