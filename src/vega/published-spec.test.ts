import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { chartCaption } from '../chart/caption.ts';
import { isBlock, partsIn, type Datum, type Spec } from '../chart/spec-parts.ts';
import { specificationOf } from '../chart/specification.ts';
import { takeAwaySpec, takeAwayWords } from '../chart/take-away.ts';
import { loadRegistry } from '../registry/from-disk.ts';
import { findSpecFaults } from './check-spec.ts';
import { loadTextMetrics } from './text-metrics.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { registry } = loadRegistry(root);
const { measure } = loadTextMetrics(root);

/** As in the `.vl.json` that leaves the site. */
const published = [...registry.charts.values()].map((chart): [id: string, spec: Spec] => {
  const caption = chartCaption(chart, registry);
  const words = takeAwayWords(caption, registry.site.name, measure);
  return [chart.id, takeAwaySpec(specificationOf(chart, registry, 'wide', measure), caption, words)];
});

const valuesOf = (spec: Spec): readonly Datum[] => (spec['data'] as { values: readonly Datum[] }).values;

/** Encodings of a place, with the path of each. */
const positional = (spec: Spec): [channel: string, encoding: Readonly<Record<string, unknown>>][] =>
  [...partsIn(spec)].flatMap(([path, value]) =>
    path.at(-2) === 'encoding' && ['x', 'y'].includes(String(path.at(-1))) && isBlock(value) ? [[String(path.at(-1)), value]] : [],
  );

/** Widths as an editor with the font has them: without a canvas Vega guesses. */
const { textMetrics } = vega as unknown as { textMetrics: { width: (item: { fontSize?: number }, text: unknown) => number } };
textMetrics.width = ({ fontSize = 11 }, text) => measure(String(text ?? ''), { size: fontSize, weight: 400 });

/** What plain Vega-Lite draws, with our font and nothing else of ours, as text. */
async function drawPlainly(spec: Spec): Promise<{ svg: string; axes: number }> {
  const compiled = compile(structuredClone(spec) as unknown as TopLevelSpec, { logger: vega.logger(vega.None) }).spec;
  const view = new vega.View(vega.parse(compiled), { renderer: 'none', logger: vega.logger(vega.None) });
  const svg = await view.toSVG();
  view.finalize();
  return { svg, axes: JSON.stringify(compiled).split('"axes":').length - 1 };
}

const textsOf = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = '']) => text);
const shapesOf = (svg: string): string[] => [...svg.matchAll(/<(?:path|line) [^>]*>/g)].map(([shape]) => shape);

test('nearly every place in what leaves the site is given by a scale', () => {
  const all = published.flatMap(([, spec]) => positional(spec));
  const scaled = all.filter(([, encoding]) => 'field' in encoding && encoding['scale'] !== null);
  assert.ok(all.length >= 2 * published.length);
  assert.ok(scaled.length >= 0.9 * all.length, `${scaled.length} of ${all.length}`);
});

for (const [id, spec] of published) {
  test(`${id}: what leaves the site is valid Vega-Lite, with axes, and no column of pixels`, async () => {
    const { data: _, $schema: __, ...own } = spec;
    assert.deepEqual(findSpecFaults(own, 'spec'), []);
    const numbers = positional(spec).filter(([, { type }]) => type === 'quantitative');
    const hasAxis = numbers.some(([, { axis }]) => axis !== null);
    // A timeline has no values: its events stand on lines of text.
    if (registry.charts.get(id)?.type === 'timeline') return;
    if (numbers.length > 0) assert.ok(hasAxis && (await drawPlainly(spec)).axes > 0);
    const ours = [...new Set(valuesOf(spec).flatMap((datum) => Object.keys(datum).filter((name) => name.startsWith('_'))))];
    // One of offsets from marks; the others say which rows are joined, named and revised, or where parts begin, in units of the axis.
    assert.deepEqual(
      ours.filter((name) => !['_offset', '_piece', '_label', '_revised', '_row', '_from', '_until'].includes(name)),
      [],
    );
  });

  const chart = registry.charts.get(id) ?? assert.fail(id);
  const field = chart.value;
  if (field === undefined) continue;
  test(`${id}: a value that is edited moves its mark and its words`, async () => {
    const values = valuesOf(spec);
    const first = await drawPlainly(spec);
    const shown = textsOf(first.svg);
    const numbers = values.flatMap((datum) => (typeof datum[field] === 'number' ? [datum[field]] : []));
    // Between others, so that no axis moves, and not yet in the picture.
    let edited = Math.round((Math.min(...numbers) + Math.max(...numbers)) / 2);
    while (numbers.includes(edited) || shown.some((text) => text.includes(edited.toLocaleString('en-GB')))) edited += 1;
    // Most often the last has words; in a long line or a thin piece of a stack few have, or none.
    const rows = values.flatMap((datum, at) => (typeof datum[field] === 'number' && datum['_label'] !== null ? [at] : [])).reverse();
    let hasWords = false;
    for (const row of rows) {
      const changed = values.map((datum, at) => (at === row ? { ...datum, [field]: edited } : datum));
      const { svg } = await drawPlainly({ ...spec, data: { values: changed } });
      assert.notDeepEqual(shapesOf(svg), shapesOf(first.svg), `row ${row}`);
      hasWords = textsOf(svg).some((text) => !shown.includes(text) && text.includes(edited.toLocaleString('en-GB')));
      if (hasWords) break;
    }
    // Small pictures of long lines, and stacks of thin pieces, have no words at their values.
    assert.ok(hasWords || chart.type === 'panels' || chart.series !== undefined, `no value that became ${edited} has words`);
  });
}
