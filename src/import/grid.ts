/** What every reader of foreign files makes: rows of cells as they stand, and where each stands. */

export interface GridRow {
  /** Line of the file, or row of the sheet; 1 for the first. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Grid {
  readonly rows: readonly GridRow[];
  /** Column of the first character of a cell, or of a sheet the number of its column; 1 for the first. */
  readonly columnOf: (line: number, index: number) => number;
  /** True where the file itself says which cells are numbers: they are digits with a point, and no mark has two readings. */
  readonly plain: boolean;
  /** What the reader took for what, as sentences of the report. */
  readonly notes: readonly string[];
}

/** A file beyond these is refused before it is read whole: a dataset holds at most 5,000 rows. */
export const limits = {
  bytes: 64_000_000,
  /** Of a workbook or any archive, when its parts are unpacked. */
  unpacked: 256_000_000,
  rows: 200_000,
  columns: 2_000,
  cells: 4_000_000,
} as const;
