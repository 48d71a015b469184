import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { columnsChart, dotsChart, registry } from '../../chart/chart.fixture.ts';
import { chartCsv } from './chart-csv.ts';
import { embedCode } from './embed-code.ts';
import { oembedRecord } from './oembed.ts';

const address = (path: string) => `https://example.org${path}`;

test('the rows stand as drawn, each with bound, unit, status, definition, period and source', () => {
  const rows = parse(chartCsv(dotsChart, registry, address), { columns: true }) as Record<string, string>[];
  assert.deepEqual(
    rows.map(({ words }) => words),
    ['over 90%', 'about 58%', 'not found', '79.6%', 'under 60%'],
  );
  assert.deepEqual(rows[0], {
    importer: 'Aland',
    value: '90',
    qualifier: 'over',
    unit: 'per cent',
    words: 'over 90%',
    status: 'observed',
    definition: 'Import weight: all forms, gross.',
    period: '2008',
    source: 'Customs Office, “Imports” (no date shown; official or company)',
    source_tier: 'official or company',
    source_url: '',
    url: 'https://example.org/charts/shares/',
  });
  assert.deepEqual([rows[2]?.['value'], rows[2]?.['status'], rows[4]?.['definition']], ['', '', 'Not stated by the source']);
});

test('a table without definitions or sources leaves their cells empty', () => {
  const rows = parse(chartCsv(columnsChart, registry, address), { columns: true }) as Record<string, string>[];
  assert.deepEqual([rows[0]?.['season'], rows[0]?.['words'], rows[0]?.['source']], ['A', 'nearly 5,900 tonnes', '']);
});

test('the code of a frame has the height of either screen, and a title that cannot end its attribute', () => {
  const code = embedCode({ address: 'https://example.org/embed/x/', title: '"Over" <b>', heights: { wide: 500, narrow: 620 } });
  assert.equal(
    code,
    '<iframe src="https://example.org/embed/x/" title="&quot;Over&quot; &lt;b&gt;" width="100%" height="620" style="border: 0; height: clamp(500px, (660px - 100vw) * 999, 620px)" loading="lazy"></iframe>',
  );
  assert.match(
    embedCode({ address: '', title: '', heights: { wide: 500, narrow: 400 } }),
    /clamp\(400px, \(100vw - 660px\) \* 999, 500px\)/,
  );
});

test('an oEmbed answer has what the standard requires of a rich one', () => {
  const record = oembedRecord({
    address: 'https://example.org/embed/x/',
    title: 'Finding',
    heights: { wide: 500, narrow: 620 },
    siteName: 'The Harbour Notes',
    siteAddress: 'https://example.org/',
    width: 688,
    picture: { address: 'https://example.org/charts/x.png', width: 1280, height: 800 },
  });
  assert.partialDeepStrictEqual(record, {
    version: '1.0',
    type: 'rich',
    width: 688,
    height: 500,
    provider_name: 'The Harbour Notes',
    thumbnail_width: 1280,
  });
});
