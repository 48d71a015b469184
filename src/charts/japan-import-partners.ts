/** Who supplies Japan, in the two splits that were found, which count different things. */
import { defineChart } from '../vega/define-chart.ts';
import { barRows } from '../vega/forms/bar-rows.ts';

export default defineChart({
  dataset: 'japan-import-partners',
  title: 'Who supplies Japan depends on what is counted: China leads in one split, Vietnam in the other',
  alt: 'Horizontal bars by partner, in two groups. In that of 2018, whose definition is not stated, China’s bar is by far the longest; Vietnam, France and Malaysia follow with short ones. In that of metals by value in 2024, Vietnam’s bar is about twice as long as China’s, and Thailand, France and Russia follow.',
  note: 'The split of 2018 is credited to Japan’s trade ministry, whose own page was not read; the page that has it speaks of minor metals. The heading for metals also holds metals that are not rare earths. Vietnam mines little: plants of Japanese owners there process material that is brought in.',
  form: barRows({
    value: 'share_pct',
    group: 'definition',
    groupDetail: 'period',
    line: 'partner',
    where: { definition: ['not-stated', 'metals-value'] },
  }),
});
