/** What the supplier that Japan paid for delivers: Lynas's output of the two magnet metals, year by year. */
import { defineChart } from '../vega/define-chart.ts';
import { bars } from '../vega/forms/bars.ts';

export default defineChart({
  dataset: 'lynas-ndpr-output',
  title: 'Lynas’s output of magnet oxides has grown, with setbacks',
  alt: 'Bar chart of Lynas’s output of neodymium-praseodymium oxide by financial year. Output dips after the first year shown, recovers, dips again in 2024 and is highest in the last year shown. A year has no bar, because no figure was found. The first bar is open, because the source does not give its value exactly.',
  note: 'Financial years end on 30 June. For the year to June 2022 only quarterly figures were found, so that the place is left empty.',
  form: bars({ value: 'tonnes', category: 'financial_year' }),
});
