/** What the words of a chart say of it that its record does not: other years, other rows, a scale that it has not. */
import { optionsOf, valueField, type Chart } from '../../chart/chart.ts';
import type { DrawnRow } from '../../chart/rows.ts';
import { partsIn } from '../../chart/spec-parts.ts';
import { cellWords } from '../../figures/cell-words.ts';
import { yearsIn, yearsOf } from '../../figures/sentence-context.ts';
import { placeholderPattern } from '../../registry/placeholder-marks.ts';
import { textAt } from '../../registry/read-row.ts';
import type { Dataset, Registry } from '../../registry/registry.ts';
import { fold, wordsOf } from '../../text/fold.ts';
import type { ChartFault } from './chart-fault.ts';

const rule = 'chart-finding';
const texts = ['title', 'alt', 'note'] as const;

export function findWordFaults(chart: Chart, dataset: Dataset, rows: readonly DrawnRow[], registry: Registry): ChartFault[] {
  const faults = [
    ...findScale(chart),
    ...findReferenceYear(chart, registry),
    ...findYears(chart, rows),
    ...findLeftOut(chart, dataset, registry),
    ...findExtreme(chart, dataset, rows),
  ];
  return faults.slice(0, 1);
}

function findScale(chart: Chart): ChartFault[] {
  const isLog = chart.scale === 'log' || [...partsIn(chart.spec)].some(([path, value]) => path.at(-1) === 'type' && value === 'log');
  const key = texts.find((name) => /\blog(?:arithmic)?(?: scale| axis)\b|\bscale is logarithmic\b/i.test(chart[name] ?? ''));
  if (isLog || key === undefined) return [];
  const message = `${key} speaks of a logarithmic scale, and the chart has none.`;
  return [{ rule, path: [key], message, hint: 'Write scale: log, or take the words out.' }];
}

function findReferenceYear({ reference }: Chart, { facts }: Registry): ChartFault[] {
  const fact = facts.get(reference?.fact ?? '');
  const period = fact === undefined ? undefined : yearsOf(fact.period);
  const other = yearsIn(reference?.name ?? '').find((year) => period !== undefined && (year < period.first || year > period.last));
  if (fact === undefined || other === undefined) return [];
  const message = `The line is named after ${other}, and its fact "${fact.id}" is of ${fact.period.replace('/', ' to ')}.`;
  return [{ rule, path: ['reference', 'name'], message, hint: 'Name the time of the fact, or the fact that is meant.' }];
}

const span = /\bfrom (?:\p{L}+ )?((?:19|20)\d\d) to (?:\p{L}+ )?((?:19|20)\d\d)(?!\d|[.–-]\d)/giu;

/** "Columns from 2010 to 2025" of rows that end in 2023. */
function findYears(chart: Chart, rows: readonly DrawnRow[]): ChartFault[] {
  const { time, date, category, x, y } = optionsOf(chart);
  const fields = [time, date, category, x, y].filter((field) => field !== undefined);
  const years = rows.flatMap(({ times }) =>
    fields.flatMap((field) =>
      [times[field]?.start, times[field]?.end].flatMap((day) => (day === undefined ? [] : Number(day.slice(0, 4)))),
    ),
  );
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return (['title', 'alt'] as const).flatMap((key): ChartFault[] => {
    const wrong = [...chart[key].matchAll(span)].find(([, from, to]) => Number(from) < first || Number(to) > last);
    if (wrong === undefined) return [];
    const message = `"${wrong[0]}" says more than the chart draws, whose rows are of ${first} to ${last}.`;
    return [{ rule, path: [key], message, hint: 'Name the years that are drawn, or ask for more in where.' }];
  });
}

const extreme =
  /\b(first|last) (?:bar|column|dot|point|year|month|quarter) is (?:by far )?(?:the )?(highest|largest|longest|tallest|greatest|lowest|smallest|shortest)\b/i;

/** "The last bar is the highest" of rows in the order in which they are drawn. */
function findExtreme(chart: Chart, dataset: Dataset, rows: readonly DrawnRow[]): ChartFault[] {
  const match = extreme.exec(chart.alt);
  const value = valueField(chart, dataset.fields);
  const { series, group, panel } = optionsOf(chart);
  if (match === null || rows.length < 2 || [series, group, panel].some((field) => field !== undefined)) return [];
  const values = rows.flatMap(({ numbers }) => numbers[value] ?? []);
  const said = match[1]?.toLowerCase() === 'first' ? values[0] : values.at(-1);
  const meant = /^(?:low|small|short)/i.test(match[2] ?? '') ? Math.min(...values) : Math.max(...values);
  if (said === meant || rows.some(({ ranges }) => ranges[value] !== undefined)) return [];
  const message = `"${match[0]}" is not so: another one is.`;
  return [{ rule, path: ['alt'], message, hint: 'Say what the picture shows.' }];
}

/** A few rows of many: past them nobody names each. */
const fewDrawn = 4;

/** The title names junks, which where leaves out, and does not name the cogs that are drawn in their place. */
function findLeftOut(chart: Chart, dataset: Dataset, registry: Registry): ChartFault[] {
  const said = new Set(wordsOf(fold(`${chart.title} ${chart.alt}`.replaceAll(placeholderPattern, ' '))));
  return Object.entries(chart.where ?? {}).flatMap(([name, drawn]): ChartFault[] => {
    const field = dataset.fields.find((one) => one.name === name);
    if (field?.type !== 'string' || drawn.length > fewDrawn) return [];
    const cells = new Map(
      dataset.rows.map((row) => [textAt(row, field), wordsOf(fold(cellWords(row, field, dataset, registry, 'short')))]),
    );
    // "oxide", which most cells have, tells none of them apart.
    const isShared = (word: string): boolean => [...cells.values()].filter((words) => words.includes(word)).length > cells.size / 2;
    const isNamed = (cell: string): boolean => {
      const own = (cells.get(cell) ?? []).filter((word) => !isShared(word) && word.length > 3);
      return own.length > 0 && own.every((word) => said.has(word));
    };
    const named = [...cells.keys()].find((cell) => !drawn.includes(cell) && isNamed(cell));
    const unnamed = drawn.findIndex((cell) => !isNamed(cell));
    if (named === undefined || unnamed < 0 || cells.size < 2) return [];
    return [
      {
        rule,
        path: ['where', name, unnamed],
        message: `The chart draws ${name} "${drawn[unnamed] ?? ''}", which its title and alt do not name; they name "${named}", which it leaves out.`,
        hint: 'Ask for the rows that the words are about, or say what is drawn.',
      },
    ];
  });
}
