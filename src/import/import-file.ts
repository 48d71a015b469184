/** A foreign file → a table as a dataset has it, with a sentence for each thing that was taken for another. */
import { suggest } from '../problems/did-you-mean.ts';
import { chooseColumns, chooseRows, withoutEmpty } from './choose.ts';
import type { DatasetColumn, RawTable } from './columns.ts';
import { decodeText } from './decode.ts';
import { findTable, type Table } from './find-table.ts';
import { isArchive } from './archive.ts';
import { limits, type Grid } from './grid.ts';
import { joinMonths } from './join-months.ts';
import { readJsonStat } from './json-stat.ts';
import type { ImportOptions } from './options.ts';
import { findKey } from './primary-key.ts';
import { refusalsOf, type Refuse } from './refusal.ts';
import { splitText } from './split.ts';
import { typeColumns } from './type-columns.ts';
import type { SiteWords } from './typing-context.ts';
import { unpivot } from './unpivot.ts';
import { readWorkbook } from './workbook.ts';

export interface ImportedTable {
  readonly columns: readonly DatasetColumn[];
  readonly rows: number;
  readonly primaryKey: readonly string[];
  /** Of the file: its head's, and that of each row. */
  readonly headLine: number;
  readonly lines: readonly number[];
  /** What stands alone above the table: most likely its title. */
  readonly title: string | undefined;
  /** What stands above and below the table: notes, sources, legends. */
  readonly remarks: readonly string[];
  readonly notes: readonly string[];
}

/** The rows a dataset may have; registry/parse-csv.ts refuses more. */
const mostRows = 5000;
/** More columns than this are no table that can be described by hand. */
const mostColumns = 200;

/** `name` is the file as reports call it. Throws a Refusal with every question and fault. */
export async function importFile(name: string, bytes: Uint8Array, options: ImportOptions, site: SiteWords): Promise<ImportedTable> {
  const refuse = refusalsOf(name);
  if (bytes.length > limits.bytes)
    throw refuse(
      'import-limit',
      1,
      1,
      `The file has ${bytes.length} bytes; ${limits.bytes} is the most.`,
      'Take out the rows and columns that are not needed first.',
    );
  if (bytes.length === 0) throw refuse('import-table', 1, 1, 'The file is empty.', 'Download it again.');
  const { unit } = options;
  if (unit !== undefined && site.units.size > 0 && !site.units.has(unit))
    throw refuse('import-table', 1, 1, `--unit "${unit}" is no unit of the site.`, suggest(unit, [...site.units.keys()], 'Units'));
  const { grid, title } = await readGrid(name, bytes, options, refuse);
  const table = findTable(grid, options, refuse);
  const chosen = chooseRows(table, options, refuse);
  const long = joinMonths(unpivot(chosen, { keepsColumns: options.keepsColumns, times: options }, refuse), refuse);
  const raw = withoutEmpty(chooseColumns(long, options, table.headLine, refuse));
  refuseTooLarge(raw, table.headLine, refuse);
  const columns = typeColumns(raw, { options, site, plain: grid.plain, file: name, columnOf: grid.columnOf });
  const kept = withoutSame(columns, raw, options, refuse);
  return {
    columns: kept.columns,
    rows: kept.rows,
    primaryKey: kept.primaryKey,
    headLine: table.headLine,
    lines: raw.lines,
    title: title ?? titleOf(table),
    remarks: [...table.above, ...table.below].flatMap(
      ({ cells }) =>
        cells
          .map((cell) => cell.trim())
          .filter((cell) => cell !== '')
          .join(' ') || [],
    ),
    notes: [
      ...grid.notes,
      ...chosen.notes,
      ...raw.notes,
      ...headsTwice(raw, columns),
      ...kept.columns.flatMap(({ notes }) => notes),
      ...kept.notes,
    ],
  };
}

/** Two columns of one head: which is which only the file can say. */
function headsTwice({ columns }: RawTable, made: readonly DatasetColumn[]): string[] {
  const heads = Map.groupBy(columns, ({ title }) => title.trim().toLowerCase());
  return [...heads.values()].flatMap(([first, second]) =>
    first === undefined || second === undefined || first.title === ''
      ? []
      : [
          `The head “${first.title}” stands above several columns: ${made
            .filter(({ field }) => field.title.toLowerCase().replace(/ \d+$/, '') === first.title.toLowerCase())
            .map(({ field }) => field.name)
            .join(', ')}. Give each a title of its own.`,
        ],
  );
}

/** A dataset is a table that a reader can look through. */
function refuseTooLarge({ lines, columns }: RawTable, headLine: number, refuse: Refuse): void {
  if (lines.length > mostRows)
    throw refuse(
      'import-limit',
      headLine,
      1,
      `The table has ${lines.length} rows; a dataset may have ${mostRows}.`,
      'Choose the rows that the site speaks of: --where "Country=Northport|Southport", once or more often.',
    );
  if (columns.length > mostColumns)
    throw refuse(
      'import-limit',
      headLine,
      1,
      `The table has ${columns.length} columns; ${mostColumns} is the most.`,
      'Name those that are wanted: --columns "Year,Country,Weight".',
    );
}

async function readGrid(
  name: string,
  bytes: Uint8Array,
  options: ImportOptions,
  refuse: Refuse,
): Promise<{ grid: Grid; title?: string | undefined }> {
  if (isArchive(bytes)) {
    const isOds = /\.ods$/i.test(name) || Buffer.from(bytes.subarray(0, 200)).includes('application/vnd.oasis.opendocument.spreadsheet');
    return { grid: await readWorkbook(bytes, isOds ? 'ods' : 'xlsx', options.sheet, refuse) };
  }
  // The old format of Excel, and any workbook behind a password, is a compound file.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11)
    throw refuse(
      'import-table',
      1,
      1,
      'This is an old Excel file (.xls), or one behind a password.',
      'Open it in a spreadsheet and save it as .xlsx without a password.',
    );
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    throw refuse('import-table', 1, 1, 'The file is packed (gzip).', 'Unpack it first: gunzip FILE.');
  if (bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46)
    throw refuse('import-table', 1, 1, 'This is a PDF.', 'Ask its publisher for the table as CSV or XLSX.');
  const decoded = decodeText(bytes, options.encoding, refuse);
  const begin = decoded.text.trimStart().slice(0, 200);
  if (begin.startsWith('{') || begin.startsWith('[')) {
    const grid = readJsonStat(decoded.text, refuse);
    return { grid: { ...grid, notes: [...decoded.notes, ...grid.notes] }, title: grid.title };
  }
  if (/^<(?:!doctype|html|\?xml)/i.test(begin))
    throw refuse(
      'import-table',
      1,
      1,
      'This is a page of markup, not a table.',
      'Download the table itself as CSV or XLSX; a page instead of a file is often an error message.',
    );
  const grid = splitText(decoded.text, options.separator, refuse);
  return { grid: { ...grid, notes: [...decoded.notes, ...grid.notes] } };
}

/** The first line above the head that has one cell, and is no label of another. */
function titleOf({ above }: Table): string | undefined {
  for (const { cells } of above) {
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    const [only = ''] = filled;
    if (
      filled.length === 1 &&
      only.length > 8 &&
      only.length < 200 &&
      !/^(?:source|note|last|stand|this (?:worksheet|sheet|table)|some|click|contents?|back)/i.test(only)
    )
      return only.replaceAll(/\s+/g, ' ');
  }
  return undefined;
}

interface Kept {
  readonly columns: readonly DatasetColumn[];
  readonly rows: number;
  readonly primaryKey: readonly string[];
  readonly notes: readonly string[];
}

/** Rows that nothing tells apart are refused, or left out where the author says so. */
function withoutSame(columns: readonly DatasetColumn[], { lines }: RawTable, { dropsSameRows }: ImportOptions, refuse: Refuse): Kept {
  const { names, same, apart } = findKey(columns, lines.length);
  if (apart !== undefined)
    throw refuse(
      'import-two-readings',
      lines[apart.rows[1]] ?? 1,
      1,
      `The row has the words and times of line ${lines[apart.rows[0]] ?? 0}, and another "${apart.title}".`,
      'Keep one of the two in the file, or give it a column that tells them apart; numbers that are names, such as codes or ages, become words with --text.',
    );
  const [first] = same;
  if (first === undefined) return { columns, rows: lines.length, primaryKey: names, notes: [] };
  const said = same
    .slice(0, 3)
    .map(([earlier, later]) => `lines ${lines[earlier] ?? 0} and ${lines[later] ?? 0}`)
    .join(', ');
  if (!dropsSameRows)
    throw refuse(
      'import-two-readings',
      lines[first[1]] ?? 1,
      1,
      `${same.length === 1 ? 'One row stands' : `${same.length} rows stand`} twice, alike in every cell: ${said}${same.length > 3 ? '…' : ''}.`,
      'If each counts once, keep the first of each with --drop-same-rows; else name more columns with --columns, or tell the rows apart in the file.',
    );
  const dropped = new Set(same.map(([, later]) => later));
  return {
    columns: columns.map((column) => ({ ...column, cells: column.cells.filter((_, row) => !dropped.has(row)) })),
    rows: lines.length - dropped.size,
    primaryKey: names,
    notes: [`Rows left out with --drop-same-rows, alike in every cell: ${said}${same.length > 3 ? '…' : ''}.`],
  };
}
