/** What the live chart says of each row: the figure with everything that has to travel with it. */
import { formatStatus } from '../figures/format-value.ts';
import type { Registry } from '../registry/registry.ts';
import { cellOf, cellWords, datasetOf, definitionName, qualifiedWords, selectRows, statusOf } from './chart-rows.ts';
import type { ChartDefinition } from './define-chart.ts';

/** "Northport, 2010: over 90%, definition not stated, claim, source: Customs Office" — one a row, in drawn order. */
export function rowSentences(definition: ChartDefinition, registry: Registry): string[] {
  const dataset = datasetOf(definition, registry);
  const { value } = definition.form.channels;
  const source = dataset.source === undefined ? undefined : registry.sources.get(dataset.source)?.publisher;
  return selectRows(definition, dataset).map((row) => {
    const words = (accept: (field: (typeof dataset.fields)[number]) => boolean): string[] =>
      dataset.fields
        .filter(accept)
        .map((field) => cellWords(row, field, dataset, registry, 'full'))
        .filter((text) => text !== '');
    const subject = words(
      (field) =>
        field.role === 'economy' ||
        field.role === 'period' ||
        (field.role === undefined && field.type !== 'number' && field.type !== 'integer'),
    );
    const definitions = dataset.fields
      .filter((field) => field.role === 'definition')
      .map((field) => cellOf(row, field.name).text || 'not-stated');
    const sources = [...words((field) => field.role === 'source'), ...(source === undefined ? [] : [source])];
    const status = cellOf(row, value).text === '' ? [] : [formatStatus(statusOf(row, dataset))];
    const rest = [
      ...definitions.map((key) => definitionName(key, dataset, registry)),
      ...status,
      ...sources.map((name) => `source: ${name}`),
    ];
    return `${subject.join(', ')}: ${[qualifiedWords(row, value, dataset, registry, true), ...rest].join(', ')}`;
  });
}
