/** What stands in words round a chart wherever it goes: on a page, in a picture, in a frame of another site. */
import { factWords, fillPlaceholders } from '../../figures/placeholders.ts';
import { getRecord, type Registry } from '../../registry/registry.ts';
import { textAt } from '../../registry/read-row.ts';
import { selectRows } from '../../chart/rows.ts';
import { bridgeOf } from '../../figures/bridges.ts';
import type { Chart } from '../../chart/chart.ts';
import { firstAndLast } from './first-and-last.ts';
import { words } from '../../words/words.ts';

export interface ChartCaption {
  /** The finding, with the values it names. */
  readonly title: string;
  /** What the author says of the picture, then its figures. */
  readonly alt: string;
  /** Why unlike values share the axis, and what else a reader has to know; may hold [[fact-id]]. */
  readonly notes: readonly string[];
  /** "Source: Customs Office. Gross weight of all forms." */
  readonly source: string;
}

/** Ids, each once: the table's own source, then those of the drawn rows. */
export function chartSources(chart: Chart, registry: Registry): string[] {
  const dataset = getRecord(registry.datasets, chart.dataset);
  const fields = dataset.fields.filter((field) => field.role === 'source');
  const inRows = selectRows(chart, dataset).flatMap((row) => fields.map((field) => textAt(row, field)));
  return [...new Set([dataset.source ?? '', ...inRows])].filter((id) => id !== '');
}

export function chartNotes(chart: Chart, registry: Registry): string[] {
  const dataset = getRecord(registry.datasets, chart.dataset);
  const bridge = bridgeOf(dataset, selectRows(chart, dataset), registry);
  return [bridge?.sentence, chart.note].filter((note) => note !== undefined);
}

/** What a line across the plot stands for; empty where there is none. */
function referenceSentence({ reference }: Chart, registry: Registry): string {
  if (reference === undefined) return '';
  return `Dashed line: ${reference.name}, ${factWords(getRecord(registry.facts, reference.fact), registry)}.`;
}

export function chartCaption(chart: Chart, registry: Registry): ChartCaption {
  const fill = (text: string): string => fillPlaceholders(text, registry);
  const publishers = [...new Set(chartSources(chart, registry).map((id) => getRecord(registry.sources, id).publisher))];
  const definitionOfTable = fill(getRecord(registry.datasets, chart.dataset).definition);
  return {
    title: fill(chart.title),
    alt: [fill(chart.alt), referenceSentence(chart, registry), firstAndLast(chart, registry)]
      .filter((part) => part !== '')
      .join(words.values.gap),
    notes: chartNotes(chart, registry).map(fill),
    source:
      publishers.length === 0
        ? definitionOfTable
        : [words.charts.sourcesOf(publishers.length, publishers.join(words.values.semicolon)), definitionOfTable].join(words.values.gap),
  };
}
