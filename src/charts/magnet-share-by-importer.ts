/** The one count by which several importers can be compared: what part of their magnets comes from China. */
import { defineChart } from '../vega/define-chart.ts';
import { dots } from '../vega/forms/dots.ts';

export default defineChart({
  dataset: 'magnet-share-by-importer',
  title: 'Of the importers that one study compares, Japan alone buys most of its magnets elsewhere',
  alt: 'Dot plot of China’s share of imported neodymium magnets, in groups by importer, a line for each year. Japan’s dots stand in the left half, the later one further left. The dots of the United States, South Korea and the European Union stand near the right end; South Korea’s later dot lies further right than its earlier one.',
  note: 'Only these importers were found with figures on the same goods from the same source, too few for a map of the world; for the United States and the European Union goods and year are read from the report’s context. Japan also makes magnets at home, and imports the materials for them.',
  form: dots({ value: 'share_pct', group: 'importer', line: 'period' }),
});
