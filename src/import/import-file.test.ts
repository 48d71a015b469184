import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { writeOds } from 'hucre/ods';
import { read, refusalOf, rowsOf } from './import.fixture.ts';
import { readOptions } from './options.ts';

const cells = (lines: readonly string[]): string => `year;value\n${lines.map((line, index) => `${2000 + index};${line}`).join('\n')}\n`;

test('what stands beside a number becomes a bound, a status or a flag, and the digits stay', async () => {
  assert.deepEqual(
    await rowsOf(
      cells([
        '>90000000',
        '<0.50',
        '~5',
        '≥ 3',
        'c. 7',
        '12.3 e',
        '123r',
        '12.30[p]',
        ': z',
        'W',
        '−4',
        '1.20E+3',
        '10–20',
        '8 (estimated)',
        '1 234.5',
        'Large',
      ]),
    ),
    [
      'year,value,value_low,value_high,value_qualifier,status,value_flag',
      '2000,90000000,,,over,,',
      '2001,0.50,,,under,,',
      '2002,5,,,about,,',
      '2003,3,,,at-least,,',
      '2004,7,,,about,,',
      '2005,12.3,,,,estimate,e',
      '2006,123,,,,,r',
      '2007,12.30,,,,,[p]',
      '2008,,,,,,z',
      '2009,,,,,,W',
      '2010,-4,,,,,',
      '2011,1200,,,,,',
      '2012,,10,20,,,',
      '2013,8,,,,estimate,(estimated)',
      '2014,1234.5,,,,,',
      '2015,,,,,,Large',
    ],
  );
});

test('arrows are directions where both are there, and a minus behind digits is one', async () => {
  assert.deepEqual(await rowsOf(cells(['▲ 2.4', '▼ 25.0', '3'])), ['year,value', '2000,2.4', '2001,-25.0', '2002,3']);
  const { columns } = await read(cells(['▲2.4', '1.5']));
  assert.deepEqual(
    [columns[1]?.cells, columns[1]?.notes.at(-1)],
    [['-2.4', '1.5'], '“▲2.4” is read as a minus, as Japanese tables write it.'],
  );
  assert.deepEqual((await rowsOf(cells(['1.234,50-', '2,5'])))[1], '2000,-1234.50');
});

test('letters of flags are a status where a standard says so, alone or together; elsewhere the report names them', async () => {
  const flagged = (head: string): string => `year,value,${head}\n2000,1,A\n2001,2,E\n2002,3,F\n2003,4,ep\n`;
  assert.deepEqual((await rowsOf(flagged('OBS_STATUS'))).slice(2), ['2001,2,E,estimate', '2002,3,F,forecast', '2003,4,ep,estimate']);
  const { columns } = await read(flagged('Flag'));
  assert.deepEqual([columns.length, columns[2]?.notes.length], [3, 1]);
  assert.deepEqual(
    (await rowsOf('year,value,Flag\n2000,1,Official figure\n2001,2,Estimated value\n'))[2],
    '2001,2,Estimated value,estimate',
  );
});

test('what a column says of all numbers is told: in millions, and in which unit', async () => {
  const { columns } = await read('year,value,SCALAR_FACTOR\n2000,1,thousands\n2001,2,thousands\n');
  assert.equal(columns[1]?.unitWords, 'thousands');
  assert.match(
    await refusalOf('item,year,value,unit\na,2000,1,t\nb,2000,2,ha\n'),
    /^file\.csv:3:10 import-two-readings The numbers of "value" are in several units: "unit" says "t", and here "ha"/,
  );
});

test('a mark with two readings is asked about, unless another cell or column of the file decides', async () => {
  assert.match(await refusalOf(cells(['1,061', '12', '2,310'])), /^file\.csv:2:6 import-two-readings "1,061" in "value" is two numbers/);
  const twice = await refusalOf('year;ships;boats;rafts\n2020;1,061;2,310;1,200\n2021;3,120;4,200;1,300\n');
  assert.match(twice, /^file\.csv:2:6 import-two-readings "1,061" in "ships" is two numbers.*2 other columns ask the same\.$/s);
  assert.deepEqual((await rowsOf(cells(['1,061', '12']), { decimal: '.' }))[1], '2000,1061');
  assert.deepEqual((await rowsOf(cells(['1,061', '12']), { decimal: ',' }))[1], '2000,1.061');
  assert.deepEqual((await rowsOf(cells(['1,061', '1,061,000'])))[1], '2000,1061');
  assert.deepEqual((await rowsOf(cells(['1,061', '2,5'])))[1], '2000,1.061');
  assert.deepEqual((await rowsOf(cells(['1.061', '2.310,5'])))[1], '2000,1061');
  assert.deepEqual((await rowsOf('name;a;b\nx;1,061;0.5\ny;2,000;0.7\n'))[1], 'x,1061,0.5');
  assert.match(await refusalOf(cells(['1.5', '2,25'])), /import-two-readings "2,25" in "value" has another decimal mark than "1\.5"/);
});

test('a date with two readings is asked about, unless another cell of the column decides', async () => {
  const dates = (lines: readonly string[]): string => `date,value\n${lines.map((line, index) => `${line},${index}`).join('\n')}\n`;
  assert.match(
    await refusalOf(dates(['03/04/2020', '05/06/2020'])),
    /^file\.csv:2:1 import-two-readings "03\/04\/2020" in "date" is two days/,
  );
  assert.equal((await rowsOf(dates(['03/04/2020', '25/06/2020'])))[1], '2020-04-03,0');
  assert.equal((await rowsOf(dates(['03/04/2020', '05/25/2020'])))[1], '2020-03-04,0');
  assert.equal((await rowsOf(dates(['03/04/2020', '05/06/2020']), { order: 'dmy' }))[1], '2020-04-03,0');
  assert.match(await refusalOf(dates(['25/04/2020', '05/25/2020'])), /the other way round/);
  assert.match(await refusalOf(dates(['FY2020', 'FY2021'])), /financial year/);
  assert.equal((await rowsOf(dates(['FY2020', 'FY2021']), readOptions({ 'financial-year': '2020=2020-04' })))[1], '2020-04/2021-03,0');
  assert.equal((await rowsOf(dates(['FY2020', 'FY2021']), readOptions({ 'financial-year': '2020=2019-10' })))[1], '2019-10/2020-09,0');
});

test('dates of many forms are read', async () => {
  const forms: readonly (readonly [string, string])[] = [
    ['2020', '2020'],
    ['2020M01', '2020-01'],
    ['2020-Q1', '2020-01/2020-03'],
    ['Q4 2020', '2020-10/2020-12'],
    ['31.12.2020', '2020-12-31'],
    ['Jan-20', '2020-01'],
    ['January 2020', '2020-01'],
    ['2020 Jan', '2020-01'],
    ['1 May 2020', '2020-05-01'],
    ['May 1, 2020', '2020-05-01'],
    ['2020/05/17', '2020-05-17'],
    ['令和2年', '2020'],
    ['令和元年5月', '2019-05'],
    ['平成30年12月31日', '2018-12-31'],
    ['2020年度', '2020-04/2021-03'],
    ['２０２０年１月', '2020-01'],
    ['202003', '2020-03'],
    ['20200317', '2020-03-17'],
    ['2020年1～3月', '2020-01/2020-03'],
  ];
  for (const [written, meant] of forms) assert.equal((await rowsOf(`period\tvalue\n${written}\t1\n2019\t2\n`))[1], `${meant},1`, written);
});

test('a spreadsheet is read by its sheet: cached results, merged heads, hidden sheets said', async () => {
  const sheet = (name: string, more: object = {}) => ({
    name,
    rows: [
      ['Country', 'Year', 'Value (t)'],
      ['Northport', 2020, 8.25],
      ['Southport', 2020, 0.1 + 0.2],
    ],
    ...more,
  });
  const one = await writeXlsx({ sheets: [sheet('Data'), { name: 'Notes', rows: [['A note alone']] }, sheet('Old', { hidden: true })] });
  const table = await read(one, {}, 'book.xlsx');
  assert.ok(table.notes.includes('Hidden sheets, left out: “Old”.'));
  assert.deepEqual(await rowsOf(one, {}, 'book.xlsx'), ['country,year,value', 'Northport,2020,8.25', 'Southport,2020,0.3']);
  const two = await writeXlsx({ sheets: [sheet('First'), sheet('Second')] });
  assert.match(await refusalOf(two, {}, 'book.xlsx'), /import-two-readings 2 sheets hold tables: "First", "Second"/);
  assert.equal((await rowsOf(two, { sheet: 'Second' }, 'book.xlsx')).length, 3);
  assert.match(await refusalOf(two, { sheet: 'Secnd' }, 'book.xlsx'), /There is no sheet "Secnd"/);
  assert.deepEqual(await rowsOf(await writeOds({ sheets: [sheet('Data')] }), {}, 'book.ods'), [
    'country,year,value',
    'Northport,2020,8.25',
    'Southport,2020,0.3',
  ]);
});

test('heads of several lines, codes of other languages and a few numbers among words are read', async () => {
  const head = 'Table 7;;;;\n;2020;2020;2021;2021\n;Imports: weight;Imports: value;Imports: weight;Imports: value\n;t;USD;t;USD\n';
  assert.deepEqual(await rowsOf(`${head}North;1061,5;200;998,2;210\nSouth;12,4;20;n.d.;21\n(c) Office of ports;;;;\n`), [
    'column_1,period,imports_weight_t,imports_value_usd',
    'North,2020,1061.5,200',
    'North,2021,998.2,210',
    'South,2020,12.4,20',
    'South,2021,,21',
  ]);
  assert.equal((await rowsOf('year;tons\n2019;30\n2020;<1\n2021;W\n2022;Less than ½ unit\n'))[4], '2022,,,Less than ½ unit');
  assert.match(
    await refusalOf(`${Array.from({ length: 201 }, (_, index) => `c${index}`).join()}\n${'x,'.repeat(200)}1\n`),
    /import-limit The table has 201 columns; 200 is the most/,
  );
});

test('one column has one unit, no number is lost, no value is the key, and a head pasted again is no row', async () => {
  for (const [values, told] of [
    ['5.2k 6.1k 940', '4:6 import-two-readings The numbers of "value" are in several units: "5.2k" above, and here "940".'],
    ['500kg 2t 3t', '3:6 import-two-readings The numbers of "value" are in several units: "500kg" above, and here "2t".'],
    ['$500 €450 $470', '3:6 import-two-readings The numbers of "value" are in several units: "$500" above, and here "€450".'],
    ['58% 0.61 64%', '3:6 import-two-readings The numbers of "value" are in several units: "58%" above, and here "0.61".'],
    ['1.2million 12 7', '3:6 import-two-readings The numbers of "value" are in several units: "1.2million" above, and here "12".'],
    ['1234 ######## 998', '3:6 import-table "########" in "value" is what a spreadsheet shows in place of a number.'],
    ['1234 998 #DIV/0!', '4:6 import-table "#DIV/0!" in "value" is what a spreadsheet shows in place of a number.'],
  ] as const)
    assert.equal(await refusalOf(cells(values.split(' '))), `file.csv:${told}`);
  assert.match(
    await refusalOf('port,year,ships\nNorth,2021,12\nNorth,2022,13\nNorth,2022,14\n'),
    /^file\.csv:4:1 import-two-readings The row has the words and times of line 3, and another "ships"\.$/,
  );
  const pasted = await read('port,year,ships\nNorth,2021,12\nport,year,ships\nSouth,2021,14\n');
  assert.equal(pasted.rows, 2);
  assert.ok(pasted.notes.includes('Line 3 is the head once more, left out.'));
  const thousands = await read('year,ships (t)\n2020,5.2k\n2021,6.1k\n2022,7.4k\n');
  assert.equal(thousands.columns[1]?.unitWords, 't, k');
  assert.equal(thousands.columns[1].field.unit, undefined);
  assert.deepEqual(await rowsOf(cells(['12 k', '13', '14 k'])), ['year,value,value_flag', '2000,12,k', '2001,13,', '2002,14,k']);
});

test('any table of words and numbers comes out with the cells it went in with, whatever its separator and marks', async () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/);
  const number = fc
    .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 1, max: 9 }))
    .map(([whole, part]) => `${whole}.${part}`);
  const table = fc.uniqueArray(fc.tuple(word, number), { minLength: 2, maxLength: 20, selector: ([name]) => name });
  const form = fc.record({
    separator: fc.constantFrom(';', '\t', '|'),
    decimal: fc.constantFrom('.', ','),
    group: fc.constantFrom('', ' ', '\u00a0', '\u202f', "'", 'other'),
  });
  await fc.assert(
    fc.asyncProperty(table, form, async (rows, { separator, decimal, group }) => {
      const mark = group === 'other' ? (decimal === '.' ? ',' : '.') : group;
      const written = (digits: string): string => {
        const [whole = '', part = ''] = digits.split('.');
        return `${whole.replaceAll(/\B(?=(\d{3})+$)/g, mark)}${decimal}${part}`;
      };
      const text = [`ore${separator}weight`, ...rows.map(([name, digits]) => `${name}${separator}${written(digits)}`)].join('\n');
      assert.deepEqual(await rowsOf(text), ['ore,weight', ...rows.map(([name, digits]) => `${name},${digits}`)]);
    }),
    { numRuns: 200 },
  );
});

test('a year with a flag is a year, and a head may be one letter', async () => {
  assert.deepEqual(await rowsOf('Year,W\n2018,12\n2019p,13\n2020 (prov.),14\n'), [
    'year,year_flag,w',
    '2018,,12',
    '2019,p,13',
    '2020,(prov.),14',
  ]);
});
