/** The article's rise of the American share, and the official count beside it in a panel of its own. */
import { defineChart } from '../vega/define-chart.ts';
import { slopes } from '../vega/forms/slopes.ts';

export default defineChart({
  dataset: 'china-share-by-importer',
  title: 'The steep rise of the American share, from [[a2-us-import-share-2012]] to [[a2-us-import-share]], is the second article’s alone',
  alt: 'Two panels that share no line. In the first, under the words definition not stated, a dashed line rises steeply between two diamonds, which mark claims: a low one for 2012 and a high open one without a date. In the second, under metals and compounds with years taken together, a single dot marks what was observed from 2021 to 2024; it lies lower than the undated claim.',
  note: 'The diamonds are the second article’s; it counts magnets, names no goods codes and gives no year for the higher figure, and no source was found that has its figure for 2012. The dot is the U.S. Geological Survey’s, which leaves magnets out. Nothing can be read from the one panel to the other.',
  form: slopes({
    value: 'share_pct',
    group: 'definition',
    line: 'period',
    where: { importer: ['united-states'], definition: ['not-stated', 'usgs-compounds-metals'] },
  }),
});
