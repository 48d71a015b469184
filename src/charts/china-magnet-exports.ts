/** How China's magnet exports fell and came back under the controls, and to whom they go. */
import { defineChart } from '../vega/define-chart.ts';
import { barRows } from '../vega/forms/bar-rows.ts';

const months = ['2024-02', '2024-07', '2024-08', '2025-05', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12'];

export default defineChart({
  dataset: 'china-magnet-exports',
  title: 'China’s magnet exports fell to [[magnet-exports-2025-05]] in May 2025 and came back; Japan takes few of them',
  alt: 'Horizontal bars by month, in groups by destination. For the world the bar of May 2025 is far shorter than all others; from July 2025 the bars are as long as those of summer 2024. On the same scale Germany’s bars are short, those of the United States and South Korea shorter, and Japan’s shortest, but for that of the United States in May 2025, which can hardly be seen.',
  note: 'Months that are not listed were not found. Magnets only: with powder and alloys Japan received [[magnet-exports-to-japan-2025-07-with-powder]] in July 2025, not [[magnet-exports-to-japan-2025-07]].',
  form: barRows({
    value: 'tonnes',
    group: 'destination',
    line: 'period',
    where: {
      destination: ['world', 'germany', 'united-states', 'south-korea', 'japan'],
      period: months,
      definition: ['customs'],
    },
  }),
});
