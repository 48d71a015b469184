/** English: what the files for others to take say of themselves, llms.txt and the Data Package. */

/** Before all else in llms.txt. */
export const rule =
  'A value is quoted together with its qualifier (over, about, at least), definition, period, status and source. Figures that disagree are kept apart, with the reason.';
export const factsJson = 'Facts as JSON';
export const factsJsonNote = 'every figure with qualifier, bounds, definition, period, status and source';
export const factsCsv = 'Facts as CSV';
export const quotesJson = 'Quotations as JSON';
export const quotesNote = 'word for word, with speaker, date and source';
export const packageNote = 'every table with its columns, units and sources';
export const factsTable =
  'Every figure of the site, one row a fact. A value is read together with its qualifier, status, definition and period.';
/** Titles of the columns of facts.csv; their names are for machines, and the same in every language. */
export const columns = {
  id: 'Id',
  statement: 'Statement',
  words: 'Value in words, bound and unit included',
  value: 'Digits as printed; read with the qualifier',
  low: 'Lower end, of a range or a bound',
  high: 'Upper end, of a range or a bound',
  qualifier: 'Qualifier',
  unit: 'Unit',
  status: 'Status',
  measure: 'Measure',
  definition: 'Definition',
  about: 'About',
  partner: 'Partner',
  period: 'Period',
  source: 'Source',
  source_tier: 'Kind of source: official or company, press or research, copy of one, other',
  source_url: 'Address of the source',
  confidence: 'Confidence',
  verdict: 'What we found, for a claim under test',
  url: 'Address of the record',
};
