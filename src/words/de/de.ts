/** Every word of the interface in this language, by what shows it. */
export * as values from './values.ts';
export * as charts from './charts.ts';
export * as page from './page.ts';
export * as briefing from './briefing.ts';
export * as records from './records.ts';
export * as levers from './levers.ts';
export * as query from './query.ts';
export * as search from './search.ts';
export * as files from './files.ts';
export * as buttons from './buttons.ts';
