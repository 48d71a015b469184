import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import { test } from 'node:test';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { writeOds } from 'hucre/ods';
import { importFile, type ImportedTable } from './import-file.ts';
import { noOptions, readOptions, type ImportOptions } from './options.ts';
import { Refusal } from './refusal.ts';

const site = { units: new Map(), economies: new Map() };

function read(text: string | Uint8Array, options: Partial<ImportOptions> = {}, name = 'file.csv'): Promise<ImportedTable> {
  return importFile(name, typeof text === 'string' ? Buffer.from(text) : text, { ...noOptions, ...options }, site);
}

/** The table as rows of text, its names first. */
async function rowsOf(text: string | Uint8Array, options: Partial<ImportOptions> = {}, name?: string): Promise<string[]> {
  const { columns, rows } = await read(text, options, name);
  return [
    columns.map(({ field }) => field.name).join(),
    ...Array.from({ length: rows }, (_, row) => columns.map(({ cells }) => cells[row]).join()),
  ];
}

async function refusalOf(text: string | Uint8Array, options: Partial<ImportOptions> = {}, name?: string): Promise<string> {
  try {
    await read(text, options, name);
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error));
    return error.problems.map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`).join('\n');
  }
  throw new assert.AssertionError({ message: 'The file was taken in.' });
}

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

test('a mark with two readings is asked about, unless another cell or column of the file decides', async () => {
  assert.match(await refusalOf(cells(['1,061', '12', '2,310'])), /^file\.csv:2:6 import-two-readings "1,061" in "value" is two numbers/);
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

test('every encoding gives the same table, and bytes that have no letter in it are refused with their place', async () => {
  const text = 'pays;année;prix\nFrance;2020;1,5\nCôte d’Ivoire;2021;2,25\n';
  const expected = await rowsOf(text);
  const utf16 = Buffer.from(text, 'utf16le');
  const swapped = Buffer.from(utf16).swap16();
  const western = Buffer.from([...text].map((letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0))));
  for (const bytes of [
    Buffer.from(`\ufeff${text}`),
    utf16,
    swapped,
    Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
    Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]),
    western,
    Buffer.from(text.replaceAll('\n', '\r\n')),
    Buffer.from(text.replaceAll('\n', '\r')),
  ])
    assert.deepEqual(await rowsOf(bytes), expected);
  assert.match(await refusalOf(western, { encoding: 'utf-8' }), /^file\.csv:1:9 import-encoding The file is not utf-8 from this place on/);
  assert.match(
    await refusalOf(Buffer.concat([Buffer.from('a,b\né,1\n'), Buffer.from([0xe9, 0x2c, 0x32, 0x0a])])),
    /import-encoding The file mixes encodings: line 2 is UTF-8, line 3 is not/,
  );
  assert.match(await refusalOf('a,b\nx\0,1\ny,2\n'), /^file\.csv:2:2 import-encoding The file holds a NUL/);
});

test('encodings of other languages are told by their letters', async () => {
  const samples: readonly (readonly [encoding: string, bytes: string, word: string])[] = [
    ['shift_jis', '8d91 96bc 2c 944e 2c 9094 97ca 0a 9286 8d91 2c 32303230 2c 3135 0a', '中国'],
    ['euc-jp', 'b9f1 ccbe 2c c7af 2c bff4 ceec 0a c3e6 b9f1 2c 32303230 2c 3135 0a a5d5 a5e9 a5f3 a5b9 2c 32303231 2c 3232 0a', '中国'],
    [
      'windows-1251',
      'd1f2f0e0ede0 3b c3eee4 3b c7ede0f7e5ede8e5 0a d0eef1f1e8ff 3b 32303230 3b 312c35 0a cae8f2e0e9 3b 32303231 3b 32 0a',
      'Россия',
    ],
  ];
  for (const [encoding, bytes, word] of samples) {
    const table = await read(Buffer.from(bytes.replaceAll(' ', ''), 'hex'));
    assert.ok(table.notes[0]?.startsWith(`Encoding: ${encoding} (it reads `), table.notes[0]);
    assert.equal(table.columns[0]?.cells[0], word);
  }
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

/** A ZIP with one part, whose sizes the archive may lie about. */
function archive(content: Buffer, said = content.length): Buffer {
  const packed = deflateRawSync(content);
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(said, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(said, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, central, name, end]);
}

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

test('hostile files are refused, and none is unpacked whole', async () => {
  assert.match(
    await refusalOf(archive(Buffer.alloc(300_000_000), 10), {}, 'bomb.xlsx'),
    /import-limit The archive is damaged, or unpacks to more than 256 MB/,
  );
  assert.match(await refusalOf(archive(Buffer.from('<x/>')), {}, 'empty.xlsx'), /import-table The workbook cannot be read/);
  assert.match(await refusalOf(archive(Buffer.from('<x/>')).subarray(0, 60), {}, 'cut.xlsx'), /import-limit The archive is cut off/);
  assert.match(
    await refusalOf(`${Array.from({ length: 10_000 }, (_, index) => `c${index}`).join()}\n${'1,'.repeat(9_999)}1\n`),
    /import-limit The row has 10000 cells; 2000 is the most/,
  );
  assert.match(
    await refusalOf(`a,b\n${Array.from({ length: 5_001 }, (_, row) => `x${row},${row}`).join('\n')}\n`),
    /import-limit The table has 5001 rows; a dataset may have 5000/,
  );
  assert.match(
    await refusalOf('name,value\n=HYPERLINK("x"),1\nb,2\n'),
    /^file\.csv:2:1 import-table name "=HYPERLINK\("x"\)" begins like a formula/,
  );
  assert.match(await refusalOf('a,b\n"x,1\ny,2\n'), /import-table The quotation marks of this table do not match/);
  assert.match(await refusalOf(''), /import-table The file is empty/);
  assert.match(await refusalOf('<!doctype html><p>Not found'), /import-table This is a page of markup/);
  assert.match(await refusalOf('{"a": 1}', {}, 'x.json'), /import-table This JSON is no JSON-stat/);
  assert.match(
    await refusalOf('{"dimension":{"id":["a","b"],"size":[100000,100000],"a":{"category":{"label":{}}}},"value":[]}'),
    /import-table The dimension "a" has 0 categories and says 100000/,
  );
  assert.match(
    await refusalOf('a,b\nx,1\nx,1\n'),
    /^file\.csv:3:1 import-two-readings One row stands twice, alike in every cell: lines 2 and 3/,
  );
  assert.match(await refusalOf('a,b\nx,1,7\ny,2\n'), /^file\.csv:2:5 import-table The row has 3 cells, its head has 2/);
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
