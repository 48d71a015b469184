/** Where American imports come from, in the two editions that were found, each by itself. */
import { defineChart } from '../vega/define-chart.ts';
import { barRows } from '../vega/forms/bar-rows.ts';

export default defineChart({
  dataset: 'us-import-sources',
  title: 'By the Geological Survey’s count, China supplies [[us-import-share-usgs]] of American rare-earth imports',
  alt: 'Horizontal bars by partner, a group for each edition of the Survey. In both, China’s bar is several times as long as that of Malaysia, which comes next; the bars of Japan, of Estonia and of all others together are short. The editions hardly differ.',
  note: 'Each edition takes several years together, and the years of the editions overlap, so that they are no series. Material from Estonia, Japan and Malaysia is made from what Australia, China and others deliver.',
  form: barRows({
    value: 'share_pct',
    group: 'edition',
    groupDetail: 'period',
    line: 'partner',
    where: { edition: ['MCS 2026', 'MCS 2025'] },
  }),
});
