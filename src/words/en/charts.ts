/** English: charts, what stands round them, and the files that they leave the site in. */

export const source = 'Source';
export const sourcesOf = (count: number, publishers: string): string => `${count === 1 ? 'Source' : 'Sources'}: ${publishers}.`;
export const manySources = (count: number): string => `${count} sources, one a row in the table of its values`;
export const made = (siteName: string): string => `Chart: ${siteName}.`;
export const missing = 'not found';
export const statusNotStated = 'status not stated';
export const sourceOfRow = (publisher: string): string => `source: ${publisher}`;
export const sinceRevised = 'since revised';
export const logarithmic = 'logarithmic scale';
export const fromTo = (palest: string, darkest: string): string => `from ${palest} (palest) to ${darkest} (darkest)`;
/** In a description of a picture: its figures. */
export const firstAndLast = (lines: number, said: string): string => `First and last ${lines === 1 ? 'value' : 'values'}: ${said}.`;
export const highestAndLowest = (highest: string, lowest: string): string => `Highest and lowest value: ${highest}; ${lowest}.`;
/** How an axis says numbers that are mostly noughts, where it ends at `highest`: divided, with what stands behind. */
export const large = (_highest: number): { readonly by: number; readonly behind: string } => ({ by: 1e6, behind: 'm' });
/** Numbers and dates in the drawing, as d3 has them; undefined for those of American English, which are its own. */
export const locale = (): Readonly<Record<string, object>> | undefined => undefined;
/** Of an axis of time, as d3-time-format has them. */
export const axisDay = '%-d %b';
export const axisMonth = '%b %Y';
export const axisYear = '%Y';

export const liveLabel = 'Live chart. Left and right arrow keys go through the values, Escape leaves them.';
export const liveHint = 'Point at a value, or use the arrow keys.';
export const liveSeries = 'Choose series';
export const liveFailed = 'The live chart did not start. The picture and the table hold the same values.';
export const live = 'Live chart';
export const explore = 'Point at the values';
export const inTable = 'The values are in the table below the chart.';
export const inTableElsewhere = 'The link below leads to the values as a table.';
export const aboutData = 'About the data';
export const downloadOrEmbed = 'Download or embed';
export const asTable = 'The values as a table';
export const valuesOf = (title: string): string => `Values: ${title}`;

export const download = 'Download';
export const picture = (size: string): string => `picture, ${size} pixels`;
export const vector = 'picture, sharp at any size, the same in every program';
export const table = 'the values shown, each with its bound, status, definition and source';
export const specification = 'the chart itself, to redraw or change in an editor';
export const copyPicture = 'Copy the picture';
export const copiedPicture = 'Copied, with its source.';
export const notCopied = 'This browser does not let a page copy a picture: download the PNG.';
export const embed = 'Embed';
export const embedHow =
  'Paste this where your page is to show the chart. It brings no script and no cookie, and it shows what this site shows.';
export const seeAlone = 'See it alone';
export const addressUnknown = 'Write the address of this site before {path}.';
export const frameLink = (siteName: string): string => `Values, definitions and sources: ${siteName}`;

export const allDescription = 'Every chart of this site, each with its finding, its table and its sources.';
export const allLead =
  'Every chart, by its finding. Each has its table, its sources and the words of its bounds with it, and files to take away.';
export const byQuestion = 'Charts by question';
export const others = 'Other charts';
