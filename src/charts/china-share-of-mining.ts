/** Whether China's hold on mining has loosened: its share of what the world mines, year by year. */
import { defineChart } from '../vega/define-chart.ts';
import { lines } from '../vega/forms/lines.ts';

export default defineChart({
  dataset: 'china-share-of-mining',
  title: 'China’s share of world mining fell until 2020 and has risen again since',
  alt: 'Line chart of China’s share of world mine output, by year. The dot of 2014 is the highest and stands alone: no line leads to 2017. From 2017 the line falls, steeply at first, to its lowest dot in 2020. It rises until 2022 and stays at about that height. The last dot, for 2025, is a square, which means an estimate.',
  note: 'Each year comes from the latest edition that was found for it, so that the edition changes along the line; for 2018 China and the world come from different ones. Where no line is drawn, no figures were found for the years between. For the years from 2017 to 2021 our sources do not say whether a figure is final; these are drawn as observed. China’s figure is its quota and leaves out output that is not documented.',
  form: lines({ value: 'china_share_pct', period: 'period' }),
});
