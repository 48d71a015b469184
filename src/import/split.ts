/** Text of separated values → its rows, with the separator that most rows agree on. */
import { CsvError, parse, type InfoRecord } from 'csv-parse/sync';
import { placeOfCell } from '../text/place-of-cell.ts';
import { limits, type Grid, type GridRow } from './grid.ts';
import type { Refuse } from './refusal.ts';

interface SplitText extends Grid {
  readonly separator: string;
}

/** Where several fit equally well, the one that is rarer in plain text comes first. */
const separators = ['\t', ';', '|', ','] as const;
const names: Readonly<Record<string, string>> = { '\t': 'tab', ';': 'semicolon', '|': 'bar', ',': 'comma' };

export function splitText(text: string, wanted: string | undefined, refuse: Refuse): SplitText {
  const separator = wanted ?? separatorOf(text);
  if (separator === undefined)
    throw refuse(
      'import-table',
      1,
      1,
      'No separator gives most lines the same number of cells.',
      'Name it: --delimiter ";" (or tab, comma, bar), and see that the file is a table.',
    );
  const lines = text.split('\n');
  const rows = recordsOf(text, separator, refuse);
  refuseTooMany(rows, refuse);
  return {
    rows,
    separator,
    columnOf: (line, index) => placeOfCell(lines, line, index, { separator }).column,
    plain: false,
    notes: [`Separator: ${names[separator] ?? `"${separator}"`}.`],
  };
}

export function refuseTooMany(rows: readonly GridRow[], refuse: Refuse): void {
  const widest = rows.reduce<GridRow>((most, row) => (row.cells.length > most.cells.length ? row : most), {
    line: 1,
    cells: [],
  });
  if (widest.cells.length > limits.columns)
    throw refuse(
      'import-limit',
      widest.line,
      1,
      `The row has ${widest.cells.length} cells; ${limits.columns} is the most.`,
      'Take out the columns that are not needed first.',
    );
  if (rows.length > limits.rows)
    throw refuse(
      'import-limit',
      limits.rows + 1,
      1,
      `The table has ${rows.length} rows; ${limits.rows} is the most that is read.`,
      'Take out the rows that are not needed first.',
    );
}

/** The separator by which most lines have the same number of cells: decimal commas split rows of numbers, and not their head. */
function separatorOf(text: string): string | undefined {
  const sample = text.slice(0, 200_000).split('\n').slice(0, 300).join('\n');
  const found = separators.flatMap((separator) => {
    const widths = widthsOf(sample, separator);
    const counts = [...Map.groupBy(widths, (width) => width)].sort((a, b) => b[1].length - a[1].length || b[0] - a[0]);
    const [most] = counts;
    return most === undefined || most[1].length < widths.length * 0.5 ? [] : [{ separator, width: most[0], lines: most[1].length }];
  });
  const mostLines = Math.max(0, ...found.map(({ lines }) => lines));
  // A tab stands in no cell by chance.
  const tab = found.find(({ separator, lines }) => separator === '\t' && lines >= mostLines * 0.8);
  return (tab ?? found.sort((a, b) => b.lines - a.lines || b.width - a.width)[0])?.separator;
}

/** How many cells each row has that has more than one. */
function widthsOf(sample: string, separator: string): number[] {
  const widths: number[] = [];
  const count = (cells: string[]): null => {
    if (cells.length > 1) widths.push(cells.length);
    return null;
  };
  try {
    parse(sample, { delimiter: separator, relax_column_count: true, relax_quotes: true, skip_records_with_error: true, onRecord: count });
  } catch (error) {
    // A sample may end inside a quoted cell; what came before counts.
    if (!(error instanceof CsvError)) throw error;
  }
  return widths;
}

function recordsOf(text: string, separator: string, refuse: Refuse): GridRow[] {
  const rows: GridRow[] = [];
  try {
    parse(text, {
      delimiter: separator,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      onRecord: (cells: string[], { lines }: InfoRecord) => {
        // `lines` is the line a record ends on; a quoted cell may span several.
        rows.push({ line: lines - cells.join('').split('\n').length + 1, cells });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    throw refuse(
      'import-table',
      line,
      1,
      'The quotation marks of this table do not match.',
      'A cell that begins with " ends with ", and a " inside it is written "".',
    );
  }
  return rows;
}
