import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartsWholeCheck } from './charts-whole.ts';
import { page, runCheck } from './output.fixture.ts';

const whole =
  '<figure data-chart="shares"><figcaption>Finding</figcaption><div><svg></svg></div><table></table><button data-explore>Explore</button></figure>';

test('a whole chart passes, live where its policy lets it, and below a base path', (context) => {
  assert.deepEqual(
    runCheck(chartsWholeCheck, context, { 'briefings/one/index.html': page(whole), 'charts/shares/index.html': page(whole) }, '/a/b/'),
    [],
  );
});

test('a chart without drawing, table or caption is reported part by part', (context) => {
  assert.deepEqual(
    runCheck(chartsWholeCheck, context, {
      'briefings/one/index.html': page('<svg></svg>\n<figure data-chart="shares"></figure><table></table>'),
    }),
    [
      'briefings/one/index.html:3:9 The chart "shares" has no caption (<figcaption>).',
      'briefings/one/index.html:3:9 The chart "shares" has no drawing (<svg>).',
      'briefings/one/index.html:3:9 The chart "shares" has no table of its data (<table>).',
    ],
  );
});

test('a live button outside the paths of charts is reported', (context) => {
  const message = 'The chart "shares" can be made live here, and the policy of this address forbids it.';
  assert.deepEqual(runCheck(chartsWholeCheck, context, { 'index.html': page(whole) }), [
    `index.html:2:${whole.indexOf('data-explore') + 1} ${message}`,
  ]);
});
