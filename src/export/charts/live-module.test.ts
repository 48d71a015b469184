import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dotsChart, registry } from '../../chart/chart.fixture.ts';
import type { LivePayload } from '../../vega/live-payload.ts';
import { liveModule } from './live-module.ts';

test('the payload tells each row whole', async () => {
  const { text } = liveModule(dotsChart, registry, { wide: { width: 1 }, narrow: {} });
  const { default: sent } = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { default: LivePayload };
  assert.deepEqual(sent.rows, [
    'Aland, 2008: over 90%, Import weight, observed, source: Customs Office',
    'Aland, 2012: about 58%, Import weight, estimate, source: Customs Office',
    'Aland, 2014: not found, Import weight, source: Customs Office',
    'Borduria, January to June 2024: 79.6%, Import weight, observed, source: Customs Office',
    'Borduria, 2025: under 60%, definition not stated, claim, source: The Daily',
  ]);
  assert.deepEqual(sent.wide, { width: 1 });
  assert.deepEqual(sent.series, [
    { name: 'Aland', rows: [0, 1, 2] },
    { name: 'Borduria', rows: [3, 4] },
  ]);
});
