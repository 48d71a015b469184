/**
 * What every `.vl.json` promises to whoever takes it: it is valid Vega-Lite, plain Vega-Lite draws the site's own picture from it,
 * it keeps its shape in an editor without our font, and a value that is edited takes its mark and its words along.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import type { Chart } from '../src/chart/chart.ts';
import { isBlock } from '../src/narrow/is-block.ts';
import { partsIn, type Datum, type Spec } from '../src/chart/spec-parts.ts';
import { withLightColours } from '../src/colours/drawing-tones.ts';
import { makePalette } from '../src/colours/palette.ts';
import { chartFiles } from '../src/export/charts/chart-files.ts';
import type { Registry } from '../src/registry/registry.ts';
import { findSpecFaults } from '../src/checks/charts/schema-faults.ts';
import { asFitted, compilePlain, compileVega } from '../src/vega/compile-vega.ts';
import { drawChart } from '../src/drawing/draw-chart.ts';
import { collectScene, sceneOf } from '../src/vega/read-scene.ts';
import { loadFonts } from '../src/drawing/fonts.ts';
import { folderOfRun } from './cleaner.ts';

const root = join(import.meta.dirname, '..');
const { measure } = await loadFonts(root);

type Width = typeof vega.textMetrics.width;
/** What Vega makes of a text by itself where there is neither our font nor a canvas: far too wide. */
const guess = vega.textMetrics.width;
const withFont: Width = ({ fontSize = 11, fontWeight }, text) =>
  measure(typeof text === 'string' ? text : JSON.stringify(text ?? ''), { size: fontSize, weight: Number(fontWeight) >= 600 ? 600 : 400 });

interface Picture {
  readonly texts: readonly string[];
  /** Words with their places, as text. */
  readonly placed: readonly string[];
  /** Lines and outlines of marks, axes and keys, as text. */
  readonly shapes: readonly string[];
  readonly plot: { readonly width: number; readonly height: number };
  readonly axes: number;
  /** Rows that have words of their own at their marks. */
  readonly worded: ReadonlySet<number>;
}

async function draw(compiled: vega.Spec, width: Width = withFont): Promise<Picture> {
  vega.textMetrics.width = width;
  const view = new vega.View(vega.parse(compiled, undefined, { ast: true }), {
    renderer: 'none',
    expr: expressionInterpreter,
    logger: vega.logger(vega.None),
  });
  const svg = withLightColours(await view.toSVG(), makePalette());
  const { marks } = collectScene(sceneOf(view));
  const plot = { width: view.width(), height: view.height() };
  view.finalize();
  const placed = [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/g)].map(([, place = '', words = '']) => {
    const at = /transform="[^"]*"/.exec(place)?.[0] ?? '';
    return [at, onOneLine(words.replaceAll(/<[^>]+>/g, ' '))] as const;
  });
  return {
    plot,
    texts: placed.map(([, words]) => words),
    placed: placed.map(([at, words]) => `${at} ${words}`),
    shapes: [...svg.matchAll(/<(?:path|line) [^>]*>/g)].map(([shape]) => shape).filter((shape) => / (?:d="M|x2=|y2=)/.test(shape)),
    axes: JSON.stringify(compiled).split('"axes":').length - 1,
    worded: new Set(marks.filter(({ type }) => type === 'text').map(({ row }) => row)),
  };
}

const onOneLine = (text: string): string =>
  unescape(text)
    .replaceAll(/[ \n]+/g, ' ')
    .trim();
const unescape = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Plain Vega-Lite and nothing of ours but the font. */
const drawPlainly = (spec: Spec, width?: Width): Promise<Picture> =>
  draw(compilePlain(structuredClone(spec), vega.logger(vega.None)), width);

const valuesOf = (spec: Spec): readonly Datum[] => (spec['data'] as { values: readonly Datum[] }).values;
const withValues = (spec: Spec, values: readonly Datum[]): Spec => ({ ...spec, data: { values } });

/** Encodings of a place. */
const positional = (spec: Spec): Spec[] =>
  [...partsIn(spec)].flatMap(([path, value]) =>
    path.at(-2) === 'encoding' && ['x', 'y'].includes(String(path.at(-1))) && isBlock(value) ? [value] : [],
  );

/** Columns of ours: names that need more than a category, an offset of words from their mark, which rows are joined, named or revised, and where parts and their wholes begin and end, in units of the axis. */
const ourColumns = ['_name', '_offset', '_piece', '_label', '_revised', '_alone', '_row', '_from', '_whole', '_until'];

/** A chart as it leaves the site, drawn once for all that is asked of it. */
interface Published {
  readonly spec: Spec;
  /** The site's own specification, which has no caption of its own, and its picture, as wide as the site fitted it. */
  readonly site: Spec;
  readonly ours: Picture;
  /** What plain Vega-Lite draws. */
  readonly plain: Picture;
}

async function publish(chart: Chart, registry: Registry, cacheDir: string): Promise<Published> {
  const { drawing } = await drawChart(chart, registry, { root, cacheDir });
  const spec = structuredClone((await chartFiles(chart, registry, drawing, { root, cacheDir })).spec);
  const site = drawing.spec;
  const ours = await draw(asFitted(compileVega(site).still, { width: drawing.plot }));
  return { spec, site, ours, plain: await drawPlainly(spec) };
}

/** Over `charts`, which have passed the checks of their records. What another file has drawn of them in `cacheDir` is not drawn again. */
export function holdPublished(charts: readonly Chart[], registry: Registry, cacheDir = join(folderOfRun({ after }), 'drawings')): void {
  const published = new Map<Chart, Promise<Published>>();
  const publishedOf = (chart: Chart): Promise<Published> => {
    const found = published.get(chart) ?? publish(chart, registry, cacheDir);
    published.set(chart, found);
    return found;
  };

  for (const chart of charts) holdChart(chart, () => publishedOf(chart));

  test('nearly every place in what leaves the site is given by a scale', async () => {
    const all = (await Promise.all(charts.map(publishedOf))).flatMap(({ spec }) => positional(spec));
    const scaled = all.filter((encoding) => 'field' in encoding && encoding['scale'] !== null);
    assert.ok(scaled.length >= 0.9 * all.length && all.length > 0, `${scaled.length} of ${all.length}`);
  });
}

/** The promises of one chart. */
function holdChart(chart: Chart, publishedOf: () => Promise<Published>): void {
  test(`${chart.id}: what leaves the site is valid Vega-Lite, with axes, and no column of pixels`, async () =>
    holdPlain(chart, await publishedOf()));

  test(`${chart.id}: plain Vega-Lite with the font draws the texts and marks of the site's picture`, async () =>
    holdPicture(await publishedOf()));

  test(`${chart.id}: it keeps its shape where text is measured otherwise`, async () => {
    const { spec, plain } = await publishedOf();
    assert.deepEqual((await drawPlainly(spec, guess)).plot, plain.plot);
  });

  test(`${chart.id}: a value that is edited moves its mark and its words`, async () => {
    if (chart.type === 'timeline') await holdEditedEvent(chart, await publishedOf());
    else await holdEditedValue(chart, await publishedOf());
  });
}

/** It is valid, has axes, and its columns are values, names and offsets. */
function holdPlain(chart: Chart, { spec, plain }: Published): void {
  const { data: _, $schema: __, ...own } = spec;
  assert.deepEqual(findSpecFaults(own, 'spec'), []);
  const numbers = positional(spec).filter(({ type }) => type === 'quantitative');
  // A timeline measures nothing: its events stand one under the other.
  if (chart.type !== 'timeline' && numbers.length > 0) assert.ok(numbers.some(({ axis }) => axis !== null) && plain.axes > 0);
  const names = valuesOf(spec).flatMap((datum) => Object.keys(datum).filter((name) => name.startsWith('_')));
  assert.deepEqual(
    names.filter((name) => !ourColumns.includes(name)),
    [],
  );
}

function holdPicture({ spec, site, ours, plain }: Published): void {
  // The finding stands above, notes and source under it, as one title.
  const { text, subtitle } = spec['title'] as { text: string[]; subtitle: string[] };
  const above = [text, subtitle].map((lines) => onOneLine(lines.join(' ')));
  const measured = onOneLine((site['title'] as string[]).join(' '));
  assert.deepEqual(plain.texts.filter((words) => !above.includes(words)).sort(), ours.texts.filter((words) => words !== measured).sort());
  assert.ok(above[1]?.endsWith(measured));
  assert.deepEqual(plain.shapes.toSorted(), ours.shapes.toSorted());
}

/** One more line of words: they are there, and everything below moves down. */
async function holdEditedEvent({ event = '' }: Chart, { spec, plain: first }: Published): Promise<void> {
  const changed = valuesOf(spec).map((datum, at) => (at === 0 ? { ...datum, [event]: 'Words that\nwere edited\ntwice' } : datum));
  const edited = await drawPlainly(withValues(spec, changed));
  assert.ok(edited.texts.includes('Words that were edited twice'), edited.texts.join(' | '));
  assert.notDeepEqual(edited.shapes, first.shapes);
  const last = onOneLine(String(valuesOf(spec).at(-1)?.[event])).replaceAll('\u00a0', ' ');
  const below = first.placed.find((words) => words.endsWith(` ${last}`)) ?? assert.fail(last);
  assert.ok(!edited.placed.includes(below), below);
}

/** Rows that have words at their marks say the new value, and those words move with the mark; every row has a mark that moves. */
async function holdEditedValue(chart: Chart, { spec, ours, plain: first }: Published): Promise<void> {
  const field = chart.value ?? chart.y ?? assert.fail('It measures nothing.');
  const values = valuesOf(spec);
  const numbers = values.flatMap((datum) => (typeof datum[field] === 'number' ? [datum[field]] : []));
  const { worded } = ours;
  const written = (value: number): string => value.toLocaleString('en-GB').replace('-', '−');
  // Between others, so that no axis moves, and not yet in the picture.
  let edited = Math.round((Math.min(...numbers) + Math.max(...numbers)) / 2);
  while (numbers.includes(edited) || first.texts.some((text) => text.includes(written(edited)))) edited += 1;
  const editable = values.flatMap((datum, at) => (typeof datum[field] === 'number' ? [at] : []));
  const withWords = editable.filter((row) => worded.has(row));
  for (const row of new Set([...withWords.slice(0, 2), ...withWords.slice(-2), ...editable.slice(-1)])) {
    const changed = values.map((datum, at) => (at === row ? { ...datum, [field]: edited } : datum));
    const after = await drawPlainly(withValues(spec, changed));
    assert.notDeepEqual(after.shapes, first.shapes, `row ${row}`);
    if (!worded.has(row)) continue;
    const gone = first.placed.filter((words) => !after.placed.includes(words));
    assert.ok(gone.length > 0, `The words of row ${row} stayed.`);
    // Of a point its words are its name, and its values are its place.
    if (chart.type !== 'scatter')
      assert.ok(
        after.texts.some((text) => text.includes(written(edited))),
        `No words say ${edited} of row ${row}: ${after.texts.join(' | ')}`,
      );
  }
}
