import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { dataPackage } from '../export/data-package.ts';
import { buildRegistry } from '../registry/build-registry.ts';
import { decodeFile } from '../registry/data-file.ts';
import { readDataFiles } from '../registry/from-disk.ts';
import { getRecord } from '../registry/registry.ts';
import { read } from './import.fixture.ts';
import { keepForm, keptFormOf, requireSame } from './keep-form.ts';
import { noOptions } from './options.ts';
import { Refusal, refusalsOf } from './refusal.ts';
import { writeDescription } from './write-description.ts';

/** As an office writes it: Latin letters of one byte, semicolons, decimal commas, a title above and a source below. */
const foreign = Buffer.from(
  'Table 4;;\r\nMühle;Year;Weight\r\nNörd;2019;1.061,5\r\nNörd;2020;998,25\r\nSüd;2020;n.a.\r\nSource: mill office;;\r\n',
  'latin1',
);
const options = { ...noOptions, missing: ['n.a.'], source: 'port-book-2020', unit: 'ships' };

async function keep(bytes: Uint8Array, given = options) {
  const table = await read(bytes, given);
  return { table, kept: keepForm('mills.csv', bytes, table, given) };
}

test('a file that stays as it came is described so that the site reads the imported table in it, and says so in the Data Package', async () => {
  const { table, kept } = await keep(foreign);
  assert.deepEqual(
    [
      kept.encoding,
      kept.dialect,
      kept.missingValues,
      kept.fields.map(({ title, decimalChar, groupChar }) => [title, decimalChar, groupChar]),
    ],
    [
      'windows-1252',
      { delimiter: ';', commentRows: ['1', '6'] },
      ['', 'n.a.'],
      [
        ['Mühle', undefined, undefined],
        ['Year', undefined, undefined],
        ['Weight', ',', '.'],
      ],
    ],
  );
  const base = readDataFiles(join(import.meta.dirname, '../../tests/fixtures/_base')).files;
  const yaml = writeDescription(table, { command: 'x', source: 'port-book-2020', kept }).replaceAll('TODO', 'ships');
  const csv = decodeFile('data/datasets/mills.csv', foreign, 'windows-1252').file;
  const { registry, problems } = buildRegistry([...base, { path: 'data/datasets/mills.yaml', text: yaml }, csv]);
  assert.deepEqual(problems, []);
  const mills = getRecord(registry.datasets, 'mills');
  assert.deepEqual(
    mills.rows.map(({ line, cells }) => [line, ...mills.fields.map(({ name }) => cells[name]?.text)]),
    [
      [3, 'Nörd', '2019', '1061.5'],
      [4, 'Nörd', '2020', '998.25'],
      [5, 'Süd', '2020', ''],
    ],
  );
  const { resources } = dataPackage(registry, () => undefined) as { resources: { name: string; encoding: string; receivedAs?: unknown }[] };
  const resource = resources.find(({ name }) => name === 'mills');
  assert.equal(resource?.encoding, 'utf-8', 'the rows that readers get are in one form');
  assert.deepEqual(resource?.receivedAs, {
    encoding: 'windows-1252',
    dialect: { delimiter: ';', commentRows: [1, 6] },
    missingValues: ['', 'n.a.'],
    fields: [{ name: 'weight', decimalChar: ',', groupChar: '.' }],
  });

  const again = keptFormOf(mills);
  assert.ok(again !== undefined);
  requireSame('mills.csv', foreign, table, again, refusalsOf('mills.csv'));
  const later = Buffer.from(foreign.toString('latin1').replace('1.061,5', '1 061,5'), 'latin1');
  assert.throws(
    () => requireSame('later.csv', later, table, again, refusalsOf('later.csv')),
    told(/later\.csv:3.*"1 061,5" is not a plain number/),
  );
  assert.equal(keptFormOf(getRecord(registry.datasets, 'arrivals')), undefined);
});

test('what no key of a description says is refused at its place: bounds, dates, times above columns', async () => {
  const refusals = [
    ['a;b\nx;>90\ny;80\n', /import-table.*other columns or rows/],
    ['Day;b\n31.12.2020;1,5\n30.12.2020;2,5\n', /file\.csv:2.*is not a period/],
    ['Name;2019;2020\nx;1,5;2,5\ny;3,5;4,5\n', /import-table.*other columns or rows/],
  ] as const;
  for (const [text, message] of refusals) {
    const bytes = Buffer.from(text);
    const table = await read(bytes);
    assert.throws(() => keepForm('file.csv', bytes, table, noOptions), told(message), text);
  }
});

function told(message: RegExp): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof Refusal, String(error));
    const [first] = error.problems;
    assert.match(`${first?.file}:${first?.line} ${first?.rule} ${first?.message}`, message);
    return true;
  };
}
