/** English: the pages of records and their lists. */

export const whereUsed = 'Where it is used';
export const otherFacts = 'Other facts';
export const also = (names: string): string => `Also: ${names.replace(/\.?$/, '.')}`;
export const none = 'None';
export const onlyNamed = 'Named in tables, without facts of their own';
export const usedHere = 'used here';

/** Heads of tables and labels of entries. */
export const label = {
  value: 'Value',
  about: 'About',
  definition: 'Definition',
  period: 'Period',
  status: 'Status',
  source: 'Source',
  sources: 'Sources',
  measure: 'Measure',
  unit: 'Unit',
  totals: 'Totals',
  inTablesOnly: 'In tables only',
  whyThisSource: 'Why this source',
  inItsWords: 'In its words',
  takenFrom: 'Taken from',
  notInWords: 'Not in those words',
  working: 'Working',
  whyJoined: 'Why these may be joined',
  confidence: 'Confidence',
  note: 'Note',
  creditedTo: 'Credited to',
  weFound: 'We found',
  ourLine: 'Our line',
  reviewBy: 'Review by',
  checkedIn: 'Also checked in',
  licence: 'Licence',
  economy: 'Economy',
  people: 'People',
  role: 'Role',
  organisation: 'Organisation',
  asOf: 'As of',
  family: 'Family',
  outcome: 'What came of it',
  cost: 'Cost',
  time: 'Time',
  timeToEffect: 'Time to effect',
  effect: 'Effect',
  effectFound: 'Effect found',
  notSolved: 'Not solved',
  didNotSolve: 'What it did not solve',
  risk: 'Risk',
  toCopy: 'To copy it',
  takesToCopy: 'What it takes to copy it',
  namedIn: 'Named in',
  weAdvise: 'We advise',
  lever: 'Lever',
  levers: 'Levers',
  option: 'Option',
  whoDidIt: 'Who did it',
  who: 'Who',
  said: 'Said',
  wording: 'Wording',
  roleAsOf: 'Role as of',
  whose: 'Whose judgement',
  actor: 'Actor',
  jurisdiction: 'Jurisdiction',
  instrument: 'Instrument',
  firstStep: 'First step',
  firstStepWithin: 'First step, within 90 days',
  inForceBy: 'In force by',
  untilItWorks: 'Time until it works',
  losers: 'Who loses',
  against: 'What speaks against it',
  lastChecked: 'Last checked',
  publisher: 'Publisher',
  kind: 'Kind',
  authors: 'Authors',
  published: 'Published',
  address: 'Address',
  heldAs: 'Held as',
  retrieved: 'Retrieved',
  archived: 'Archived copy',
  copies: 'Copies or rewrites',
  copiedBy: 'Copied or rewritten by',
  line: 'Line',
  claim: 'Claim',
  heldAgainst: 'Held against',
  order: 'Order',
  recommendation: 'Recommendation',
  counts: 'Counts',
  whatIsCounted: 'What is counted',
  definitions: 'Definitions',
  conflicts: 'Conflicts',
  facts: 'Facts',
  quotes: 'Quotes',
  whatItIs: 'What it is',
  name: 'Name',
};

export const partner = (economy: string, other: string): string => `${economy}; partner: ${other}`;
export const lacks = {
  value: 'Its words do not show the value: ',
  unit: 'Its words do not show the unit: ',
  qualifier: 'Its words do not show the qualifier: ',
};
export const rounded = (working: string, decimals: string, isBounded: boolean): string =>
  `${working}. Rounded to ${decimals === '0' ? 'whole numbers' : decimals === '1' ? 'one decimal' : `${decimals} decimals`}${isBounded ? ', so that the bound stays true' : ''}.`;
export const creditedToNobody = 'Nobody: the article does not say';
export const ofReading = '{line} of the {reading}';
export const reading = 'claim-by-claim reading';
export const toPaste = 'To paste';
export const disagreeWithIt = 'Figures that disagree with it';
export const calculatedFrom = 'Calculated from';
export const cell = '{name}: {title}, {value}, from {table}';
export const claimAgainst = 'The claim was held against';
export const checkedAgainst = 'Checked against';
export const history = 'History';
export const changed = (when: string, from: string, to: string, reason: string): string => `${when}: from “${from}” to “${to}”. ${reason}.`;

export const factsDescription = 'Every figure of this site, with its qualifier, definition, period and source.';
export const factsLead = 'Every figure of this site. Each has a page of its own with definition, source and what it was held against.';
export const takeAway = 'Take them away: {csv}, {json}.';
export const csv = 'CSV for spreadsheets';
export const byMeasure = 'By what they measure: {link}.';
export const measuresWord = 'measures';
export const whereDisagree = 'Where they disagree: {link}.';
export const conflictsWord = 'conflicts';
export const byDefinition = 'By definition';

export const conflictsDescription =
  'Published figures for the same thing that do not say the same, side by side, with the cause and what this site uses.';
export const conflictsLead = (count: number): string =>
  `Where published figures for the same thing do not say the same, they stand side by side: why, which one this site uses, and why that one. Nothing is averaged. ${count} ${count === 1 ? 'case' : 'cases'}.`;
export const theyDisagree = 'Figures that disagree';

export const claimsDescription = 'What the publications behind this site claim, line by line, and what we found of each.';
export const claimsLead =
  'Line by line what a publication claims, whom it credits, and what we found. A claim keeps its record even where the evidence contradicts it.';
export const alsoNoticed = 'What else we noticed';

export const datasetsDescription = 'The tables behind the charts, each with its definition, caveats and a CSV file.';
export const datasetsLead = 'The tables behind the charts. Every row names its source, or the table does.';
export const downloadCsv = 'Download CSV';
export const downloadJson = 'Download JSON';
export const caveats = 'Before you use it';
export const definitionsHere = 'Definitions in this table';
export const allRows = 'All rows';

export const economiesDescription = 'The economies that the records of this site are about.';
export const economiesLead = 'Whom the records are about: exposure by definition, levers in use, and what people say of each.';
export const economyDescription = (name: string): string =>
  `What the records of this site say of ${name}: figures by measure and definition, levers, quotes.`;
export const peopleSay = 'What people say';
export const howCounted = 'How it is counted';
export const asPartner = 'As a partner of others';

export const termsGroup = 'Terms';
export const glossaryDescription = 'The terms of this site, with their other names and spellings.';
export const glossaryLead = 'The terms of this subject in plain words, with other names under which you may meet them.';

export const measuresDescription = 'What the figures of this site measure, and under which definitions.';
export const measuresLead =
  'What is measured. Figures can only be held against each other where they count the same; each page lists the definitions in use and every figure under each.';
export const accumulates = 'The value grows with its period: a month is held against the same month only.';
export const whereTheyDisagree = 'Where they disagree';
export const sideBySide = 'What may stand side by side';
export const onOneAxis = 'on one axis, not in a calculation.';
export const inComparison = 'in a comparison.';

export const organisationsDescription = 'The organisations that the records of this site name, with what each is.';
export const organisationsLead = 'Who is named here: what each is, where it belongs, what is quoted of it, and how many facts name it.';
export const theySaid = 'What they said';
export const factsNaming = 'Facts that name it';
export const sourcesPublished = 'Sources it published';

export const peopleDescription = 'Who is quoted on this site, with role and organisation as the source gives them.';
export const peopleLead = 'Who is quoted here, with the role and organisation that the source gives, and when it gave them.';
export const orBy = 'Or by {organisation}.';
export const organisationWord = 'organisation';
export const inWordsOf = (name: string): string => `In ${name}’s words`;

export const quotesDescription = 'What people said, word for word, with speaker, role, date and source.';
export const quotesLead =
  'Word for word as the source prints them, oldest first, undated last. Where we know the words only second-hand, or two publications print different words, it is said.';
export const quotesBy = 'By {who}; or take them away: {json}';
export const whoIsQuoted = 'who is quoted';
export const dateNotStated = 'Date not stated';
export const original = 'As the source printed it first';
export const secondHand = 'Known second-hand only: as quoted by the source';
export const otherWordings = 'Other wordings in print';

export const sourcesDescription = 'Every publication that a figure, quote or table of this site comes from.';
export const sourcesLead =
  'Every publication that a figure, quote or table comes from, and what kind it is: of an official body or of the company itself; of established press or research; a copy of one of these on another site; or another source, the weakest kind. The kind is that of the text we read.';
export const tierTitles = {
  official: 'Of an official body or a company',
  press: 'Of established press or research',
  copy: 'Copies of one of these',
  other: 'Other sources, the weakest kind',
};
export const noDateShown = 'No date shown';
export const notRecorded = 'The day was not recorded';
export const factsFromIt = 'Facts from it';

export const asPicture = 'As a picture, to download or embed';
export const asTable = 'As a table';
export const itsRecord = 'Its record';
