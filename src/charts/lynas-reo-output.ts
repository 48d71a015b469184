/** The other side of Lynas's output: all oxides together, of which only some are for magnets. */
import { defineChart } from '../vega/define-chart.ts';
import { bars } from '../vega/forms/bars.ts';

export default defineChart({
  dataset: 'lynas-reo-output',
  title:
    'Lynas’s output of all oxides fell by [[lynas-reo-output-fall-2024]] in the year to June 2024; that of its magnet oxides fell far less',
  alt: 'Bar chart of Lynas’s output of rare-earth oxides of all kinds by financial year. The first bar is the highest; output falls after it, recovers in part by 2023, and falls steeply to its lowest in 2024. The years to June 2022 and June 2025 have no bar, because no figure was found.',
  note: 'Financial years end on 30 June. Only a part of these tonnes is what magnets are made of: the oxides of neodymium and praseodymium have a chart of their own. The plant stood still for some weeks in the year to June 2024.',
  form: bars({ value: 'tonnes', category: 'financial_year' }),
});
