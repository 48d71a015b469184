/** What a form of chart is: which columns it draws, and how they become a Vega-Lite specification. */
import type { TopLevelSpec } from 'vega-lite';
import type { Qualifier, Status } from '../../registry/registry.ts';

/** The two drawings of each chart, each made at the size at which it is seen: for a reading column, and for a phone. */
export type Layout = 'wide' | 'narrow';

export const layouts: readonly Layout[] = ['wide', 'narrow'];

/** More rows than this are no picture but a table. */
export const maximumRows = 80;

/** More kinds than this are not told apart by mark and colour. */
export const maximumKinds = 4;

/** The narrow one fits a phone 360 pixels wide beside its margins; on a smaller one it shrinks a little. */
export const layoutWidth: Readonly<Record<Layout, number>> = { wide: 640, narrow: 300 };

/** One row to be drawn, prepared so that a form needs no knowledge of records. */
export interface DrawnRow {
  /** Index in the drawn rows: what the live chart focuses. */
  readonly row: number;
  /**
   * The value as shown in words, qualifier and unit included: "over 90%"; "not found" where the cell is empty; the words
   * themselves where the form draws words.
   */
  readonly label: string;
  /** The same without the unit, for a form that names the unit once: "nearly 5,900". */
  readonly digits: string;
  readonly qualifier: Qualifier | undefined;
  readonly status: Status;
  /** Cells as words, by field name: "Jan–Jun 2024", "Northport", "Gross weight"; empty where the cell is empty. */
  readonly words: Readonly<Record<string, string>>;
  /** Number cells, and periods as years, by field name; absent where the cell is empty. */
  readonly numbers: Readonly<Record<string, number>>;
}

export interface TextStyle {
  /** Pixels. */
  readonly size: number;
  readonly weight: 400 | 600;
}

/** Width in pixels of one line of text in the chart's font. */
export type MeasureText = (text: string, style: TextStyle) => number;

export interface FormContext {
  readonly layout: Layout;
  readonly rows: readonly DrawnRow[];
  /** Title and unit symbol of a field: "Share of imports (%)". */
  readonly fieldTitle: (field: string) => string;
  readonly measure: MeasureText;
}

/**
 * A form places everything itself, in pixels, and Vega draws it there: both drawings, the static and the live one, have
 * the same boxes whatever the fonts of the machine. Layers that others rely on have fixed names: see forms/frame.ts.
 */
export interface Form {
  readonly kind: string;
  /**
   * Role in the form → field name of the dataset: `{ value: 'share_pct', group: 'importer' }`. `value` is what
   * each mark says: a number, or words in a form without numbers. Rows with the same `group` are drawn, listed and stepped
   * through together; rows with a `date` in order of time.
   */
  readonly channels: Readonly<Record<string, string>> & { readonly value: string };
  /** Roles whose field has to hold numbers. */
  readonly numbers: readonly string[];
  /** Roles whose field has to hold a single date in each row. */
  readonly dates?: readonly string[];
  /** Roles whose values are told apart by mark and colour: at most `maximumKinds` in the drawn rows. */
  readonly kinds?: readonly string[];
  /** Roles whose field has to hold periods. */
  readonly periods?: readonly string[];
  /** Roles whose values have to lie above zero, as on a logarithmic axis. */
  readonly aboveZero?: readonly string[];
  /** Rows to draw: field name → the cell texts wanted; all rows where absent. */
  readonly where?: Where;
  readonly spec: (context: FormContext) => TopLevelSpec;
  /** What the chart's file gave to the form, as it came: its types are not checked when it runs. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Options that the form cannot do without: the names of fields. */
  readonly required: readonly string[];
  /** Options that are one of a few words, not the name of a field. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** All options of the form, the required ones too. */
  readonly allowed: readonly string[];
}

export type Where = Readonly<Record<string, readonly string[]>>;
