/** What a reader is sent who asks for the live chart: a module, which a page imports like any script of its own. */
import { createHash } from 'node:crypto';
import { onceAChart, seriesField, type Chart } from '../../chart/chart.ts';
import { drawnRows } from '../../chart/rows.ts';
import type { Registry } from '../../registry/registry.ts';
import type { LivePayload, LiveSeries, LiveSpecs } from '../../vega/live-payload.ts';
import { words } from '../../words/words.ts';
import { rowSentences } from './row-sentences.ts';

interface LiveModule {
  readonly text: string;
  /** The part of its address that changes with what it holds, so that an open page finds its own and no other. */
  readonly version: string;
}

/** `live` is that of the chart's drawing. */
export const liveModule = onceAChart((chart: Chart, registry: Registry, live: LiveSpecs): LiveModule => {
  const { liveLabel, liveHint, liveSeries: choose } = words.charts;
  const payload: LivePayload = {
    ...live,
    rows: rowSentences(chart, registry),
    series: seriesOf(chart, registry),
    words: { name: liveLabel, hint: liveHint, choose },
  };
  const text = `export default ${JSON.stringify(payload)};\n`;
  return { text, version: createHash('sha256').update(text).digest('hex').slice(0, 10) };
});

/** Rows of one series, for a reader who wants to see fewer; none where there is one only. */
function seriesOf(chart: Chart, registry: Registry): LiveSeries[] {
  const series = seriesField(chart);
  if (series === undefined) return [];
  const groups = Map.groupBy(drawnRows(chart, registry), ({ words }) => words[series] ?? '');
  return groups.size < 2 ? [] : [...groups].map(([name, rows]) => ({ name, rows: rows.map(({ row }) => row) }));
}
