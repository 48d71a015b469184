/**
 * A foreign table that is to stay as it came: how it is written, in the keys of Table Dialect and Table Schema, so that the file itself
 * reads as the imported table does. Where no such keys say it, it is refused with the first cell that would read otherwise.
 */
import { decodeFile } from '../registry/data-file.ts';
import { plainCell, type OwnForm } from '../registry/own-form.ts';
import { parseCsv } from '../registry/parse-csv.ts';
import type { Dataset } from '../registry/registry.ts';
import type { Field } from '../registry/schemas/dataset.ts';
import { decodeText } from './decode.ts';
import type { GridRow } from './grid.ts';
import type { ImportedTable } from './import-file.ts';
import type { ImportOptions } from './options.ts';
import { refusalsOf, type Refuse } from './refusal.ts';
import { splitText } from './split.ts';

export interface KeptForm extends OwnForm {
  readonly encoding?: string | undefined;
  /** In the order of the columns of the file, their titles as its head has them. */
  readonly fields: readonly Field[];
}

const instead = 'Import it without --keep: the cells are then written in one form, and what changes is told.';

/** Marks of numbers, the plainest first. */
const marks = ['.', ','].flatMap((decimalChar) =>
  ['', ',', '.', ' ', '\u00a0', '\u202f', "'"]
    .filter((groupChar) => groupChar !== decimalChar)
    .map((groupChar) => ({ decimalChar, groupChar })),
) as readonly { readonly decimalChar: '.' | ','; readonly groupChar: string }[];

/** Throws a Refusal. */
export function keepForm(name: string, bytes: Uint8Array, table: ImportedTable, options: ImportOptions): KeptForm {
  const refuse = refusalsOf(name);
  const { text, encoding } = decodeText(bytes, options.encoding, refuse);
  const { rows, separator } = splitText(text, options.separator, refuse);
  const head = rows.find(({ line }) => line === table.headLine);
  const lines = new Set(table.lines);
  if (head?.cells.length !== table.columns.length || lines.size < table.rows)
    throw refuse(
      'import-table',
      table.headLine,
      1,
      'The table has other columns or rows than the file, and cannot stay as it came.',
      instead,
    );
  const others = rows.filter(({ line, cells }) => line !== head.line && !lines.has(line) && (cells.length > 1 || cells[0] !== ''));
  const raw = rows.filter(({ line }) => lines.has(line));
  const missing = missingIn(raw, table);
  const form: OwnForm = {
    dialect: {
      ...(separator === ',' ? {} : { delimiter: separator }),
      ...(others.length === 0 ? {} : { commentRows: others.map(({ line }) => String(line)) }),
    },
    ...(missing.length === 0 ? {} : { missingValues: missing }),
  };
  const fields = table.columns.map(({ field, cells }, index): Field => {
    const title = head.cells[index]?.trim() ?? '';
    const known = { ...field, title: title === '' ? field.title : title, unit: field.unit };
    return { ...known, ...marksOf(raw, index, cells, known, form) };
  });
  const kept = { ...form, ...(encoding === 'utf-8' ? {} : { encoding }), fields };
  requireSame(name, bytes, table, kept, refuse);
  return kept;
}

/** What stands where the table has an empty cell, each once; nothing itself need not be said. */
function missingIn(raw: readonly GridRow[], { columns }: ImportedTable): string[] {
  const found = raw.flatMap(({ cells }, row) => cells.filter((cell, index) => cell !== '' && columns[index]?.cells[row] === ''));
  return found.length === 0 ? [] : [...new Set(['', ...found])];
}

function marksOf(raw: readonly GridRow[], index: number, cells: readonly string[], field: Field, form: OwnForm): Partial<Field> {
  const fit = marks.find(({ decimalChar, groupChar }) => {
    const marked = { ...field, ...said({ decimalChar, groupChar }) };
    return raw.every((row, at) => plainCell(row.cells[index] ?? '', marked, form) === cells[at]);
  });
  return fit === undefined ? {} : said(fit);
}

/** A point, and no mark of thousands, need not be said. */
function said({ decimalChar, groupChar }: (typeof marks)[number]): Pick<Field, 'decimalChar' | 'groupChar'> {
  return { ...(decimalChar === '.' ? {} : { decimalChar }), ...(groupChar === '' ? {} : { groupChar }) };
}

/** The file, read as the site will read it, has to be the table that was imported. */
export function requireSame(
  name: string,
  bytes: Uint8Array,
  { columns, primaryKey, headLine }: Pick<ImportedTable, 'columns' | 'primaryKey' | 'headLine'>,
  { encoding, fields, ...form }: KeptForm,
  refuse: Refuse,
  hint = instead,
): void {
  const { file, problems } = decodeFile(name, bytes, encoding ?? 'utf-8');
  const parsed = parseCsv(file, fields, primaryKey, form);
  const [first] = [...problems, ...parsed.problems];
  if (first !== undefined) throw refuse('import-table', first.line, first.column, `It cannot stay as it came: ${first.message}`, hint);
  parsed.rows.forEach((row, index) =>
    fields.forEach((field, column) => {
      const [is, wanted] = [row.cells[field.name]?.text, columns[column]?.cells[index]];
      if (is !== wanted)
        throw refuse(
          'import-table',
          row.line,
          1,
          `It cannot stay as it came: ${field.name} is read as "${wanted ?? ''}", and stands there as "${is ?? ''}".`,
          hint,
        );
    }),
  );
  if (parsed.rows.length !== (columns[0]?.cells.length ?? 0))
    throw refuse('import-table', headLine, 1, 'It cannot stay as it came: its rows are not those of the table.', hint);
}

/** Of a dataset that is described as a table that stayed as it came; undefined for one in our own form. */
export function keptFormOf({ encoding, dialect, missingValues, fields }: Dataset): KeptForm | undefined {
  const isKept =
    encoding !== undefined ||
    dialect !== undefined ||
    missingValues !== undefined ||
    fields.some(({ decimalChar, groupChar }) => (decimalChar ?? groupChar) !== undefined);
  return isKept ? { encoding, dialect, missingValues, fields } : undefined;
}
