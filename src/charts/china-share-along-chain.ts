/** At which step of the chain China's share is largest: every published share we hold, step by step. */
import { defineChart } from '../vega/define-chart.ts';
import { dots } from '../vega/forms/dots.ts';

export default defineChart({
  dataset: 'china-share-chain',
  title: 'China’s share is larger after the mine, in refining and in magnets, than in mining itself',
  alt: 'Dot plot of China’s share of the world, in groups by step of the chain. For mining the dots lie somewhat to the right of the middle. For refining, processing, the separation of heavy rare earths and magnets they lie near the right end, the heavy rare earths furthest. The forecasts, drawn as triangles that stand on their tips, lie to the left of what was observed, for refining by more than for mining. The claims about trade lie to the left of nearly all others.',
  note: 'Each line has its own count. No two steps are one series, and mining by the Agency’s count, which takes the magnet rare earths alone, is lower than by the Survey’s.',
  form: dots({
    value: 'china_share_pct',
    group: 'stage',
    line: 'definition',
    detail: 'period',
    where: {
      stage: [
        'Mining',
        'Refining',
        'Separation and refining',
        'Separation of heavy rare earths',
        'Processing',
        'Permanent magnets',
        'Trade, with magnets',
      ],
    },
  }),
});
