/** English: levers and recommendations. */

export const description =
  'The levers by which an economy becomes less dependent, in families: what came of each, what it cost, how long it took and what it did not solve.';
export const lead =
  'The levers by which an economy becomes less dependent: what came of each, what it cost, how long it took and what it did not solve. “Not found” says that we searched.';
export const inDetail = 'In detail';
export const inOneTable = 'The options in one table';
export const columns = 'cost, time, effect, risk, who did it';
export const fromRecords =
  'What a lever can cost, when it works and what can go wrong, from the records; the choice of what to say is ours. Each lever has a page of its own, with who else uses it.';
export const whoUses = 'Who uses which';
export const byEconomy = 'by economy';
export const signs =
  '● in use, ◐ announced, ○ planned, ◌ proposed, × ended; an empty cell says that no record was found, not that nothing is done.';
export const download = 'Download: {csv}, {json}';
export const inOrder = 'What we would do, in order';
export const options = 'Options';
export const nobody = 'Nobody that we found';
export const leversByEconomy = 'Levers by economy';
export const needs = (needs: readonly string[]): string => `${needs.join('; ')}.`;
export const ours = 'Our judgement.';
export const whatShowsIt = 'What shows it';
export const recommendationsDescription = 'What we would do, for whom, by when, and what each step rests on.';
export const recommendationsLead =
  'What we would do, the first thing first. Order, dates and choice are our judgement; each page says what it costs, what it rests on, who loses and what speaks against it.';
export const ourOrder = (priority: string): string => `Ours; number ${priority} in our order`;
export const restsOn = 'What it rests on';
export const orders = { ours: 'Our order', date: 'By date', actor: 'By actor' };
export const orderOf = 'Order of the recommendations';
