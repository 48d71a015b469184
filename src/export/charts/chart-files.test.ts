import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { temporaryFolder } from '../../../tests/cleaner.ts';
import { dotsChart, registry } from '../../chart/chart.fixture.ts';
import { drawChart } from '../../drawing/draw-chart.ts';
import { makePalette } from '../../colours/palette.ts';
import { chartFiles, type ChartFiles } from './chart-files.ts';
import { loadOutline } from './outline-svg.ts';

const root = join(import.meta.dirname, '../../..');

async function make(cacheDir: string): Promise<ChartFiles> {
  const { drawing } = await drawChart(dotsChart, registry, { root, cacheDir });
  return await chartFiles(dotsChart, registry, drawing, { root, cacheDir });
}

test('the file that leaves the site has its letters as outlines, each once, and asks for nothing outside', async () => {
  const { svg } = await make(temporaryFolder({ after }));
  assert.doesNotMatch(svg, /<text|font-family="'|var\(--|paint-order/);
  const ids = [...svg.matchAll(/<path id="([^"]+)"/g)].map(([, id]) => id);
  assert.ok(ids.length > 20 && new Set(ids).size === ids.length);
  for (const [, name = ''] of svg.matchAll(/xlink:href="#([^"]+)"/g)) assert.ok(ids.includes(name), name);
});

test('words that follow an empty text are drawn', async () => {
  const outline = await loadOutline(root);
  const svg = '<svg width="9" height="9" font-size="13px"><text x="1"/><text x="2">plan</text></svg>';
  assert.equal(
    outline(svg, { chart: 'plans', title: 'Plans', alt: 'Plans', palette: makePalette(registry.site.colours) }).match(/<use /g)?.length,
    2 * 'plan'.length,
  );
});

test('files are the same made now and kept', async () => {
  const cacheDir = temporaryFolder({ after });
  assert.deepEqual(await make(cacheDir), JSON.parse(JSON.stringify(await make(cacheDir))));
});
