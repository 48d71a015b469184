/** CSV text and the description of its columns → typed rows, or every fault with line and column. */
import type { RuleId } from '../problems/rules/rules.ts';
import { causeInWords, joinAlike } from '../problems/join-alike.ts';
import type { Problem } from '../problems/problem.ts';
import { foldName } from '../text/fold.ts';
import { placeOfCell, type CellMarks } from '../text/place-of-cell.ts';
import type { Position } from '../text/position.ts';
import { findCellFault, type Nameable } from './cell-faults.ts';
import { headIsRight, otherSeparator, reportSeparator, type Report } from './csv-head.ts';
import { isNoRow } from './csv-mistakes.ts';
import { marksOf, readCsvRecords, type CsvRecord } from './csv-records.ts';
import type { DataFile } from './data-file.ts';
import { findRepeats, withSoundEnds } from './field-constraints.ts';
import { rowsOf, type OwnForm } from './own-form.ts';
import type { Cell, Row } from './registry.ts';
import type { Field } from './schemas/dataset.ts';

interface ParsedCsv {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
  /** Where the cell of a column stands. */
  readonly place: PlaceOfCell;
}

/** A row and a column's name → where the cell begins; the beginning of the row for a column that the table has not. */
export type PlaceOfCell = (row: Pick<Row, 'line'>, name: string) => Position;

/** A dataset beyond this many rows is refused: pages show whole tables, charts draw a mark a row. */
export const maximumRows = 5000;

/** `form` is how a table that is kept as it came writes its cells; without `nameable` no ids in cells are looked up. */
export function parseCsv(
  file: DataFile,
  fields: readonly Field[],
  primaryKey: readonly string[],
  form: OwnForm = {},
  nameable?: Nameable,
): ParsedCsv {
  const problems: Problem[] = [];
  const lines = file.text.split('\n');
  const marks = marksOf(form);
  let names: readonly string[] = [];
  const place: PlaceOfCell = ({ line }, name) => {
    const index = names.indexOf(name);
    return index < 0 ? { line, column: 1 } : placeOfCell(lines, line, index, marks);
  };
  const report = (rule: RuleId, line: number, column: number, message: string, hint: string) =>
    problems.push({ rule, file: file.path, line, column, message, hint });

  const read = readCsvRecords(file.text, form, ({ line, column }) => {
    const separator = lines[0]?.includes(marks.separator ?? ',') === true ? undefined : otherSeparator(lines[0] ?? '', fields.length);
    if (separator === undefined) report('csv-quotes', line, column, 'This quotation mark has no other half.', quotesHint);
    else reportSeparator(separator, report);
  });
  if (read === undefined) return { rows: [], problems, place };
  const [header, ...body] = rowsOf(read, fields, form);
  if (header === undefined || body.length === 0) {
    const what = header === undefined ? 'The table is empty.' : 'The table has a head and no rows.';
    report('csv-empty', 1, 1, what, 'Add its rows, or remove the dataset.');
    return { rows: [], problems, place };
  }
  const reportHead: Report = (rule, _, column, message, hint) => report(rule, Math.max(1, header.line), column, message, hint);
  if (!headIsRight(header.cells, fields, lines[header.line - 1] ?? '', marks, reportHead)) return { rows: [], problems, place };
  if (body.length > maximumRows) {
    const hint = 'Aggregate it first, and keep the whole table at its source.';
    report('csv-too-long', 1, 1, `The table has ${body.length} rows; ${maximumRows} is the most.`, hint);
  }

  names = header.cells;
  const columns = columnsOf(names, fields, nameable);
  const rows = body.flatMap((record) => {
    if (isHeadAgain(record, header, report) || isNoRow(record, names, fields, report)) return [];
    if (!lengthIsRight(record, header.cells.length, report)) return [];
    const row = readRow(record, columns, (name, message, hint) => {
      const { line, column } = place(record, name);
      report('csv-cell', line, column, message, hint);
    });
    return [row];
  });
  if (body.length <= maximumRows) reportDoubleKeys(rows, primaryKey, report);
  reportEmptyColumns(rows, fields, header, lines, marks, report);
  return { rows, problems: [...joinCells(problems), ...findRepeats(file.path, fields, rows, place)], place };
}

const quotesHint =
  'A cell that has a comma, a line end or a quotation mark in it begins and ends with ", and each " inside it is written "".';

/** One report a column and kind of fault; of other faults of rows a few are told one by one. */
function joinCells(problems: readonly Problem[]): Problem[] {
  const cells = problems.filter(({ rule }) => rule === 'csv-cell');
  const others = problems.filter(({ rule }) => rule !== 'csv-cell');
  return [...joinAlike(others, ({ rule, message }) => (rule === 'csv-head' ? message : rule)), ...joinAlike(cells, causeInWords, 1)];
}

/** Pages of a long table that were put one below the other bring their heads along. */
function isHeadAgain({ cells, line }: CsvRecord, header: CsvRecord, report: Report): boolean {
  if (cells.length !== header.cells.length || cells.some((cell, index) => cell !== header.cells[index])) return false;
  report('csv-head', line, 1, 'The head of the table stands here again.', 'Remove the line.');
  return true;
}

/** One cell for each of the head's; an empty line is none. */
function lengthIsRight({ cells, line }: CsvRecord, wanted: number, report: Report): boolean {
  const actual = cells.length;
  const isEmpty = cells.join('').trim() === '';
  if (actual === wanted && !(isEmpty && wanted > 1)) return true;
  if (isEmpty) report('csv-ragged', line, 1, actual === wanted ? 'No cell of the row is filled.' : 'The line is empty.', 'Remove it.');
  else
    report(
      'csv-ragged',
      line,
      1,
      `The row has ${actual} ${actual === 1 ? 'cell' : 'cells'}, its head has ${wanted}.`,
      lengthHint(cells, wanted),
    );
  return false;
}

function lengthHint(cells: readonly string[], wanted: number): string {
  if (cells.length === 1 && cells[0]?.split(';').length === wanted) return 'Write commas between the cells in place of semicolons.';
  if (cells.length < wanted) return 'Add the missing cells; an unknown value is an empty cell between commas.';
  const point = cells.some(isSplit) ? '; a decimal has a point, 66.5, and thousands have no mark' : '';
  return `Remove the extra cells, or put quotes round a value that has a comma in it${point}.`;
}

/** "66,0" is two cells of digits. */
function isSplit(cell: string, index: number, cells: readonly string[]): boolean {
  return /^-?\d+$/.test(cell) && /^\d+$/.test(cells[index + 1] ?? '');
}

/** A column of the head, and what reading a cell's text gives: a text that stands in many rows is read once, and is one cell. */
interface Column {
  readonly name: string;
  readonly read: (text: string) => { readonly cell: Cell; readonly fault: ReturnType<typeof findCellFault> };
}

/** `names` are those of the head, all of fields. */
function columnsOf(names: readonly string[], fields: readonly Field[], nameable: Nameable | undefined): Column[] {
  const fieldOf = new Map(fields.map((field) => [field.name, withSoundEnds(field)]));
  return names.flatMap((name) => {
    const field = fieldOf.get(name);
    if (field === undefined) return [];
    const holdsNumbers = field.type === 'number' || field.type === 'integer' || field.type === 'year';
    const known = new Map<string, ReturnType<Column['read']>>();
    const read: Column['read'] = (text) => {
      const made = known.get(text) ?? {
        cell: holdsNumbers && text !== '' ? { text, number: Number(text) } : { text },
        fault: findCellFault(field, text, nameable),
      };
      known.set(text, made);
      return made;
    };
    return [{ name, read }];
  });
}

/** `refuse` is told the place of a faulty cell. */
function readRow(record: CsvRecord, columns: readonly Column[], refuse: (name: string, message: string, hint: string) => void): Row {
  const cells: Record<string, Cell> = {};
  const faulty = columns.flatMap(({ name, read }, index) => {
    const text = record.cells[index] ?? '';
    const { cell, fault } = read(text);
    cells[name] = cell;
    return fault === undefined ? [] : [{ name, read, text, fault }];
  });
  const [one, two, ...more] = faulty;
  const areExchanged =
    one !== undefined && two !== undefined && more.length === 0 && !one.read(two.text).fault && !two.read(one.text).fault;
  for (const { name, text, fault } of areExchanged ? [one] : faulty) {
    const hint = areExchanged ? `It would be right as ${two.name}, and "${two.text}" as ${name}: exchange the two cells.` : fault.hint;
    refuse(name, `${name} "${text.length > 60 ? `${text.slice(0, 57)}…` : text}" ${fault.message}.`, hint);
  }
  return { line: record.line, cells };
}

/** A column that nobody has filled says that something is known. */
function reportEmptyColumns(
  rows: readonly Row[],
  fields: readonly Field[],
  header: CsvRecord,
  lines: readonly string[],
  marks: CellMarks,
  report: Report,
): void {
  // A value and the ends of its range stand in for each other.
  const isOfRange = ({ name, role }: Field): boolean =>
    role === 'low' || role === 'high' || fields.some((other) => other.of === name && (other.role === 'low' || other.role === 'high'));
  for (const field of fields) {
    const { name, optional } = field;
    // An empty cell of any other column is told by itself.
    if (optional !== true || isOfRange(field) || rows.length === 0 || rows.some(({ cells }) => cells[name]?.text !== '')) continue;
    const { column } = placeOfCell(lines, header.line, header.cells.indexOf(name), marks);
    report(
      'csv-empty',
      Math.max(1, header.line),
      header.line < 1 ? 1 : column,
      `No cell of the column "${name}" is filled.`,
      'Fill in what is known, or take the column out of the table and the description.',
    );
  }
}

function reportDoubleKeys(rows: readonly Row[], primaryKey: readonly string[], report: Report): void {
  // A key that names no column is a fault of the description, not of every row.
  if (primaryKey.some((name) => rows[0]?.cells[name] === undefined)) return;
  const lines = new Map<string, number>();
  const folds = new Map<string, string>();
  const fold = (name: string): string => folds.get(name) ?? folds.set(name, foldLongName(name)).get(name) ?? '';
  for (const row of rows) {
    // Names that differ by their capitals only are one name, mistyped; short ones are symbols, such as CO and Co.
    const folded = primaryKey.map((name) => fold(row.cells[name]?.text ?? '')).join(', ');
    const first = lines.get(folded);
    if (first === undefined) lines.set(folded, row.line);
    else
      report(
        'csv-double-row',
        row.line,
        1,
        `The key ${primaryKey.join(', ')} = "${primaryKey.map((name) => row.cells[name]?.text ?? '').join(', ')}" stands in line ${first} already.`,
        'Remove one of the two rows, or add the column that tells them apart to primaryKey.',
      );
  }
}

function foldLongName(name: string): string {
  return name.length < 4 ? name : foldName(name);
}
