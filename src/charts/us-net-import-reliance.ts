/** How much weight a first figure bears: American net import reliance as the editions of one source print it. */
import { defineChart } from '../vega/define-chart.ts';
import { lines } from '../vega/forms/lines.ts';

export default defineChart({
  dataset: 'us-net-import-reliance',
  title:
    'One edition put American net import reliance in 2024 at [[us-net-import-reliance-2024-mcs-2025]], the next at [[us-net-import-reliance-2024]]',
  alt: 'Line chart of the net import reliance of the United States, by year, a line for each edition. The line of the edition of 2019 dips in 2015 and is at the top of the scale from 2016 until 2018. The lines of the editions of 2025 and 2026 begin near the top and run together in 2021 and 2022. In 2024 they lie far apart: the edition of 2025 has a high estimate, the edition of 2026 a much lower value, which rises again in its estimate for 2025. Open dots with an arrow upwards stand for values of which only a lower limit is printed.',
  note: 'MCS: Mineral Commodity Summaries, by the year of the edition. Where only a limit is printed, the line passes through the limit, and the true value lies above it. Where the editions of 2025 and 2026 print the same, the mark of the later one covers the other. No figure was found for 2019.',
  form: lines({ value: 'reliance_pct', period: 'period', group: 'edition', where: { edition: ['MCS 2026', 'MCS 2025', 'MCS 2019'] } }),
});
