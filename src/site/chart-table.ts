/** Definition + records → the table beside the chart: the drawn rows, in drawn order, with all that belongs to each. */
import { type Registry, getRecord } from '../registry/registry.ts';
import type { Field } from '../registry/schemas/dataset.ts';
import { isNumberField, textAt } from '../registry/read-row.ts';
import { selectRows } from '../chart/rows.ts';
import { cellWords, definitionSentence } from '../figures/cell-words.ts';
import type { Chart } from '../chart/chart.ts';
import { columnHead } from '../figures/column-head.ts';
import { words } from '../words/words.ts';

interface TableColumn {
  readonly field: string;
  /** "Share of imports, %": cells hold digits only. */
  readonly head: string;
  readonly isNumber: boolean;
}

interface TableCell {
  /** Words for people, the qualifier in front of its value: "over 90", "January to June 2024", "not found". */
  readonly text: string;
  /** The record the cell names, for a link. */
  readonly record?: { readonly kind: 'economy' | 'source' | 'fact'; readonly id: string };
  /** The whole sentence behind a short name of a chart. */
  readonly detail?: string;
}

interface ChartTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** Qualifier columns are not columns here: their words stand in the cells of the values they belong to. */
export function chartTable(chart: Chart, registry: Registry): ChartTable {
  const dataset = getRecord(registry.datasets, chart.dataset);
  const fields = dataset.fields.filter((field) => field.role !== 'qualifier');
  const columns = fields.map((field): TableColumn => ({
    field: field.name,
    head: columnHead(field, registry),
    isNumber: isNumberField(field),
  }));
  const { partOf } = chart;
  const rows = selectRows(chart, dataset).map((row) =>
    fields.map((field): TableCell => {
      const text = textAt(row, field);
      const detail =
        field.role === 'definition' && text !== 'not-stated' && text !== '' ? definitionSentence(text, dataset, registry) : undefined;
      const record = text === '' ? undefined : recordOf(field, text);
      return {
        text: cellWords(row, field, dataset, registry, 'full') || (field.name === partOf ? '' : notStated(field)),
        ...(detail !== undefined && { detail }),
        ...(record !== undefined && { record }),
      };
    }),
  );
  return { columns, rows };
}

/** An empty cell is said in words where a reader would look for something; what is a part of nothing lacks nothing. */
function notStated({ role }: Field): string {
  return role === 'note' ? '' : words.values.notStated;
}

function recordOf({ role }: Field, id: string): TableCell['record'] {
  return role === 'economy' || role === 'source' || role === 'fact' ? { kind: role, id } : undefined;
}
