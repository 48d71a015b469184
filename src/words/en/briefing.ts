/** English: the parts of a briefing. */

export const answer = 'The answer';
export const inBrief = 'In brief';
export const headline = 'Headline figures';
export const ours = 'Our judgement';
export const method = 'Method and definitions';
export const unknown = 'What is not known';
export const note = (number: number, value: string): string => `Note ${number}: ${value}`;
export const figures = 'Figures and sources';
export const figuresHow =
  'Every figure on this page has a record with its definition in full. The numbers are those of the marks in the text. Values are observed unless the note says otherwise.';
export const table = 'Table';
export const tableOf = (heads: string): string => `Table: ${heads}`;
export const secondHand = ' (known second-hand only)';
export const variant = (publisher: string, text: string, differs: string): string =>
  `${publisher} prints other words: “${text}” ${differs}`;
export const compared = 'Compared';
export const comparedFigures = 'Compared figures';
export const toDo = 'What to do';
export const inThisOrder = 'Our judgement, in order for this question';
export const costAndSo = 'Cost, time, effect and risk';
export const cost = 'Cost';
export const time = 'Time';
export const effect = 'Effect';
export const risk = 'Risk';
export const passOn = 'The one-minute version, to pass on';
export const passOnHow = 'Answer, three points and what to do, as text with its address.';
export const passOnFinding = 'Answer and three points, as text with their address.';
export const updated = 'Updated {date}';
export const printBrief = 'Print the brief, 2 pages';
export const about = 'About this briefing';
export const firstPublished = '{authors}. First published on {date}.';
export const twoPages = (title: string): string => `${title}: two pages`;
export const twoPagesHow = 'The briefing on two A4 pages, to print.';
export const readWhole = 'Read the whole briefing';
export const sourcesOfThese = 'Sources of these figures';
export const toDoAsJudged = (siteName: string, steps: string): string => `What to do, as ${siteName} judges it:\n${steps}`;
export const allDescription = 'All briefings of this site.';
export const allLead = 'Each begins with its answer. Every figure opens its definition and source.';
export const follow = 'Follow the briefings:';
/** Of footnotes in Markdown, for those who do not see; `mark` is "2", or "2-3" for the third call of the second. */
export const footnotes = 'Footnotes';
export const backToFootnote = (mark: string): string => `Back to reference ${mark}`;
