/** Whether Japan's dependence fell: every published share we hold, sorted by what it counts. */
import { defineChart } from '../vega/define-chart.ts';
import { dots } from '../vega/forms/dots.ts';

export default defineChart({
  dataset: 'japan-china-share',
  title: 'How far Japan came away from China depends on what is counted',
  alt: 'Dot plot of the share of Japan’s rare-earth imports that came from China, one line for each period, in groups by definition. By customs weight the dots move down from 2008 until 2012 and are higher again in 2022. By metal-equivalent weight they stay high. Metals alone rise, magnets alone fall, and heavy rare earths stand at the end of the scale. Claims of the articles are diamonds; open marks are values that the source does not give exactly.',
  note: 'An open mark with an arrow stands where the source says only that the share was higher or lower than the value shown.',
  bridge: 'Each group counts something else, so only dots of one group can be compared with each other. The groups share an axis to show how far the definitions lie apart.',
  form: dots({ value: 'share_pct', group: 'definition', line: 'period' }),
});
