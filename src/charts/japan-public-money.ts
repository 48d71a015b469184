/** What Japan set aside, with each part under the sum that it belongs to. */
import { defineChart } from '../vega/define-chart.ts';
import { parts } from '../vega/forms/parts.ts';

export default defineChart({
  dataset: 'japan-public-money',
  title: 'No later sum for rare earths alone that we found comes near the [[package-2010]] set aside in 2010',
  alt: 'Horizontal bars. The longest is the extra budget of October 2010. Under it stand its parts end to end: support for capital investment, substitutes, and mines; they end where the whole ends. Under the support for capital investment stand its own parts, what was granted and the rest that was still to be paid. Seven more bars stand alone. Those of 2026, for deep-sea mud and for the state agency, are the longest of them and less than half as long as the extra budget.',
  note: 'Parts stand under their whole, end to end, and a dashed line shows where the whole ends: the bars must not be added up. Sums that stand alone may overlap in ways the sources do not show.',
  form: parts({ value: 'yen_billion', line: 'item', partOf: 'part_of', detail: 'period' }),
});
