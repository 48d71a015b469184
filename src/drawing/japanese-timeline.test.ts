import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { registry } from '../chart/chart.fixture.ts';
import { chartOfYaml, tableOf } from '../chart/foreign.fixture.ts';
import { speak } from '../words/words.ts';
import { drawChart } from './draw-chart.ts';

const root = join(import.meta.dirname, '../..');
const cacheDir = temporaryFolder({ after });

test('a timeline has its years and its days where the year is written first', async () => {
  speak('ja');
  const fields = [
    { name: 'day', type: 'period', title: '日付', role: 'period' },
    { name: 'kind', type: 'string', title: '種類' },
    { name: 'what', type: 'string', title: '出来事' },
  ] as const;
  const events = tableOf('events', fields, [
    ['2010', '法律', '法律の成立'],
    ['2011-11-08', '建設', '開通'],
    ['2011-12', '建設', '拡張'],
  ]);
  const chart = chartOfYaml('events', 'dataset: events\ntype: timeline\nevent: what\ndate: day\nkind: kind');
  const { drawing, flaws } = await drawChart(chart, { ...registry, datasets: new Map([['events', events]]) }, { root, cacheDir });
  assert.deepEqual(flaws, []);
  for (const svg of [drawing.wide, drawing.narrow]) {
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = '']) => text);
    assert.deepEqual(
      texts.filter((text) => /[年月]/.test(text)),
      ['2010年', '2011年', '11月8日', '12月'],
    );
  }
});
