/** The reader and the writer of tables. */
import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { writeCsv } from '../../src/export/write-csv.ts';
import { parseCsv } from '../../src/registry/parse-csv.ts';
import type { Field } from '../../src/registry/schemas/dataset.ts';
import { isFormulaCell } from '../../src/text/formula-cell.ts';
import { assertTold, growth, property, textOf, words, type Property } from './property.ts';

const pieces = [
  'when',
  'share',
  'note',
  ',',
  ',,',
  '\n',
  '"',
  '""',
  '",',
  ';',
  '\t',
  '2020',
  '85.49',
  '-3',
  '1,000',
  '=1',
  '@a',
  ' ',
  "'",
  'over',
  '1e5',
  '٣',
];
const head = 'when,share,note\n';

const field = (name: string, type: Field['type'], optional = false): Field => ({
  name,
  type,
  title: name,
  ...(optional ? { optional } : {}),
});
const fields = [field('when', 'period'), field('share', 'number', true), field('note', 'string', true)];
const read = (text: string) => parseCsv({ path: 'a.csv', text }, fields, ['when']);

const decimal = fc.stringMatching(/^-?(0|[1-9]\d{0,8})(\.\d{1,4})?$/);

/** What a cell may hold: also commas, quotation marks and line breaks inside. */
const cell = fc.oneof(
  words,
  fc.tuple(words, fc.constantFrom(',', '"', '\n', '""', ', ', '\n\n'), words).map((parts) => parts.join('')),
);
const harmless = cell.filter((text) => !isFormulaCell(text) && /^[\p{L}\p{N}"]/u.test(text));

export const csv: readonly Property[] = [
  property('CSV: any text is read or refused with a place in it', fc.tuple(fc.constantFrom('', head), textOf(pieces)), ([first, rest]) => {
    const text = first + rest;
    const { rows, problems } = read(text);
    assertTold(text, problems);
    for (const { line } of rows) assert.ok(line >= 1 && line <= text.split('\n').length);
  }),
  property(
    'CSV: what is written is read back, each row at its line',
    fc.uniqueArray(fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.option(decimal, { nil: undefined }), harmless), {
      minLength: 1,
      maxLength: 6,
      selector: ([year]) => year,
    }),
    (table) => {
      const rows = table.map(([year, share, note]) => [String(year), share ?? '', note]);
      const text = writeCsv([['when', 'share', 'note'], ...rows]);
      const result = read(text);
      assert.deepEqual(result.problems, []);
      assert.deepEqual(
        result.rows.map(({ cells }) => ['when', 'share', 'note'].map((name) => cells[name]?.text)),
        rows,
      );
      for (const [index, { line }] of result.rows.entries())
        assert.equal(line, writeCsv([['when', 'share', 'note'], ...rows.slice(0, index)]).split('\n').length);
    },
  ),
  property('CSV: no cell of ours begins what a spreadsheet would run', textOf(pieces), (text) => {
    const [[, shown = ''] = []] = parse(writeCsv([['a', text]]), { record_delimiter: '\n' }) as string[][];
    assert.ok(shown === text || shown === `'${text}`);
    assert.ok(!/^[=+\-@\t\r\n]/.test(shown.normalize('NFKC')) || /^-?\d+(\.\d+)?$/.test(shown), shown);
  }),
  growth('CSV', pieces, (text) => read(head + text)),
];
