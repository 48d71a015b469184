/** A text or bytes for tests of the import → the table it becomes, or what is said of it. */
import assert from 'node:assert/strict';
import { importFile, type ImportedTable } from './import-file.ts';
import { noOptions, type ImportOptions } from './options.ts';
import { Refusal } from './refusal.ts';

const site = { units: new Map(), economies: new Map() };

export function read(text: string | Uint8Array, options: Partial<ImportOptions> = {}, name = 'file.csv'): Promise<ImportedTable> {
  return importFile(name, typeof text === 'string' ? Buffer.from(text) : text, { ...noOptions, ...options }, site);
}

/** The table as rows of text, its names first. */
export async function rowsOf(text: string | Uint8Array, options: Partial<ImportOptions> = {}, name?: string): Promise<string[]> {
  const { columns, rows } = await read(text, options, name);
  return [
    columns.map(({ field }) => field.name).join(),
    ...Array.from({ length: rows }, (_, row) => columns.map(({ cells }) => cells[row]).join()),
  ];
}

export async function refusalOf(text: string | Uint8Array, options: Partial<ImportOptions> = {}, name?: string): Promise<string> {
  try {
    await read(text, options, name);
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error));
    return error.problems.map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`).join('\n');
  }
  throw new assert.AssertionError({ message: 'The file was taken in.' });
}
