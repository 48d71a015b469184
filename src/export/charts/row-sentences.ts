/** What the live chart says of each row: the figure with everything that has to travel with it. */
import { formatStatus } from '../../figures/format-value.ts';
import { type Registry, getRecord } from '../../registry/registry.ts';
import type { Field } from '../../registry/schemas/dataset.ts';
import { selectRows } from '../../chart/rows.ts';
import { cellWords, definitionName, valueWords } from '../../figures/cell-words.ts';
import { statusOf, columnOf, isNumberField, textAt } from '../../registry/read-row.ts';
import { valueField, type Chart } from '../../chart/chart.ts';
import { words } from '../../words/words.ts';

/**
 * "Northport, 2010: over 90%, definition not stated, claim, source: Customs Office" — one a row, in drawn order. Of an event:
 * "24 November 2010: The port opens, Northport, source: Customs Office".
 */
export function rowSentences(chart: Chart, registry: Registry): string[] {
  const dataset = getRecord(registry.datasets, chart.dataset);
  const value = valueField(chart, dataset.fields);
  const { date } = chart;
  const isSubject = (field: Field): boolean =>
    field.name !== value && (field.role === 'economy' || field.role === 'period' || (field.role === undefined && !isNumberField(field)));
  const source = dataset.source === undefined ? undefined : registry.sources.get(dataset.source)?.publisher;
  return selectRows(chart, dataset).map((row) => {
    const cells = (accept: (field: Field) => boolean): string[] =>
      dataset.fields
        .filter(accept)
        .map((field) => cellWords(row, field, dataset, registry, 'full'))
        .filter((text) => text !== '');
    // Of an event its date comes first, then what happened, then the rest.
    const subject = cells((field) => isSubject(field) && (date === undefined || field.name === date));
    const others = cells((field) => isSubject(field) && date !== undefined && field.name !== date);
    const definitions = dataset.fields.filter((field) => field.role === 'definition').map((field) => textAt(row, field) || 'not-stated');
    const sources = [...cells((field) => field.role === 'source'), ...(source === undefined ? [] : [source])];
    const said = valueWords(row, value, dataset, registry, true);
    const sense = statusOf(row, dataset);
    const statuses = columnOf(dataset, 'status');
    const isStated = statuses === undefined || textAt(row, statuses) !== '';
    const status =
      said === words.charts.missing || (date !== undefined && sense === 'observed')
        ? []
        : [isStated ? formatStatus(sense) : words.charts.statusNotStated];
    const rest = [
      ...others,
      ...definitions.map((key) => definitionName(key, dataset, registry)),
      ...status,
      ...sources.map(words.charts.sourceOfRow),
    ];
    return words.values.labelled(subject.join(words.values.comma), [said, ...rest].join(words.values.comma));
  });
}
