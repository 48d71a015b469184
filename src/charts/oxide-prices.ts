/** What became of prices after the squeeze of 2011. */
import { defineChart } from '../vega/define-chart.ts';
import { lines } from '../vega/forms/lines.ts';

export default defineChart({
  dataset: 'oxide-prices',
  title: 'After 2011 prices fell for years; in 2021 and 2022 all but europium’s were up again',
  alt: 'Line chart of the prices of terbium, dysprosium, neodymium and europium oxide, by year, on a logarithmic scale. From 2011 until 2015 upright bars show the range of prices at the end of each year: all fall steeply, europium’s most of all. Dots for yearly averages, from 2014, are joined by lines of their own. They fall until 2016 and then stay low. After a gap in 2019, terbium, dysprosium and neodymium rise to a peak in 2021 or 2022 and fall back; europium stays at the bottom.',
  note: 'On this scale equal distances are equal factors. Bars are ranges at the end of a year, dots are averages over a year. Each edition is a line of its own; the editions of 2025 and 2026 agree where both have a price. No averages were found for 2019, nor for dysprosium and terbium in 2025. The peak of mid-2011 lies before the first bars. Prices are not adjusted for inflation.',
  form: lines({
    value: 'usd_per_kg',
    low: 'usd_per_kg_low',
    high: 'usd_per_kg_high',
    period: 'period',
    group: 'product',
    apart: 'edition',
    scale: 'log',
    where: {
      product: ['Dysprosium oxide', 'Terbium oxide', 'Neodymium oxide', 'Europium oxide'],
      edition: ['MCS 2016', 'MCS 2019', 'MCS 2025', 'MCS 2026'],
    },
  }),
});
