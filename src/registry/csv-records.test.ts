import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCsvRecords } from './csv-records.ts';

const never = (): void => assert.fail('No mark is without its other half.');

test('a table without quotation marks is read as one that has them', () => {
  const part = fc.constantFrom('a', '1.5', 'é', ' ', ',', ';', '\t', '\n', '#');
  fc.assert(
    fc.property(fc.array(part), fc.constantFrom(',', ';', '\t'), fc.constantFrom(undefined, '#'), (parts, delimiter, commentChar) => {
      const text = parts.join('');
      const form = { dialect: { delimiter, ...(commentChar === undefined ? {} : { commentChar }) } };
      const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`;
      const quoted = readCsvRecords(`${whole}"q"\n`, form, never);
      assert.deepEqual(readCsvRecords(text, form, never), quoted?.slice(0, -1));
    }),
  );
});
