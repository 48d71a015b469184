/** A workbook (XLSX or ODS) → the rows of one sheet: values as the file holds them, formulas by their last result. */
import { readOds } from 'hucre/ods';
import { readXlsx, type Cell, type CellValue, type Sheet, type Workbook } from 'hucre/xlsx';
import { suggest } from '../problems/did-you-mean.ts';
import { findArchiveFault } from './archive.ts';
import { limits, type Grid, type GridRow } from './grid.ts';
import type { Refuse } from './refusal.ts';
import { refuseTooMany } from './split.ts';

export async function readWorkbook(bytes: Uint8Array, kind: 'xlsx' | 'ods', wanted: string | undefined, refuse: Refuse): Promise<Grid> {
  const fault = findArchiveFault(bytes);
  if (fault !== undefined)
    throw refuse('import-limit', 1, 1, `${fault}.`, 'Open it in a spreadsheet, and save the sheet that is needed as a file of its own.');
  let book: Workbook;
  try {
    book = await (kind === 'ods' ? readOds(bytes) : readXlsx(bytes, { readStyles: true }));
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw refuse(
      'import-table',
      1,
      1,
      `The workbook cannot be read: ${reason.replace(/\.$/, '')}.`,
      'Open it in a spreadsheet and save it as .xlsx without a password, or as .csv.',
    );
  }
  const sheet = chooseSheet(book, wanted, refuse);
  const { rows, notes } = readSheet(sheet);
  refuseTooMany(rows, refuse);
  return { rows, columnOf: (_, index) => index + 1, plain: true, notes: [...sheetNotes(book, sheet), ...notes] };
}

function isHidden(sheet: Sheet): boolean {
  return sheet.hidden === true || sheet.veryHidden === true;
}

/** The one named, by name or number; else the only visible one that holds a table. */
function chooseSheet({ sheets }: Workbook, wanted: string | undefined, refuse: Refuse): Sheet {
  const names = sheets.map(({ name }) => name);
  if (wanted !== undefined) {
    const named = sheets.find(({ name }) => name === wanted) ?? (/^\d+$/.test(wanted) ? sheets[Number(wanted) - 1] : undefined);
    if (named === undefined) throw refuse('import-table', 1, 1, `There is no sheet "${wanted}".`, suggest(wanted, names, 'Sheets'));
    return named;
  }
  const tables = sheets.filter(
    (sheet) => !isHidden(sheet) && sheet.rows.filter((row) => row.filter((value) => value !== null && value !== '').length > 1).length > 1,
  );
  const [only, ...others] = tables;
  if (only === undefined)
    throw refuse('import-table', 1, 1, 'No visible sheet holds a table.', `Name a sheet: --sheet NAME. Sheets: ${names.join(', ')}.`);
  if (others.length > 0)
    throw refuse(
      'import-two-readings',
      1,
      1,
      `${tables.length} sheets hold tables: ${tables.map(({ name }) => `"${name}"`).join(', ')}.`,
      `Name the one that is wanted: --sheet "${only.name}".`,
    );
  return only;
}

function sheetNotes({ sheets }: Workbook, sheet: Sheet): string[] {
  const hidden = sheets.filter((other) => isHidden(other) && other !== sheet).map(({ name }) => `“${name}”`);
  return [
    `Sheet: “${sheet.name}”${isHidden(sheet) ? ', which is hidden' : ''}, of ${sheets.length}.`,
    ...(hidden.length === 0 ? [] : [`Hidden sheets, left out: ${hidden.join(', ')}.`]),
  ];
}

function readSheet(sheet: Sheet): { rows: GridRow[]; notes: string[] } {
  let formulas = 0;
  let errors = 0;
  let rounded = 0;
  let hundredths = 0;
  const cellAt = (row: number, column: number): Cell | undefined => sheet.cells?.get(`${row},${column}`);
  const rows = sheet.rows.map((values, row) => ({
    line: row + 1,
    cells: values.map((value, column) => {
      const cell = cellAt(row, column);
      if (cell?.formula !== undefined) formulas += 1;
      if (cell?.type === 'error') errors += 1;
      const shown = showValue(cell?.formula !== undefined && cell.formulaResult !== undefined ? cell.formulaResult : value);
      if (shown.isRounded) rounded += 1;
      if (typeof value !== 'number' || cell?.style?.numFmt?.includes('%') !== true) return shown.text;
      hundredths += 1;
      return `${Number((value * 100).toPrecision(15))}%`;
    }),
  }));
  const merged = fillMerges(sheet, rows);
  const notes = [
    ...(formulas === 0 ? [] : [`Formulas: ${formulas} cells; the results that the file holds were taken, nothing was calculated.`]),
    ...(errors === 0 ? [] : [`Cells with an error such as #DIV/0!: ${errors}; they stand as words.`]),
    ...(merged === 0 ? [] : [`Merged cells: ${merged}; their value stands in each cell they cover.`]),
    ...(hundredths === 0 ? [] : [`Cells that the sheet shows in per cent: ${hundredths}; what it holds as 0.015 is read as 1.5%.`]),
    ...(rounded === 0 ? [] : [`Numbers with more than fifteen digits: ${rounded}, rounded to the fifteen that a spreadsheet shows.`]),
  ];
  return { rows, notes };
}

/** Numbers as the file holds them, at most fifteen digits; dates as ISO 8601 has them. */
function showValue(value: CellValue): { text: string; isRounded: boolean } {
  if (value === null) return { text: '', isRounded: false };
  if (value instanceof Date)
    return {
      text: Number.isNaN(value.getTime())
        ? ''
        : value
            .toISOString()
            .replace(/T00:00:00\.000Z$/, '')
            .replace('T', ' ')
            .replace(/\.000Z$/, ''),
      isRounded: false,
    };
  if (typeof value !== 'number') return { text: String(value), isRounded: false };
  const text = String(value);
  const digits = text.replace(/e.*$/i, '').replaceAll(/\D/g, '').replace(/^0+/, '');
  if (digits.length <= 15 || Number.isSafeInteger(value)) return { text, isRounded: false };
  return { text: String(Number(value.toPrecision(15))), isRounded: true };
}

/** Each cell of a merged range says what its first one says, as a reader sees it; ranges over many rows and columns are frames of the page. */
function fillMerges(sheet: Sheet, rows: GridRow[]): number {
  let filled = 0;
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const value = rows[startRow]?.cells[startCol] ?? '';
    const area = (endRow - startRow + 1) * (endCol - startCol + 1);
    // A title over the whole table names no column.
    const isTitle = startCol === 0 && endCol > startCol && rows[startRow]?.cells.filter((cell) => cell !== '').length === 1;
    if (value === '' || area > limits.columns || isTitle) continue;
    filled += 1;
    for (let row = startRow; row <= endRow; row++) {
      const cells = rows[row]?.cells as string[] | undefined;
      for (let column = startCol; cells !== undefined && column <= endCol; column++) cells[column] ??= '';
      for (let column = startCol; cells !== undefined && column <= endCol; column++) if (cells[column] === '') cells[column] = value;
    }
  }
  return filled;
}
