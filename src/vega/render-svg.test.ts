import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Spec } from 'vega';
import { renderSvg } from './render-svg.ts';
import { loadTextMetrics } from './text-metrics.ts';

const { measure } = loadTextMetrics(fileURLToPath(new URL('../..', import.meta.url)));
const render = (spec: Partial<Spec>, labels: string[] = []) =>
  renderSvg({ width: 200, height: 100, padding: 5, ...spec } as Spec, { chart: 'c', layout: 'wide', labels, measure });

/** Two rows of one text each, in the layer that is counted. */
const rows = (values: object[], encode: object = {}): Partial<Spec> => ({
  data: [{ name: 'd', values }],
  marks: [
    {
      type: 'text',
      name: 'missing_marks',
      from: { data: 'd' },
      encode: { update: { x: { field: 'x' }, y: { value: 50 }, fontSize: { value: 12 }, text: { field: 't' }, ...encode } },
    },
  ],
});

test('a drawing with a mark a row and room for its texts is right', async () => {
  const { svg, notices } = await render(
    rows([
      { rowIndex: 0, x: 0, t: 'one' },
      { rowIndex: 1, x: 100, t: 'two' },
    ]),
    ['one', 'two'],
  );
  assert.deepEqual(notices, []);
  assert.match(svg, />one<\/text>/);
});

test('a row without a mark, and a row with two, are told', async () => {
  const { notices } = await render(
    rows([
      { rowIndex: 0, x: 0, t: 'one' },
      { rowIndex: 0, x: 100, t: 'again' },
    ]),
    ['one', 'two'],
  );
  assert.deepEqual(notices, ['Row 1 ("one") has 2 marks; it should have one.', 'Row 2 ("two") has 0 marks; it should have one.']);
});

test('a mark outside the drawing is no mark', async () => {
  const { notices } = await render(rows([{ rowIndex: 0, x: 500, t: 'one' }]), ['one']);
  assert.deepEqual(notices, ['Row 1 ("one") has 0 marks; it should have one.', '"one" does not fit into it.']);
});

test('texts that meet, and texts under 12 pixels, are told', async () => {
  assert.deepEqual(
    (
      await render(
        rows([
          { rowIndex: 0, x: 0, t: 'first' },
          { rowIndex: 1, x: 10, t: 'second' },
        ]),
        ['a', 'b'],
      )
    ).notices,
    ['"first" and "second" meet.'],
  );
  assert.deepEqual((await render(rows([{ rowIndex: 0, x: 0, t: 'first' }], { fontSize: { value: 11 } }), ['a'])).notices, [
    '"first" is 11 pixels high; 12 is the least.',
  ]);
});

test('a warning of Vega is told', async () => {
  const { notices } = await render({ scales: [{ name: 's', type: 'log', domain: [0, 10], range: 'width' }] });
  assert.deepEqual(notices, ['Log scale domain includes zero: [0,10]']);
});

test('nothing is loaded, neither a file nor an address', async () => {
  for (const url of ['/etc/hostname', 'file:///etc/hostname', '../../etc/hostname', 'http://127.0.0.1:9/x.json']) {
    assert.deepEqual((await render({ data: [{ name: 'd', url }] })).notices, ['The drawing asks for "url", which charts may not have.']);
  }
  const signal = await render({
    signals: [{ name: 'u', value: '/etc/hostname' }],
    data: [{ name: 'd', url: { signal: 'u' } }],
  } as Partial<Spec>);
  assert.deepEqual(signal.notices, ['The drawing asks for "url", which charts may not have.']);
});

test('a link in the data cannot end the process', async () => {
  const spec = rows([{ rowIndex: 0, x: 0, t: 'one', u: 'javascript:alert(1)' }], { href: { field: 'u' } });
  assert.deepEqual((await render(spec, ['one'])).notices, ['The drawing asks for "href", which charts may not have.']);
});

test("ids are the chart's own and begin at 1 in every drawing", async () => {
  const clipped: Partial<Spec> = {
    marks: [1, 2].map(() => ({
      type: 'group',
      clip: true,
      encode: { update: { width: { value: 10 }, height: { value: 10 } } },
    })) as NonNullable<Spec['marks']>,
  };
  const first = (await render(clipped)).svg;
  assert.deepEqual([...first.matchAll(/(?<= id=")[^"]+/g)].map(String), ['c-wide-1', 'c-wide-2']);
  assert.deepEqual([...first.matchAll(/(?<=url\(#)[^)]+/g)].map(String), ['c-wide-1', 'c-wide-2']);
  assert.equal((await render(clipped)).svg, first);
});

test('hostile words stay words', async () => {
  const { svg } = await render(rows([{ rowIndex: 0, x: 0, t: '</text><script>1</script> id="x" class="y"' }]), ['x']);
  assert.doesNotMatch(svg, /<script/);
  assert.match(svg, / id="x" class="y"<\/text>/);
});
