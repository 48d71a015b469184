/** Values beyond their unit, and ranges whose ends do not fit. */
import { table, units, said, right, fact, derived, shipsSeen, tides, tidesFile, tonnesUnit, ranges, type Input } from './sample-edits.ts';
import { add, swap } from './try-input.ts';

export const bounds: readonly Input[] = [
  said('a share of 5,800 per cent', 'beyond-unit data/datasets/arrivals.csv:4:6', swap(table, '2020,58,', '2020,5800,')),
  said('a share below nought', 'beyond-unit data/datasets/arrivals.csv:3:6', swap(table, '2019,64.0', '2019,-64.0')),
  said(
    'a fact of 140 per cent',
    'beyond-unit data/facts/ships.yaml:13:10',
    fact('much', { unit: 'percent', value: '140', phrase: 'it was 140 per cent' }),
  ),
  said(
    'a range beyond a hundred',
    'beyond-unit data/facts/ships.yaml:21:9',
    fact('much', { unit: 'percent', value: undefined, low: '90', high: '110', phrase: 'it was 90 to 110 per cent' }),
  ),
  said('minus five ships', 'beyond-unit data/facts/ships.yaml:13:10', fact('few', { value: '-5', phrase: 'it was −5 ships' })),
  said(
    'minus five ships in a table',
    'beyond-unit data/datasets/tides.csv:2:16',
    tides,
    swap(tidesFile, '2018,northport,8', '2018,northport,-8'),
  ),
  said(
    'a derived share above a hundred',
    'beyond-unit data/facts/ships.yaml:28:23',
    shipsSeen,
    derived('ships-seen / ships-lost * 100', { unit: 'percent' }),
  ),
  said('minus nought', 'wrong-value data/facts/ships.yaml:13:10', fact('few', { value: '-0', phrase: 'it was -0 ships' })),
  right(
    'a change below nought where the unit says so',
    add(units, 'degrees:\n  title: degrees\n  form: "{} °C"\n  symbol: °C\n  minimum: "-273.15"\n'),
    fact('cold', { unit: 'degrees', value: '-5', phrase: 'it was −5 °C' }),
  ),
  said(
    'colder than the unit allows',
    'beyond-unit data/facts/ships.yaml:13:10',
    add(units, 'degrees:\n  title: degrees\n  form: "{} °C"\n  symbol: °C\n  minimum: "-273.15"\n'),
    fact('cold', { unit: 'degrees', value: '-300', phrase: 'it was −300 °C' }),
  ),
  right(
    'growth of more than all',
    fact('much', { unit: 'percent', value: '140', phrase: 'it was 140 per cent', beyondUnit: 'Growth, which has no upper end.' }),
  ),
  said(
    'a reason that is not needed',
    'beyond-unit data/facts/ships.yaml:21:15',
    fact('much', { unit: 'percent', value: '40', phrase: 'it was 40 per cent', beyondUnit: 'Growth, which has no upper end.' }),
  ),
  said(
    'ends of a range changed over',
    'wrong-value data/facts/ships.yaml:20:8',
    fact('few', { value: undefined, low: '9', high: '5', phrase: 'it was 5 to 9 ships' }),
  ),
  said('ends of a range changed over in a table', 'range-ends data/datasets/ranges.csv:2:7', ranges('2020,,9,5\n')),
  said('a value below its low end', 'range-ends data/datasets/ranges.csv:2:6', ranges('2020,4,5,9\n')),
  said('a value above its high end', 'range-ends data/datasets/ranges.csv:2:6', ranges('2020,11,5,9\n')),
  said('a high end alone', 'range-ends data/datasets/ranges.csv:2:8', ranges('2020,,,9\n')),
  said('a low end alone', 'range-ends data/datasets/ranges.csv:3:7', ranges('2019,4,,\n2020,,5,\n')),
  said('two ends that are one', 'range-ends data/datasets/ranges.csv:2:7', ranges('2020,,5,5\n')),
  said(
    'more than all of a share',
    'beyond-unit data/facts/ships.yaml:13:10',
    fact('much', { unit: 'percent', value: '100', qualifier: 'over', phrase: 'over 100 per cent' }),
  ),
  said(
    'fewer than no ships',
    'beyond-unit data/facts/ships.yaml:13:10',
    fact('few', { value: '0', qualifier: 'under', phrase: 'under 0 ships' }),
  ),
  right('all of a share, or less', fact('much', { unit: 'percent', value: '100', qualifier: 'at-most', phrase: 'at most 100 per cent' })),
  right('nearly all of a share', fact('much', { unit: 'percent', value: '100', qualifier: 'nearly', phrase: 'nearly 100 per cent' })),
  said('more than all of a share in a table', 'beyond-unit data/datasets/arrivals.csv:2:6', swap(table, '2018,90,', '2018,100,')),
  said(
    'less than none of a share in a table',
    'beyond-unit data/datasets/arrivals.csv:2:6',
    swap(table, '2018,90,over', '2018,0,a-little-under'),
  ),
  said('two ships and a half', 'beyond-unit data/facts/ships.yaml:13:10', fact('few', { value: '2.5', phrase: 'it was 2.5 ships' })),
  said(
    'a range of ships with halves',
    'beyond-unit data/facts/ships.yaml:20:8',
    fact('few', { value: undefined, low: '2.5', high: '4', phrase: 'it was 2.5 to 4 ships' }),
  ),
  said('ships by halves in a table', 'beyond-unit data/datasets/ranges.csv:2:6', ranges('2020,4.5,,\n2019,,5,9\n')),
  right(
    'ships by halves where the unit says so',
    swap(units, 'symbol: ships', 'symbol: ships\n  fractions: true'),
    fact('few', { value: '2.5', phrase: 'it was 2.5 ships' }),
  ),
  right('tonnes by halves', tonnesUnit, fact('few', { unit: 'tonnes', value: '2.5', phrase: 'it was 2.5 tonnes' })),
  right('whole ships with a nought', fact('few', { value: '2.0', phrase: 'it was 2.0 ships' })),
  said(
    'a unit whose least is above its most',
    'beyond-unit data/units.yaml:12:12',
    add(units, '  minimum: 9\n  maximum: 4\n'),
    fact('few', { value: '7', phrase: 'it was 7 ships' }),
  ),
  said('a share whose least is above all', 'beyond-unit data/units.yaml:7:12', swap(units, 'ships:\n', '  minimum: 200\nships:\n')),
  right('a range in a table', ranges('2020,,5,9\n')),
  said(
    'ends in another unit than the value',
    'dataset-fields data/datasets/ranges.yaml:10:52',
    ranges('2020,,5,9\n'),
    swap('data/datasets/ranges.yaml', 'title: High, unit: ships', 'title: High, unit: percent'),
  ),
  said(
    'a number of four hundred digits',
    'wrong-value data/facts/ships.yaml:13:10',
    fact('digits', { value: `"${'1234567890'.repeat(40)}"`, phrase: `there were ${'1234567890'.repeat(40)} ships` }),
  ),
];
