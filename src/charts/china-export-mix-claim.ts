/** Why the second article's shares of China's exports cannot be what it says they are. */
import { defineChart } from '../vega/define-chart.ts';
import { parts } from '../vega/forms/parts.ts';

export default defineChart({
  dataset: 'china-export-mix-claim',
  title: 'The second article’s shares of China’s exports come to [[a2-china-exports-sum]] of all there is',
  alt: 'Horizontal bars. Under a long open bar for the sum stand the shares of the United States, the European Union, Japan and South Korea, each beginning where the one before it ends. An upright line marks all of China’s exports. The bars run far past it: most of South Korea’s bar lies beyond.',
  note: 'Parts of one whole cannot pass the whole, so that these cannot all be shares of China’s exports. The article names no goods and no year. Its figure for Japan is also the one that it gives for China’s share of Japan’s raw materials.',
  form: parts({ value: 'share_pct', line: 'buyer', partOf: 'part_of', limit: 'all_pct' }),
});
