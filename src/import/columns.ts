/** Columns of a table on their way to a dataset: raw cells with their places, then cells as records have them. */
import type { Field } from '../registry/schemas/dataset.ts';

export interface RawCell {
  readonly text: string;
  /** Index of the column of the file it stood in. */
  readonly from: number;
}

export interface RawColumn {
  /** The head as it stands, several lines joined. */
  readonly title: string;
  /** True for the times that stood above columns. */
  readonly isUnpivotedTime?: boolean;
  readonly cells: readonly RawCell[];
}

/** Columns of one length; `lines` are the lines of the file that its rows came from. */
export interface RawTable {
  readonly columns: readonly RawColumn[];
  readonly lines: readonly number[];
  readonly notes: readonly string[];
}

/** A column as it will stand in the dataset. */
export interface DatasetColumn {
  readonly field: Omit<Field, 'unit'> & { readonly unit?: string | undefined };
  /** The unit in the file's own words, where none of the site's has them. */
  readonly unitWords?: string | undefined;
  readonly cells: readonly string[];
  /** Sentences for the report and for the dataset's caveats. */
  readonly notes: readonly string[];
  readonly caveats: readonly string[];
}
