/** Slopes: values at few times, joined, one small picture a panel, so that what is counted otherwise shares no line. */
import { ticks } from 'd3-array';
import { formatNumber } from '../../figures/format-value.ts';
import { kindEncodings, kindExpression, observed } from '../looks.ts';
import { layoutWidth } from '../layout.ts';
import { colours, lineHeight, plainText } from '../theme.ts';
import type { DrawnRow } from '../rows.ts';
import type { Spec } from '../spec-parts.ts';
import { distinct, fitted, inMillions, need, nominal, placedWords, quantitative, wordColumn } from './type.ts';
import type { DrawnType, TypeContext, Wish } from './type.ts';
import { roomyScale, slackOf } from './row-layers.ts';
import { labelExpression } from '../data.ts';
import { endExpression, endWords, isLow } from './line-words.ts';
import { facetBy } from './panels.ts';

const height = 170;
/** Pixels beside the numbers of an axis, at most for these, and beside the plots of a row of panels. */
const axisGap = 14;
const widestNumbers = 60;
const gap = 44;
/** Of steps from time to time, before the first and behind the last. */
const padding = 0.35;
/** Pixels from the last mark of a line to its name. */
const endGap = 10;

export function drawSlopes(context: TypeContext): DrawnType {
  const { options, layout, rows, titleOf, measure } = context;
  const [value, time, { panel, series }] = [need(options, 'value'), need(options, 'time'), options];
  const lines = linesOf(context);
  const last = series === undefined ? [] : lines.flatMap((line) => line.slice(-1));
  const ends = endWords(
    context,
    last.map((row) => ({ row, series: row.words[series ?? ''] ?? '' })),
  );
  const scale = roomyScale(value, context);
  const numbers = ticks(0, scale.domainMax, 3).map((tick) => measure(formatNumber(String(tick)), plainText));
  const panels = panel === undefined ? 1 : distinct(rows, (row) => row.words[panel] ?? '').length;
  const columns = layout === 'wide' ? panels : 1;
  const left = Math.min(widestNumbers, Math.max(...numbers)) + axisGap;
  const beside = Math.max(0, ...[...ends.values()].map((end) => end.width + endGap));
  const width = Math.floor((layoutWidth[layout] - left - (columns - 1) * gap) / columns - 12 - beside);
  const times = distinct(rows, (row) => row.words[time] ?? '').length;
  // Where on its axis the last time stands.
  const at = (times - 1 + padding) / (times - 1 + 2 * padding);
  const view = {
    height,
    encoding: {
      x: nominal(wordColumn(time, context), { sort: null, scale: { padding, type: 'point' }, axis: { domain: true } }),
      y: quantitative(value, { scale, axis: { tickCount: 3, ...inMillions(scale.domainMax) } }),
      ...(series !== undefined && { detail: nominal(series) }),
    },
    layer: [
      { mark: 'line', encoding: { stroke: { value: lineColour(context) }, strokeDash: dashes(value) } },
      { mark: 'point', encoding: kindEncodings(context, 'up', true) },
      ...wordLayers(series, ends),
    ],
  };
  const transform = [
    { calculate: kindExpression(value), as: '_kind' },
    { calculate: labelExpression(value, context), as: '_words' },
  ];
  const inPanels = panel !== undefined && {
    facet: facetBy(panel, width, context),
    ...{ columns, spacing: layout === 'wide' ? gap : 20 },
    resolve: { scale: { x: 'independent' }, axis: { x: 'independent' } },
    spec: { width, ...view },
  };
  return {
    title: titleOf(value),
    columns: rows.map((row) => ({ _label: last.includes(row) ? 'end' : null })),
    wishes: wishesOf(lines, value, last),
    spec: { transform, ...(inPanels || { ...fitted(layout, slackOf(context, left, [{ at, words: beside }])), ...view }) },
  };
}

/** The rows that share a line, in order. */
function linesOf({ rows, options: { panel = '', series = '' } }: TypeContext): DrawnRow[][] {
  return [...Map.groupBy(rows, ({ words }) => `${words[panel] ?? ''}|${words[series] ?? ''}`).values()];
}

/** Of several lines each has its name at its end, with its last value. */
function wordLayers(series: string | undefined, ends: ReturnType<typeof endWords>): Spec[] {
  const words = placedWords('_words');
  if (series === undefined) return [words];
  return [
    { ...words, transform: [{ filter: "datum._label != 'end' && isValid(datum._offset)" }] },
    {
      transform: [{ filter: "datum._label == 'end'" }, { calculate: endExpression(series, '_words', ends), as: '_name' }],
      mark: { type: 'text', dy: { expr: 'datum._offset' }, align: 'left', dx: endGap, lineBreak: '\n', lineHeight, fill: colours.ink },
      encoding: { text: nominal('_name') },
    },
  ];
}

/** Words stand above their marks, and under one that lies lower than its neighbours. */
function wishesOf(lines: readonly (readonly DrawnRow[])[], value: string, last: readonly DrawnRow[]): Wish[] {
  const ends = last.map(({ row }): Wish => ({ row, kind: 'end', offsets: [0] }));
  const values = lines.flatMap((line) =>
    line.map(({ row, numbers }, index): Wish => {
      const around = [line[index - 1], line[index + 1]].flatMap((other) => other?.numbers[value] ?? []);
      return { row, kind: 'value', offsets: isLow(numbers[value] ?? 0, around) ? [18, -18, 28] : [-18, 18, -28] };
    }),
  );
  return [...ends, ...values.filter(({ row }) => !ends.some((end) => end.row === row))];
}

function lineColour({ rows }: TypeContext): string {
  const claimed = rows.filter(({ status }) => status !== 'observed').length;
  return `var(--chart-${claimed * 2 > rows.length ? 3 : 1})`;
}

/** What is only said is joined by dashes. */
function dashes(value: string): object {
  return { condition: { test: `datum.${value}_status == ${observed()}`, value: [1, 0] }, value: [4, 3] };
}
