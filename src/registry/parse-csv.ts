/** CSV text and the description of its columns → typed rows, or every fault with line and column. */
import type { RuleId } from '../problems/rules/rules.ts';
import { CsvError, parse, type InfoRecord } from 'csv-parse/sync';
import { causeInWords, joinAlike } from '../problems/join-alike.ts';
import type { Problem } from '../problems/problem.ts';
import { columnOfCell } from '../text/column-of-cell.ts';
import { foldName } from '../text/fold.ts';
import { isFormulaCell } from '../text/formula-cell.ts';
import { headIsRight, type Report } from './csv-head.ts';
import type { DataFile } from './data-file.ts';
import { findConstraintFault, findRepeats } from './field-constraints.ts';
import { rowsOf, separatorOf, type OwnForm } from './own-form.ts';
import type { Cell, Row } from './registry.ts';
import type { Field } from './schemas/dataset.ts';
import { decimal, isPartialDate, isPeriod, tooManyDigits } from './schemas/scalars.ts';
import { splitMessage } from './validate.ts';

interface ParsedCsv {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

/** A dataset beyond this many rows is refused: pages show whole tables, charts draw a mark a row. */
export const maximumRows = 5000;

/** `form` is how a table that is kept as it came writes its cells. */
export function parseCsv(file: DataFile, fields: readonly Field[], primaryKey: readonly string[], form: OwnForm = {}): ParsedCsv {
  const problems: Problem[] = [];
  const lines = file.text.split('\n');
  const report = (rule: RuleId, line: number, column: number, message: string, hint: string) =>
    problems.push({ rule, file: file.path, line, column, message, hint });

  const read = readRecords(file, form, report);
  if (read === undefined) return { rows: [], problems };
  const separator = separatorOf(form);
  const [header, ...body] = rowsOf(read, fields, form);
  if (header === undefined || body.length === 0) {
    report(
      'csv-empty',
      1,
      1,
      header === undefined ? 'The table is empty.' : 'The table has a head and no rows.',
      'Add its rows, or remove the dataset.',
    );
    return { rows: [], problems };
  }
  const reportHead: Report = (rule, _, column, message, hint) => report(rule, Math.max(1, header.line), column, message, hint);
  if (!headIsRight(header.cells, fields, lines[header.line - 1] ?? '', reportHead)) return { rows: [], problems };
  if (body.length > maximumRows)
    report(
      'csv-too-long',
      1,
      1,
      `The table has ${body.length} rows; ${maximumRows} is the most.`,
      'Aggregate it first, and keep the whole table at its source.',
    );

  const fieldOf = new Map(fields.map((field) => [field.name, field]));
  const rows = body.flatMap((record) => {
    if (isHeadAgain(record, header, report)) return [];
    if (!lengthIsRight(record, header.cells.length, report)) return [];
    const row = readRow(record, header.cells, fieldOf, (index, message, hint) =>
      report('csv-cell', record.line, columnOfCell(lines[record.line - 1] ?? '', index, separator), message, hint),
    );
    return [row];
  });
  reportDoubleKeys(rows, primaryKey, report);
  const place = ({ line }: Row, name: string) => ({
    line,
    column: columnOfCell(lines[line - 1] ?? '', header.cells.indexOf(name), separator),
  });
  return { rows, problems: [...joinCells(problems), ...findRepeats(file.path, fields, rows, place)] };
}

/** One report a column and kind of fault; of other faults of rows a few are told one by one. */
export function joinCells(problems: readonly Problem[]): Problem[] {
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
  if (actual === wanted) return true;
  if (cells.join('').trim() === '' && actual < wanted) report('csv-ragged', line, 1, 'The line is empty.', 'Remove it.');
  else
    report(
      'csv-ragged',
      line,
      1,
      `The row has ${actual} cells, its head has ${wanted}.`,
      actual < wanted
        ? 'Add the missing cells; an unknown value is an empty cell between commas.'
        : 'Remove the extra cells, or put quotes round a value that has a comma in it.',
    );
  return false;
}

/** The cells of a row by the names of the head, which are all of fields; `refuse` is told the place of a faulty one. */
function readRow(
  record: CsvRecord,
  names: readonly string[],
  fieldOf: ReadonlyMap<string, Field>,
  refuse: (index: number, message: string, hint: string) => void,
): Row {
  const cells: Record<string, Cell> = {};
  names.forEach((name, index) => {
    const field = fieldOf.get(name);
    if (field === undefined) return;
    const text = record.cells[index] ?? '';
    const fault = findCellFault(field, text);
    if (fault !== undefined)
      refuse(index, `${field.name} "${text.length > 60 ? `${text.slice(0, 57)}…` : text}" ${fault.message}.`, fault.hint);
    const isNumber = (field.type === 'number' || field.type === 'integer' || field.type === 'year') && text !== '';
    cells[name] = isNumber ? { text, number: Number(text) } : { text };
  });
  return { line: record.line, cells };
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

function readRecords(file: DataFile, { dialect }: OwnForm, report: Report): CsvRecord[] | undefined {
  try {
    const records: CsvRecord[] = [];
    parse(file.text, {
      relax_column_count: true,
      skip_empty_lines: false,
      delimiter: dialect?.delimiter ?? ',',
      quote: dialect?.quoteChar ?? '"',
      ...(dialect?.commentChar === undefined ? {} : { comment: dialect.commentChar, comment_no_infix: true }),
      onRecord: (cells: string[], { lines }: InfoRecord) => {
        // `lines` is the line a record ends on; a quoted cell may span several.
        records.push({ line: lines - cells.join('').split('\n').length + 1, cells });
        return null;
      },
    });
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    report(
      'csv-quotes',
      line,
      1,
      'The quotation marks of this table do not match.',
      'A cell that begins with " ends with ", and a " inside it is written "".',
    );
    return undefined;
  }
}

/** What keeps a cell from being of its field's type, or undefined. */
function findCellFault(field: Field, text: string): { message: string; hint: string } | undefined {
  if (text !== text.trim()) return { message: 'has spaces at its ends', hint: 'Remove them.' };
  if (text === '')
    return field.optional === true
      ? undefined
      : { message: 'is empty', hint: 'Fill it in, or mark the field optional: true if the value can be unknown.' };
  if (isFormulaCell(text))
    return {
      message: 'begins like a formula, which a spreadsheet would run',
      hint: 'Begin the cell with a letter or a digit; an unknown value is an empty cell.',
    };
  return findTypeFault(field, text) ?? findConstraintFault(field, text);
}

function findTypeFault(field: Field, text: string): { message: string; hint: string } | undefined {
  switch (field.type) {
    case 'string':
      return undefined;
    case 'number':
      return findNumberFault(text);
    case 'integer':
      return /^-?(?:0|[1-9]\d*)$/.test(text)
        ? findNumberFault(text)
        : { message: 'is not a whole number', hint: 'Write digits only, or make the field a number.' };
    case 'year':
      return /^\d{4}$/.test(text) ? undefined : { message: 'is not a year', hint: 'Write four digits.' };
    case 'date':
      return isPartialDate(text) ? undefined : { message: 'is not a calendar date', hint: 'Write YYYY, YYYY-MM or YYYY-MM-DD.' };
    case 'period':
      return isPeriod(text)
        ? undefined
        : { message: 'is not a period', hint: 'Write a date (2010, 2010-09) or first/last of the same precision (2024-01/2024-06).' };
  }
}

function findNumberFault(text: string): { message: string; hint: string } | undefined {
  if (/^-0(?:\.0+)?$/.test(text)) return { message: 'is nought, which has no sign', hint: 'Write 0.' };
  if (decimal.safeParse(text).success) return undefined;
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) {
    const { wrong: message, hint } = splitMessage(tooManyDigits);
    return { message, hint };
  }
  return {
    message: 'is not a plain number',
    hint: 'Write digits and a point only, for example 1478 or 85.49; words such as "over" go into a qualifier column, an unknown value is an empty cell.',
  };
}

function reportDoubleKeys(rows: readonly Row[], primaryKey: readonly string[], report: Report): void {
  // A key that names no column is a fault of the description, not of every row.
  if (primaryKey.some((name) => rows[0]?.cells[name] === undefined)) return;
  const lines = new Map<string, number>();
  for (const row of rows) {
    const key = primaryKey.map((name) => row.cells[name]?.text ?? '').join(', ');
    // Names that differ by their capitals only are one name, mistyped; short ones are symbols, such as CO and Co.
    const folded = primaryKey.map((name) => foldLongName(row.cells[name]?.text ?? '')).join(', ');
    const first = lines.get(folded);
    if (first === undefined) lines.set(folded, row.line);
    else
      report(
        'csv-double-row',
        row.line,
        1,
        `The key ${primaryKey.join(', ')} = "${key}" stands in line ${first} already.`,
        'Remove one of the two rows, or add the column that tells them apart to primaryKey.',
      );
  }
}

function foldLongName(name: string): string {
  return name.length < 4 ? name : foldName(name);
}
