/** A dataset as it leaves the site as JSON; cells stay text, so that 8.0 keeps its digits, and an unknown one is null. */
import { fillPlaceholders } from '../figures/placeholders.ts';
import type { Dataset, Registry } from '../registry/registry.ts';

export interface DatasetRecord {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly definition: string;
  readonly caveats: readonly string[];
  readonly licence: string | null;
  readonly primaryKey: readonly string[];
  readonly fields: Dataset['fields'];
  readonly rows: readonly Readonly<Record<string, string | null>>[];
}

export function datasetRecord(dataset: Dataset, registry: Registry): DatasetRecord {
  const fill = (text: string): string => fillPlaceholders(text, registry);
  return {
    id: dataset.id,
    title: fill(dataset.title),
    description: fill(dataset.description),
    definition: fill(dataset.definition),
    caveats: dataset.caveats.map(fill),
    licence: dataset.licence ?? null,
    primaryKey: dataset.primaryKey,
    // Its cells are written in one form, however the table came.
    fields: dataset.fields.map(({ decimalChar: _mark, groupChar: _group, bareNumber: _bare, ...field }) => field),
    rows: dataset.rows.map(({ cells }) => Object.fromEntries(dataset.fields.map(({ name }) => [name, cells[name]?.text || null]))),
  };
}
