/** CSV text and the description of its columns → typed rows, or every fault with line and column. */
import type { RuleId } from '../problems/rules/rules.ts';
import { CsvError, parse, type InfoRecord } from 'csv-parse/sync';
import { suggest } from '../problems/did-you-mean.ts';
import { capProblems } from '../problems/cap-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { isFormulaCell } from '../text/formula-cell.ts';
import type { DataFile } from './data-file.ts';
import type { Cell, Row } from './registry.ts';
import type { Field } from './schemas/dataset.ts';
import { decimal, isPartialDate, isPeriod, tooManyDigits } from './schemas/scalars.ts';
import { splitMessage } from './validate.ts';

export interface ParsedCsv {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

/** A dataset beyond this many rows is refused: pages show whole tables, charts draw a mark a row. */
export const maximumRows = 5000;

export function parseCsv(file: DataFile, fields: readonly Field[], primaryKey: readonly string[]): ParsedCsv {
  const problems: Problem[] = [];
  const lines = file.text.split('\n');
  const report = (rule: RuleId, line: number, column: number, message: string, hint: string) =>
    problems.push({ rule, file: file.path, line, column, message, hint });

  const records = readRecords(file, report);
  if (records === undefined) return { rows: [], problems };
  const [header, ...body] = records;
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
  if (!headIsRight(header.cells, fields, lines[0] ?? '', report)) return { rows: [], problems };
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
    if (!lengthIsRight(record, header.cells.length, report)) return [];
    const row = readRow(record, header.cells, fieldOf, (index, message, hint) =>
      report('csv-cell', record.line, columnOfCell(lines[record.line - 1] ?? '', index), message, hint),
    );
    return [row];
  });
  reportDoubleKeys(rows, primaryKey, report);
  return { rows, problems: capProblems(problems, causeOfCell) };
}

/** Of one rule, and of one column where the message names one. */
export function causeOfCell({ rule, message }: Problem): string {
  return rule === 'csv-cell' ? `${rule} ${message.split(' ', 1)[0] ?? ''}` : rule;
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

type Report = (rule: RuleId, line: number, column: number, message: string, hint: string) => void;

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

function readRecords(file: DataFile, report: Report): CsvRecord[] | undefined {
  try {
    const records: CsvRecord[] = [];
    const options = { relax_column_count: true, skip_empty_lines: false } as const;
    parse(file.text, {
      ...options,
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

function headIsRight(head: readonly string[], fields: readonly Field[], line: string, report: Report): boolean {
  const names = fields.map((field) => field.name);
  const separator = head.length === 1 && names.length > 1 ? [';', '\t', '|'].find((mark) => line.includes(mark)) : undefined;
  if (separator !== undefined) {
    report(
      'csv-separator',
      1,
      1,
      `The cells look separated by ${separator === '\t' ? 'tabs' : `"${separator}"`}.`,
      'Save the table with commas.',
    );
    return false;
  }
  let right = true;
  head.forEach((name, index) => {
    const column = columnOfCell(line, index);
    if (head.indexOf(name) !== index) {
      report('csv-head', 1, column, `The column "${name}" stands twice.`, 'Rename or remove one of the two.');
      right = false;
    } else if (!names.includes(name)) {
      report('csv-head', 1, column, `The column "${name}" is not described in the dataset's fields.`, suggest(name, names, 'Fields'));
      right = false;
    }
  });
  // A misspelt or doubled column is most likely the one that seems to be missing.
  if (!right) return false;
  const missing = names.filter((name) => !head.includes(name));
  for (const name of missing)
    report('csv-head', 1, 1, `The column "${name}" is missing.`, 'Add it, or take the field out of the description.');
  return missing.length === 0;
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
    const first = lines.get(key);
    if (first === undefined) lines.set(key, row.line);
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

/** Column of the first character of a cell in its line, 1 for the first: commas inside quotes do not count. */
function columnOfCell(line: string, index: number): number {
  let cell = 0;
  let quoted = false;
  for (let position = 0; position < line.length; position++) {
    if (cell === index) return position + 1;
    if (line[position] === '"') quoted = !quoted;
    else if (line[position] === ',' && !quoted) cell += 1;
  }
  return cell === index ? line.length + 1 : 1;
}
