/** What is said about other importers, side by side: a picture of disagreement, not a ranking. */
import { defineChart } from '../vega/define-chart.ts';
import { dots } from '../vega/forms/dots.ts';

export default defineChart({
  dataset: 'china-share-by-importer',
  title: 'Published shares for the same importer disagree, because they count different things',
  alt: 'Dot plot of China’s share of rare-earth imports, in groups by importer, a line for each published figure with its definition and period. Where an importer has several figures, the dots lie far apart. For South Korea, Germany, India and the European Union the claims, drawn as diamonds, lie to the right of what was observed, but for one about South Korea, drawn as circles. For Japan and the United States they lie among the observed values or to the left of them.',
  note: 'Where no definition is stated, the source does not say which goods are in the basket.',
  form: dots({ value: 'share_pct', group: 'importer', line: 'definition', detail: 'period' }),
});
