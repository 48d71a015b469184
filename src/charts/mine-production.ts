/** Who added to the world's mine output, with every edition's own figures, and what became of first figures. */
import { defineChart } from '../vega/define-chart.ts';
import { lines } from '../vega/forms/lines.ts';

export default defineChart({
  dataset: 'mine-production',
  title: 'Most of the growth of world mine output since 2018 is China’s quota',
  alt: 'Line chart of mine output by year: the world, China, the United States and Australia. The world’s dots climb steeply from 2017 until 2023 and then hardly at all; China’s climb below them, until 2024. The United States and Australia stay near the foot of the scale, the United States with a rise since 2018. The lines are short pieces, because only years of one edition are joined. Small dots, mostly below the large ones, are first figures that a later edition revised.',
  note: 'Only figures of one and the same edition of the Survey are joined by a line; the large mark is the latest edition’s figure for that year. For most figures of 2018 to 2021, and for some others, our sources do not say whether they are final; these are drawn as observed. China’s figure is its official quota. Years without a mark were not found.',
  form: lines({
    value: 'tonnes',
    period: 'period',
    group: 'economy',
    apart: 'edition',
    where: { economy: ['china', 'world', 'united-states', 'australia'] },
  }),
});
