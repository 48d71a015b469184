/** CSV text → its rows as lists of cells, each with the line it begins on. */
import { CsvError, parse, type InfoRecord } from 'csv-parse/sync';
import { findLooseQuote, type CellMarks } from '../text/place-of-cell.ts';
import { positionAt, type Position } from '../text/position.ts';
import { separatorOf, type OwnForm } from './own-form.ts';

export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export function marksOf(form: OwnForm): CellMarks {
  return { separator: separatorOf(form), quote: form.dialect?.quoteChar ?? '"', comment: form.dialect?.commentChar };
}

/** Undefined where quotation marks do not match; `refuse` is told where the first of them stands. */
export function readCsvRecords(text: string, form: OwnForm, refuse: (at: Position) => void): CsvRecord[] | undefined {
  const { separator = ',', quote = '"', comment } = marksOf(form);
  const plain = readPlain(text, separator, ['"', quote, comment]);
  if (plain !== undefined) return plain;
  try {
    const records: CsvRecord[] = [];
    parse(text, {
      relax_column_count: true,
      skip_empty_lines: false,
      delimiter: separator,
      quote,
      ...(comment === undefined ? {} : { comment, comment_no_infix: true }),
      onRecord: (cells: string[], { lines }: InfoRecord) => {
        // `lines` is the line a record ends on; a quoted cell may span several.
        records.push({ line: lines - cells.join('').split('\n').length + 1, cells });
        return null;
      },
    });
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const loose = findLooseQuote(text, { separator, quote, comment });
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    refuse(loose === undefined ? { line, column: 1 } : positionAt(text, loose));
    return undefined;
  }
}

/** Most tables have no cell in quotation marks: read at a tenth of the cost. Undefined where there is one of these marks, or line ends of another kind. */
function readPlain(text: string, separator: string, marks: readonly (string | undefined)[]): CsvRecord[] | undefined {
  if (['\r', ...marks].some((mark) => mark !== undefined && text.includes(mark))) return undefined;
  const lines = text.split('\n');
  // Behind the last line end begins no record.
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, index) => ({ line: index + 1, cells: line.split(separator) }));
}
