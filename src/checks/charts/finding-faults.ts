/** What a chart's title and description say of its rows: figures that it draws, and the way the values go. */
import type { Chart } from '../../chart/chart.ts';
import { optionsOf, valueField } from '../../chart/chart.ts';
import type { DrawnRow } from '../../chart/rows.ts';
import { rowsWhere } from '../../registry/find-cell.ts';
import { placeholdersIn } from '../../registry/placeholder-marks.ts';
import { columnOf, textAt } from '../../registry/read-row.ts';
import type { Dataset, Registry, Row } from '../../registry/registry.ts';
import type { ChartFault } from './chart-fault.ts';

const rule = 'chart-finding';

export function findFindingFaults(
  chart: Chart,
  dataset: Dataset,
  rows: readonly Row[],
  drawn: readonly DrawnRow[],
  { facts }: Pick<Registry, 'facts'>,
): ChartFault[] {
  const faults = placeholdersIn(chart.title).flatMap(({ id }): ChartFault[] => {
    const fact = facts.get(id);
    if (fact?.measure === undefined || fact.measure !== dataset.measure) return [];
    const column = columnOf(dataset, 'definition');
    const definitions = new Set(rows.map((row) => textAt(row, column)));
    if (column !== undefined && fact.definition !== undefined && !definitions.has(fact.definition))
      return [
        {
          rule,
          path: ['title'],
          message: `The figure "${id}" in the title is of the definition "${fact.definition}", and the chart draws ${[...definitions].map((one) => `"${one}"`).join(', ')}.`,
          hint: 'Name a figure that the chart draws, or draw its definition too.',
        },
      ];
    if (fact.from?.dataset !== dataset.id || rowsWhere({ ...dataset, rows }, fact.from.where).length > 0) return [];
    return [
      {
        rule,
        path: ['title'],
        message: `The figure "${id}" in the title is of a row of "${dataset.id}" that the chart leaves out.`,
        hint: 'Name a figure that the chart draws, or ask for its row in where.',
      },
    ];
  });
  return faults.length > 0 ? faults.slice(0, 1) : findWrongWay(chart, dataset, drawn);
}

const falling = /\b(?:falls?|fell|falling|drops?|dropped|dropping|declines?|declined|declining|shrinks?|shrank|decreases?|decreased)\b/i;
const rising = /\b(?:rises?|rose|rising|grows?|grew|growing|climbs?|climbed|climbing|increases?|increased|increasing)\b/i;
/** Words by which it may be something else that falls or rises. */
const unsure = /\b(?:not|never|no|without|until|before|after|then|but|while|although|slower|faster|less|fewer)\b/i;

/** "It falls from year to year" of one line whose every step goes up. */
function findWrongWay(chart: Chart, dataset: Dataset, rows: readonly DrawnRow[]): ChartFault[] {
  const { time, series, panel, pieces } = optionsOf(chart);
  const value = valueField(chart, dataset.fields);
  if (time === undefined || [series, panel, pieces].some((field) => field !== undefined) || rows.length < 3) return [];
  const steps = rows
    .toSorted((a, b) => (a.times[time]?.start ?? '').localeCompare(b.times[time]?.start ?? ''))
    .map(({ numbers }) => numbers[value]);
  const numbers = steps.filter((one) => one !== undefined);
  if (numbers.length < steps.length) return [];
  const ways = new Set(numbers.slice(1).map((one, index) => Math.sign(one - (numbers[index] ?? 0))));
  const said = falling.test(chart.alt) ? 'falls' : 'rises';
  const word = (said === 'falls' ? falling : rising).exec(chart.alt)?.[0];
  if (word === undefined || (falling.test(chart.alt) && rising.test(chart.alt)) || unsure.test(chart.alt)) return [];
  if (ways.has(said === 'falls' ? -1 : 1) || !ways.has(said === 'falls' ? 1 : -1)) return [];
  return [
    {
      rule,
      path: ['alt'],
      message: `"${word}" says the opposite of what the chart draws: no value of "${value}" is ${said === 'falls' ? 'lower' : 'higher'} than the one before it.`,
      hint: 'Say which way the values go.',
    },
  ];
}
