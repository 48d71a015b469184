/** Values beyond their unit, and ranges whose ends do not fit. */
import { table, units, said, right, fact, derived, shipsSeen, tides, tidesFile, ranges, type Input } from './sample-edits.ts';
import { add, swap } from './try-input.ts';

export const bounds: readonly Input[] = [
  said('a share of 5,800 per cent', 'beyond-unit data/datasets/arrivals.csv:4', swap(table, '2020,58,', '2020,5800,')),
  said('a share below nought', 'beyond-unit data/datasets/arrivals.csv:3', swap(table, '2019,64.0', '2019,-64.0')),
  said(
    'a fact of 140 per cent',
    'beyond-unit data/facts/ships.yaml:13',
    fact('much', { unit: 'percent', value: '140', phrase: 'it was 140 per cent' }),
  ),
  said(
    'a range beyond a hundred',
    'beyond-unit data/facts/ships.yaml:21',
    fact('much', { unit: 'percent', value: undefined, low: '90', high: '110', phrase: 'it was 90 to 110 per cent' }),
  ),
  said('minus five ships', 'beyond-unit data/facts/ships.yaml:13', fact('few', { value: '-5', phrase: 'it was −5 ships' })),
  said(
    'minus five ships in a table',
    'beyond-unit data/datasets/tides.csv:2',
    tides,
    swap(tidesFile, '2018,northport,8', '2018,northport,-8'),
  ),
  said(
    'a derived share above a hundred',
    'beyond-unit data/facts/ships.yaml:28',
    shipsSeen,
    derived('ships-seen / ships-lost * 100', { unit: 'percent' }),
  ),
  said('minus nought', 'wrong-value data/facts/ships.yaml:13', fact('few', { value: '-0', phrase: 'it was -0 ships' })),
  right(
    'a change below nought where the unit says so',
    add(units, 'degrees:\n  title: degrees\n  form: "{} °C"\n  symbol: °C\n  minimum: "-273.15"\n'),
    fact('cold', { unit: 'degrees', value: '-5', phrase: 'it was −5 °C' }),
  ),
  said(
    'colder than the unit allows',
    'beyond-unit data/facts/ships.yaml:13',
    add(units, 'degrees:\n  title: degrees\n  form: "{} °C"\n  symbol: °C\n  minimum: "-273.15"\n'),
    fact('cold', { unit: 'degrees', value: '-300', phrase: 'it was −300 °C' }),
  ),
  right(
    'growth of more than all',
    fact('much', { unit: 'percent', value: '140', phrase: 'it was 140 per cent', beyondUnit: 'Growth, which has no upper end.' }),
  ),
  said(
    'a reason that is not needed',
    'beyond-unit data/facts/ships.yaml:21',
    fact('much', { unit: 'percent', value: '40', phrase: 'it was 40 per cent', beyondUnit: 'Growth, which has no upper end.' }),
  ),
  said(
    'ends of a range changed over',
    'wrong-value data/facts/ships.yaml:20',
    fact('few', { value: undefined, low: '9', high: '5', phrase: 'it was 5 to 9 ships' }),
  ),
  said('ends of a range changed over in a table', 'range-ends data/datasets/ranges.csv:2', ranges('2020,,9,5\n')),
  said('a value below its low end', 'range-ends data/datasets/ranges.csv:2', ranges('2020,4,5,9\n')),
  said('a value above its high end', 'range-ends data/datasets/ranges.csv:2', ranges('2020,11,5,9\n')),
  said('a high end alone', 'range-ends data/datasets/ranges.csv:2', ranges('2020,,,9\n')),
  said('a low end alone', 'range-ends data/datasets/ranges.csv:3', ranges('2019,4,,\n2020,,5,\n')),
  said('two ends that are one', 'range-ends data/datasets/ranges.csv:2', ranges('2020,,5,5\n')),
  right('a range in a table', ranges('2020,,5,9\n')),
  said(
    'ends in another unit than the value',
    'dataset-fields data/datasets/ranges.yaml:10',
    ranges('2020,,5,9\n'),
    swap('data/datasets/ranges.yaml', 'title: High, unit: ships', 'title: High, unit: percent'),
  ),
];
