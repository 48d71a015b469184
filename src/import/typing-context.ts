/** What columns are read by: the words of the site, what the file says of itself, and where its cells stand. */
import type { Unit } from '../registry/schemas/measure.ts';
import type { Economy } from '../registry/schemas/people.ts';
import type { RawColumn } from './columns.ts';
import type { ImportOptions } from './options.ts';
import type { Dimensions } from './word-columns.ts';

/** What the site knows, by which units and economies are found. */
export interface SiteWords {
  readonly units: ReadonlyMap<string, Unit>;
  readonly economies: ReadonlyMap<string, Economy>;
  readonly members?: Dimensions | undefined;
}

export interface TypingContext {
  readonly options: ImportOptions;
  readonly site: SiteWords;
  /** The file says itself which cells are numbers. */
  readonly plain: boolean;
  readonly file: string;
  readonly columnOf: (line: number, index: number) => number;
  /** The unit that a column of the file names for all its numbers. */
  readonly unit?: string | undefined;
}

/** Where a cell of a column stands in the file. */
export type PlaceOf = (column: RawColumn, row: number) => { line: number; column: number };
