/** Who has rare earths in the ground, by the latest edition of the Survey. */
import { defineChart } from '../vega/define-chart.ts';
import { barRows } from '../vega/forms/bar-rows.ts';

export default defineChart({
  dataset: 'reserves',
  title: 'China and Brazil hold most of the reserves that the Geological Survey puts a figure on',
  alt: 'Horizontal bars by economy, the longest first. The world’s bar is open and ends in an arrow, because the Survey says only that there is more. China’s bar is about half as long, and Brazil’s in turn about half as long as China’s; Australia, Russia and Vietnam follow far behind, and the rest have short bars. India has no bar, because this edition has no figure for it.',
  note: 'Reserves are what can be mined at a profit, and change when they are counted anew. “Not found” means that this edition prints no figure, which is not zero: earlier editions print one for India. The Survey has cut others sharply, Vietnam from [[vietnam-reserves-mcs-2024]] in its edition of 2024 to [[vietnam-reserves-mcs-2025]] a year later.',
  form: barRows({ value: 'tonnes', group: 'edition', line: 'economy', rank: 'tonnes', where: { edition: ['MCS 2026'] } }),
});
