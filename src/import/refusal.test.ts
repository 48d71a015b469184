import assert from 'node:assert/strict';
import { test } from 'node:test';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { refusalOf } from './import.fixture.ts';

/** A ZIP with one part, whose sizes the archive may lie about (PKWARE, APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16). */
function archive(content: Buffer, said = content.length, packed: Buffer = deflateRawSync(content)): Buffer {
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  /** The central directory has the same fields as a part's own header, after two bytes more. */
  const header = (length: number, signature: number, shift: number): Buffer => {
    const bytes = Buffer.alloc(length);
    bytes.writeUInt32LE(signature, 0);
    bytes.writeUInt16LE(8, 8 + shift);
    bytes.writeUInt32LE(packed.length, 18 + shift);
    bytes.writeUInt32LE(said, 22 + shift);
    bytes.writeUInt16LE(name.length, 26 + shift);
    return bytes;
  };
  const [local, central] = [header(30, 0x04034b50, 0), header(46, 0x02014b50, 2)];
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, central, name, end]);
}

/** So many MB of noughts, of which one is packed and then repeated: its blocks look back at none before them (RFC 1951), and the last is empty. */
function noughts(megabytes: number): Buffer {
  const one = deflateRawSync(Buffer.alloc(1_000_000), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array<Buffer>(megabytes).fill(one), deflateRawSync(Buffer.alloc(0))]);
}

test('hostile files are refused, and none is unpacked whole', async () => {
  assert.equal(inflateRawSync(noughts(3)).length, 3_000_000);
  assert.match(
    await refusalOf(archive(Buffer.alloc(0), 10, noughts(300)), {}, 'bomb.xlsx'),
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

test('a cell that does not fit its column is named, and the column does not become words in silence', async () => {
  assert.match(
    await refusalOf('Month,Ships\n2019-12,12\n2019-13,13\n'),
    /file\.csv:3:1 import-table "2019-13" in "Month" is a date that no/,
  );
  assert.match(
    await refusalOf('Day,Ships\n31.02.2020,12\n01.03.2020,13\n'),
    /file\.csv:2:1 import-table "31\.02\.2020" in "Day" is a date/,
  );
  assert.match(await refusalOf('Year,Ships\n2018,9\n2019,12\n2020,13\nmean,13\n'), /"mean" in "Year" is no time/);
  assert.match(
    await refusalOf('Year,Ships\n2019,twelve\n2020,13\n'),
    /file\.csv:2:6 import-table "twelve" in "Ships" is a number in words/,
  );
});
