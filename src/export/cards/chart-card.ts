/** A chart's card: its finding, and the drawing that is seen larger. */
import type { Chart } from '../../chart/chart.ts';
import { makePalette } from '../../colours/palette.ts';
import type { Registry } from '../../registry/registry.ts';
import { currentFolders } from '../../folders.ts';
import { drawnChart } from '../../drawing/draw-chart.ts';
import { chartCaption } from '../charts/caption.ts';
import { filesOf } from '../charts/chart-files.ts';
import { loadOutline } from '../charts/outline-svg.ts';
import { drawCard } from './share-card.ts';

export async function drawChartCard(chart: Chart, registry: Registry): Promise<Buffer> {
  const [{ drawing }, { small }, outline] = await Promise.all([
    drawnChart(chart, registry),
    filesOf(chart, registry),
    loadOutline(currentFolders().site),
  ]);
  const { title, alt } = chartCaption(chart, registry);
  const { name, colours } = registry.site;
  const palette = makePalette(colours);
  return await drawCard({
    palette,
    siteName: name,
    title,
    pictures: [outline(drawing.wide, { chart: chart.id, title, alt, palette }), small],
  });
}
