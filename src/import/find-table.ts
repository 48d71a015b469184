/** Rows of a foreign file → its table: which lines stand above the head, which are the head, which stand below the last row. */
import type { Grid, GridRow } from './grid.ts';
import { filled, isFurtherHead, isHead, isUpperHead, numberColumns } from './head-lines.ts';
import type { Refuse } from './refusal.ts';
import { isTimeHead, readTimeCell } from './times.ts';

export interface Table {
  /** The words above each column, from top to bottom; empty where nothing stands there. */
  readonly heads: readonly (readonly string[])[];
  readonly headLine: number;
  readonly rows: readonly GridRow[];
  readonly above: readonly GridRow[];
  readonly below: readonly GridRow[];
  readonly notes: readonly string[];
}

interface TableOptions {
  /** Lines of the head, as the author named them: `12` or `12-13`. */
  readonly headRow?: string | undefined;
}

export function findTable(grid: Grid, options: TableOptions, refuse: Refuse): Table {
  const filledRows = grid.rows.filter(({ cells }) => filled(cells) > 0);
  const about = options.headRow === undefined ? linesBelowHead(filledRows) : [];
  const rows = filledRows.filter((row) => !about.includes(row));
  const head = options.headRow === undefined ? guessHead(rows, refuse) : namedHead(rows, options.headRow, refuse);
  const end = findEnd(rows, head.last + 1);
  const headRows = rows.slice(head.first, head.last + 1);
  const below = rows.slice(head.last + 1, end);
  // Pages pasted one below the other repeat the head.
  const again = below.filter((row) => headRows.some((headRow) => isSame(row, headRow)));
  const body = below.filter((row) => !again.includes(row));
  const headLine = headRows[0]?.line ?? 1;
  if (body.length === 0)
    throw refuse(
      'import-table',
      headLine,
      1,
      'There is no row below the head.',
      'Name the line of the head: --head-row 5, or --head-row 5-6 for two lines.',
    );
  const width = Math.max(...headRows.map(({ cells }) => lastFilled(cells)), 1);
  refuseRagged(body, width, grid, refuse);
  const above = [...rows.slice(0, head.first), ...about];
  const rest = rows.slice(end);
  return {
    heads: joinHeads(headRows, Math.max(width, ...body.map(({ cells }) => lastFilled(cells)))),
    headLine,
    rows: body,
    above,
    below: rest,
    notes: [
      ...(head.first === 0 ? [] : [`Above the head, left out: ${showRows(rows.slice(0, head.first))}.`]),
      `Head: ${lines(headRows)}.`,
      ...(about.length === 0 ? [] : [`Between the head and the first time, left out: ${showRows(about)}.`]),
      ...again.map(({ line }) => `Line ${line} is the head once more, left out.`),
      ...(rest.length === 0 ? [] : [`Below the table, left out: ${showRows(rest)}.`]),
      `Rows: ${body.length}, from line ${body[0]?.line ?? 0} to ${body.at(-1)?.line ?? 0}.`,
      ...lonelyNote(body, width),
    ],
  };
}

/** One series a column, as banks and offices hand it out: below its name come unit and dates of issue, then rows that begin with a time. */
function linesBelowHead(rows: readonly GridRow[]): readonly GridRow[] {
  const begins = rows.map(({ cells }) => readTimeCell((cells[0] ?? '').trim()) !== undefined);
  const first = begins.indexOf(true);
  const timed = begins.filter(Boolean).length;
  const last = rows[first - 1]?.cells ?? [];
  // A head of two lines is no description, and what names a column is no word with its value.
  const describes =
    first > 3 && filled(rows[0]?.cells ?? []) > 1 && !isTimeHead(last[0] ?? '') && (filled(last) < 2 || /\d{2}/.test(last[1] ?? ''));
  const isWhole = begins.slice(first).every((isTime, index) => isTime || isFooter(rows[first + index]));
  return describes && timed >= 3 && isWhole ? rows.slice(1, first) : [];
}

const isFooter = (row: GridRow | undefined): boolean => row !== undefined && filled(row.cells) === 1;

function isSame({ cells }: GridRow, { cells: others }: GridRow): boolean {
  const length = Math.max(cells.length, others.length);
  return (
    filled(others) > 1 && Array.from({ length }, (_, index) => index).every((at) => (cells[at] ?? '').trim() === (others[at] ?? '').trim())
  );
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

function lines(rows: readonly GridRow[]): string {
  const first = rows[0]?.line ?? 0;
  const last = rows.at(-1)?.line ?? first;
  return first === last ? `line ${first}` : `lines ${first} to ${last}`;
}

function showRows(rows: readonly GridRow[]): string {
  const words = rows
    .flatMap(({ cells }) => cells.filter((cell) => cell.trim() !== '').slice(0, 1))
    .map((cell) => `“${cell.trim().replaceAll(/\s+/g, ' ').slice(0, 50)}”`);
  return `${lines(rows)}, ${words.slice(0, 3).join(', ')}${words.length > 3 ? '…' : ''}`;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function namedHead(rows: readonly GridRow[], wanted: string, refuse: Refuse): Span {
  const match = /^(\d+)(?:-(\d+))?$/.exec(wanted);
  const first = rows.findIndex(({ line }) => line === Number(match?.[1]));
  const last = rows.findIndex(({ line }) => line === Number(match?.[2] ?? match?.[1]));
  if (first < 0 || last < first)
    throw refuse(
      'import-table',
      1,
      1,
      `--head-row ${wanted} names no filled line.`,
      'Write the number of a line, or of the first and the last: --head-row 5-6.',
    );
  return { first, last };
}

/** The first row that is about as full as the rows of the table, and the rows beneath it that name columns too. */
function guessHead(rows: readonly GridRow[], refuse: Refuse): Span {
  const widths = rows
    .map(({ cells }) => filled(cells))
    .filter((count) => count > 1)
    .sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * 0.75)] ?? 0;
  if (usual < 2)
    throw refuse(
      'import-table',
      rows[0]?.line ?? 1,
      1,
      'No line has two filled cells.',
      'Name the separator with --delimiter, or choose a sheet with --sheet.',
    );
  const first = rows.findIndex(({ cells }) => filled(cells) >= Math.max(2, usual * 0.5));
  // Further lines of the head stand before the numbers; few rows would hide them.
  const below = rows.slice(first + 1);
  const numeric = numberColumns(below.slice(Math.min(3, Math.floor(below.length / 3))));
  let last = first;
  while (last + 1 < rows.length - 1 && isFurtherHead(rows[last + 1], rows[last], numeric)) last += 1;
  let top = first;
  while (top > 0 && isUpperHead(rows[top - 1], rows[top], numeric)) top -= 1;
  if (top === last && numeric.size > 0 && !isHead(withLetters(rows[first]), numeric))
    throw refuse(
      'import-table',
      rows[first]?.line ?? 1,
      1,
      'The table has no head: its first full line holds numbers.',
      'Write names of columns above it, or name the line of the head: --head-row 5.',
    );
  return { first: top, last };
}

/** Alone in the first full line, `W` is the head of a column and no code for what is withheld. */
function withLetters(row: GridRow | undefined): GridRow | undefined {
  return row && { ...row, cells: row.cells.map((cell) => cell.trim().replace(/^[A-Za-z]$/, '$& as a head')) };
}

const footers =
  /^(?:_{3,}|-{5,}|©|\(c\)|source|note|quelle|stand:|copyright|footnote|legend|last updated|data source|注|資料|出所|出典|\*|\d\))/i;

/** Behind the last row: lines with one cell at most, and all that follow a line such as “Source:”. */
function findEnd(rows: readonly GridRow[], start: number): number {
  let end = rows.length;
  const usual = Math.max(2, ...rows.slice(start, start + 50).map(({ cells }) => filled(cells)));
  while (end > start) {
    const cells = rows[end - 1]?.cells ?? [];
    const first = cells.find((cell) => cell.trim() !== '') ?? '';
    if (filled(cells) > 1 && !(footers.test(first.trim()) && filled(cells) < usual)) break;
    end -= 1;
  }
  return end;
}

/** Longer rows than the head have a cell without a name; shorter ones may lack any cell. */
function refuseRagged(rows: readonly GridRow[], width: number, grid: Grid, refuse: Refuse): void {
  const usual = Math.max(...rows.map(({ cells }) => cells.length));
  for (const { line, cells } of rows) {
    if (lastFilled(cells) > width)
      throw refuse(
        'import-table',
        line,
        grid.columnOf(line, width),
        `The row has ${lastFilled(cells)} cells, its head has ${width}.`,
        'Give the column a name in the head, put quotation marks round a cell with the separator in it, or name the line of the head with --head-row.',
      );
    if (cells.length < Math.min(width, usual) && !grid.plain)
      throw refuse(
        'import-table',
        line,
        1,
        `The row has ${cells.length} cells, its head has ${width}.`,
        'Add the missing cells, or name the line of the head with --head-row if this line is none of the table.',
      );
  }
}

/** Words of several lines above one column; a cell of an upper line holds for the empty ones to its right. */
function joinHeads(rows: readonly GridRow[], width: number): string[][] {
  const filledRight = rows.map(({ cells }, level) => {
    let current = '';
    return Array.from({ length: width }, (_, index) => {
      const cell = (cells[index] ?? '').trim().replaceAll(/\s+/g, ' ');
      if (cell !== '') current = cell;
      return level < rows.length - 1 && (rows[level + 1]?.cells[index] ?? '').trim() !== '' ? current : cell;
    });
  });
  return Array.from({ length: width }, (_, index) => [
    ...new Set(filledRight.map((row) => row[index] ?? '').filter((cell) => cell !== '')),
  ]);
}

function lonelyNote(rows: readonly GridRow[], width: number): string[] {
  const lonely = width < 3 ? [] : rows.filter(({ cells }) => filled(cells) === 1);
  return lonely.length === 0
    ? []
    : [
        `Lines with one cell alone, kept as rows without values: ${lonely
          .slice(0, 5)
          .map(({ line }) => line)
          .join(', ')}${lonely.length > 5 ? '…' : ''}. Headings inside the table?`,
      ];
}
