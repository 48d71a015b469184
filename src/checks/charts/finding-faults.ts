/** What a chart's title and description say of its rows: figures that it draws, and the way the values go. */
import type { Chart } from '../../chart/chart.ts';
import { optionsOf, valueField } from '../../chart/chart.ts';
import type { DrawnRow } from '../../chart/rows.ts';
import { rowsWhere } from '../../registry/find-cell.ts';
import { placeholderPattern, placeholdersIn } from '../../registry/placeholder-marks.ts';
import { columnOf, textAt } from '../../registry/read-row.ts';
import type { Dataset, Registry, Row } from '../../registry/registry.ts';
import type { ChartFault } from './chart-fault.ts';
import { findWordFaults } from './finding-words.ts';

const rule = 'chart-finding';

export function findFindingFaults(
  chart: Chart,
  dataset: Dataset,
  rows: readonly Row[],
  drawn: readonly DrawnRow[],
  registry: Registry,
): ChartFault[] {
  const { facts } = registry;
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
  if (faults.length > 0) return faults.slice(0, 1);
  return [...findWrongWay(chart, dataset, drawn), ...findWordFaults(chart, dataset, drawn, registry)].slice(0, 1);
}

const falling = /\b(?:falls?|fell|falling|drops?|dropped|dropping|declines?|declined|declining|shrinks?|shrank|decreases?|decreased)\b/i;
const rising = /\b(?:rises?|rose|rising|grows?|grew|growing|climbs?|climbed|climbing|increases?|increased|increasing)\b/i;
/** Words by which it may be something else that falls or rises. */
const unsure = /\b(?:not|never|no|without|until|before|after|then|but|while|although|slower|faster|less|fewer)\b/i;

interface Line {
  readonly values: readonly number[];
}

/** Of each series its values in order of time; none where one is not known. */
function linesOf(chart: Chart, dataset: Dataset, rows: readonly DrawnRow[]): Line[] {
  const { time, series, panel, pieces } = optionsOf(chart);
  const value = valueField(chart, dataset.fields);
  if (time === undefined) return [];
  const keys = [series, panel, pieces].filter((field) => field !== undefined);
  return [...Map.groupBy(rows, ({ words }) => keys.map((field) => words[field]).join('\n')).values()].map((line) => {
    const ordered = line.toSorted((a, b) => (a.times[time]?.start ?? '').localeCompare(b.times[time]?.start ?? ''));
    return { values: ordered.map(({ numbers }) => numbers[value] ?? NaN) };
  });
}

/** Whether a line only goes the other way, or begins at one end of its values and ends at the other. */
function isOpposite({ values }: Line, falls: boolean, isLoose: boolean): boolean {
  const [first = NaN, last = NaN] = [values[0], values.at(-1)];
  const isTurned = falls ? last > first : last < first;
  const steps = values.slice(1).map((one, index) => one - (values[index] ?? NaN));
  const ends = [Math.min(...values), Math.max(...values)];
  const isWhole = isLoose && ends.includes(first) && ends.includes(last);
  return isTurned && (isWhole || steps.every((step) => (falls ? step >= 0 : step <= 0)));
}

/** "It falls from year to year" of lines whose every step goes up. */
function findWrongWay(chart: Chart, dataset: Dataset, rows: readonly DrawnRow[]): ChartFault[] {
  const lines = linesOf(chart, dataset, rows);
  if (lines.length === 0 || lines.some(({ values }) => values.length < 2 || values.some(Number.isNaN))) return [];
  return (['title', 'alt'] as const).flatMap((key): ChartFault[] => {
    const said = chart[key].replaceAll(placeholderPattern, ' ');
    const falls = falling.test(said);
    const word = (falls ? falling : rising).exec(said)?.[0];
    if (word === undefined || (falls && rising.test(said)) || unsure.test(said)) return [];
    // A year may be that of a part of the way.
    if (!lines.every((line) => isOpposite(line, falls, !/\d{4}/.test(said)))) return [];
    const message = `"${word}" says the opposite of what the chart draws, which ends ${falls ? 'higher' : 'lower'} than it begins.`;
    return [{ rule, path: [key], message, hint: 'Say which way the values go.' }];
  });
}
