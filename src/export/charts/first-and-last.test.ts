import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsChart, dotsChart, outputOf, registry, yearlyOf } from '../../chart/chart.fixture.ts';
import { firstAndLast } from './first-and-last.ts';

test('a description has the first and the last value of each line, with bound and status; what is not known is passed over', () => {
  assert.equal(firstAndLast(columnsChart, registry), 'First and last value: nearly 5,900 tonnes (A), at least 6,142 tonnes (D, target).');
  const yearly = {
    ...registry,
    datasets: new Map([['yearly', yearlyOf(['Fish,2012,7,,,,,', 'Fish,2010,,20,30,,,', 'Salt,2011,4,,,,claim,'])]]),
  };
  const lines = { ...columnsChart, dataset: 'yearly', type: 'lines', time: 'period', series: 'good' } as const;
  assert.equal(
    firstAndLast(lines, yearly),
    'First and last values: Fish 20–30 tonnes (2010), 7 tonnes (2012); Salt 4 tonnes (2011, claim).',
  );
});

test('a chart that is not over time has its highest and its lowest value', () => {
  const bars = { ...columnsChart, type: 'bars', category: 'season' } as const;
  const { time: _, ...withoutTime } = bars;
  assert.equal(firstAndLast(withoutTime, registry), 'Highest and lowest value: at least 6,142 tonnes (D, target); 4,656 tonnes (B).');
});

test('one value, and none, need no sentence', () => {
  assert.equal(firstAndLast(columnsChart, { ...registry, datasets: new Map([['output', outputOf(['A,5,,observed'])]]) }), '');
  assert.match(firstAndLast(dotsChart, registry), /^First and last values: Aland over 90% \(2008\)/);
});
