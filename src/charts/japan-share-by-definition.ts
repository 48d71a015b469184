/** Whether Japan's dependence fell: every published share we hold, sorted by what it counts. */
import { defineChart } from '../vega/define-chart.ts';
import { dots } from '../vega/forms/dots.ts';

export default defineChart({
  dataset: 'japan-china-share',
  title: 'How far Japan moved away from China depends on what is counted',
  alt: 'Dot plot of China’s share of Japan’s rare-earth imports, a line for each period, in groups by definition. By gross weight the dots move far to the left from 2008 until 2012 and are there still in 2014. By contained metal they lie further right, from 2024 until 2026. Metals alone move to the right from 2018 until 2024, magnets to the left from 2016 until 2022. Heavy rare earths stand at the end of the scale. Claims of the articles are diamonds. Open marks stand for values that the source does not give exactly.',
  note: 'An open mark with an arrow: the source says only that the share was higher, or lower, than the value shown.',
  form: dots({ value: 'share_pct', group: 'definition', line: 'period' }),
});
