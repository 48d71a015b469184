import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as vega from 'vega';
import { compile } from 'vega-lite';
import { barsChart, dotsChart, registry } from './chart.fixture.ts';
import { drawChart } from './draw-chart.ts';
import { drawPictures, pictureWidths } from './draw-pictures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = (): string => mkdtempSync(join(tmpdir(), 'standalone-'));
const draw = async (id: string, definition = dotsChart) =>
  (await drawChart(id, definition, registry, { root, cacheDir: folder() })).drawing;

/** Texts and painted shapes in drawing order, with their places to a tenth of a pixel. */
function picture(svg: string): { texts: string[]; shapes: string[] } {
  const places = [...svg.matchAll(/<(text|path|line|rect)((?: [^>]*)?)(?:\/>|>([^<]*)<)/g)];
  const attribute = (attributes: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  const rounded = (text: string): string =>
    text.replaceAll(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10 + 0));
  return {
    texts: places
      .filter(([, name]) => name === 'text')
      .map(
        ([, , attributes = '', words = '']) => `${words} ${rounded(attribute(attributes, 'transform'))} ${attribute(attributes, 'fill')}`,
      ),
    shapes: places
      .filter(([, name, attributes = '']) => name !== 'text' && /(?:fill|stroke)="#/.test(attributes) && attribute(attributes, 'd') !== '')
      .map(([, , attributes = '']) => rounded(['d', 'transform', 'fill', 'stroke'].map((name) => attribute(attributes, name)).join(' '))),
  };
}

for (const [form, chart] of Object.entries({ dots: dotsChart, bars: barsChart })) {
  test(`${form}: the specification, through plain Vega-Lite and Vega, gives the texts and marks of the picture`, async () => {
    const { standalone } = await draw('shares', chart);
    const spec = JSON.parse(JSON.stringify(standalone.spec)) as typeof standalone.spec;
    const view = new vega.View(vega.parse(compile(spec).spec), { renderer: 'none' });
    const redrawn = picture(await view.toSVG());
    view.finalize();
    const own = picture(standalone.svg);
    assert.ok(own.texts.length > 8 && own.shapes.length > 2);
    assert.deepEqual(redrawn, own);
  });
}

test('finding, bridge, sources and site stand in the picture, the qualifiers too, and no live layer', async () => {
  const { standalone } = await draw('shares');
  const texts = picture(standalone.svg).texts.join('\n');
  for (const words of [
    'Shares differ by what is counted',
    'They stand together to show how far they lie apart.',
    'Sources: Customs Office; The Daily.',
    'The Harbour Notes.',
    'over 90%',
  ])
    assert.ok(texts.replaceAll('\u00a0', ' ').includes(words), words);
  assert.doesNotMatch(JSON.stringify(standalone.spec), /focused|"hit"|var\(|"url"|"href"/);
});

test('the file is named and described inside, has no style sheet of ours, and no style of its own', async () => {
  const { standalone, small } = await draw('shares');
  for (const svg of [standalone.svg, small]) {
    assert.match(
      svg,
      /^<svg role="img" aria-labelledby="shares-title" aria-describedby="shares-alt" [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/,
    );
    assert.match(svg, /<title id="shares-title">Shares differ by what is counted<\/title><desc id="shares-alt">Dots by importer\.<\/desc>/);
    assert.doesNotMatch(svg, /style=|<style|class=|var\(|href=/);
    assert.equal(svg.match(/<text/g)?.length, svg.match(/ textLength="[\d.]+"/g)?.length, 'every text has the width that was measured');
  }
});

test('pictures have the widths that are promised, are kept, and need no font of the machine', async () => {
  const { standalone } = await draw('output', barsChart);
  const cacheDir = folder();
  const first = await drawPictures(standalone.svg, { root, cacheDir });
  for (const size of ['normal', 'large'] as const) assert.equal(first[size].readUInt32BE(16), pictureWidths[size]);
  assert.deepEqual(await drawPictures(standalone.svg, { root, cacheDir }), first);
  assert.deepEqual(await drawPictures(standalone.svg, { root, cacheDir: folder() }), first);
  const wordless = await drawPictures(standalone.svg.replaceAll(/<text.*?<\/text>/g, ''), { root, cacheDir });
  assert.ok(first.normal.length > wordless.normal.length * 2, 'the words are drawn');
});
