import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { readDataFiles } from './from-disk.ts';
import { plainCell } from './own-form.ts';
import { parseCsv } from './parse-csv.ts';
import type { Field } from './schemas/dataset.ts';

const fields: Field[] = [
  { name: 'place', type: 'string', title: 'Ort' },
  { name: 'weight', type: 'number', title: 'Gewicht (t)', unit: 'tonnes', optional: true, decimalChar: ',', groupChar: '.' },
];
const form = { dialect: { delimiter: ';', commentRows: ['1', '6'], skipInitialSpace: true }, missingValues: ['.', '-'] };

test('a table that is kept as it came has the rows that any other has, under its own heads', () => {
  const text = 'Tabelle 1;\nOrt;Gewicht (t)\nNordhafen; 1.061,5\nSüdhafen;.\nOsthafen;12\nStand: 2024;\n';
  const { rows, problems } = parseCsv({ path: 'a.csv', text }, fields, ['place'], form);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    rows.map(({ line, cells }) => [line, cells['place']?.text, cells['weight']?.text]),
    [
      [3, 'Nordhafen', '1061.5'],
      [4, 'Südhafen', ''],
      [5, 'Osthafen', '12'],
    ],
  );
});

test('a cell that is not written as its description says is refused at its place, never read otherwise', () => {
  const { problems } = parseCsv(
    { path: 'a.csv', text: 'Kopf\nOrt;Gewicht (t)\nNordhafen;1,061.5\nSüdhafen;10.61\n' },
    fields,
    ['place'],
    form,
  );
  assert.deepEqual(
    problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`),
    ['3:11 csv-cell'],
  );
  assert.match(problems[0]?.message ?? '', /"1,061\.5" is not a plain number/);
});

test('marks of thousands and words beside digits are taken off where the field says so', () => {
  const field: Field = { name: 'a', type: 'number', title: 'A', groupChar: ',', bareNumber: false };
  assert.equal(plainCell('US$ 1,061.50 m', field, {}), '1061.50');
  assert.equal(plainCell('-1,061', field, {}), '-1061');
  assert.equal(plainCell('1,06', field, {}), '1,06');
  assert.equal(plainCell('NA', field, { missingValues: ['NA'] }), '');
});

test('the encoding that a description names is the one its table is read in', () => {
  const root = temporaryFolder({ after });
  mkdirSync(join(root, 'data/datasets'), { recursive: true });
  writeFileSync(join(root, 'data/datasets/a.yaml'), 'encoding: windows-1252\n');
  writeFileSync(join(root, 'data/datasets/a.csv'), Buffer.from('S\xfcdhafen\r\n', 'latin1'));
  writeFileSync(join(root, 'data/datasets/b.yaml'), 'encoding: shift_jis\n');
  writeFileSync(join(root, 'data/datasets/b.csv'), Buffer.from([0x81]));
  const { files, problems } = readDataFiles(root);
  assert.equal(files.find(({ path }) => path.endsWith('a.csv'))?.text, 'Südhafen\n');
  assert.deepEqual(
    problems.map(({ file, rule, message }) => [file, rule, message]),
    [['data/datasets/b.csv', 'encoding', 'The file is not shift_jis, which its description says it is.']],
  );
});
