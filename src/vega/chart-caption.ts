/** What stands in words round a chart wherever it goes: on a page, in a picture, in a frame of another site. */
import { fillPlaceholders } from '../figures/placeholders.ts';
import { getRecord, type Registry } from '../registry/registry.ts';
import { bridgeOf, cellOf, datasetOf, selectRows } from './chart-rows.ts';
import type { ChartDefinition } from './define-chart.ts';

export interface ChartCaption {
  /** The finding, with the values it names. */
  readonly title: string;
  readonly alt: string;
  /** Why unlike values share the axis, and what else a reader has to know; may hold [[fact-id]]. */
  readonly notes: readonly string[];
  /** "Source: Customs Office. Gross weight of all forms." */
  readonly source: string;
}

/** Ids, each once: the table's own source, then those of the drawn rows. */
export function chartSources(definition: ChartDefinition, registry: Registry): string[] {
  const dataset = datasetOf(definition, registry);
  const fields = dataset.fields.filter((field) => field.role === 'source');
  const inRows = selectRows(definition, dataset).flatMap((row) => fields.map((field) => cellOf(row, field.name).text));
  return [...new Set([dataset.source ?? '', ...inRows])].filter((id) => id !== '');
}

export function chartNotes(definition: ChartDefinition, registry: Registry): string[] {
  const dataset = datasetOf(definition, registry);
  const bridge = bridgeOf(dataset, selectRows(definition, dataset), registry);
  return [bridge?.sentence, definition.note].filter((note) => note !== undefined);
}

export function chartCaption(definition: ChartDefinition, registry: Registry): ChartCaption {
  const fill = (text: string): string => fillPlaceholders(text, registry);
  const publishers = [...new Set(chartSources(definition, registry).map((id) => getRecord(registry.sources, id).publisher))];
  const definitionOfTable = fill(datasetOf(definition, registry).definition);
  return {
    title: fill(definition.title),
    alt: fill(definition.alt),
    notes: chartNotes(definition, registry).map(fill),
    source:
      publishers.length === 0
        ? definitionOfTable
        : `${publishers.length === 1 ? 'Source' : 'Sources'}: ${publishers.join('; ')}. ${definitionOfTable}`,
  };
}
