/** Slopes: values at few times, joined, one small picture a panel, so that what is counted otherwise shares no line. */
import { ticks } from 'd3-array';
import { formatNumber } from '../../figures/format-value.ts';
import { kindEncodings, kindTransform, observed } from '../looks.ts';
import type { DrawnRow } from '../rows.ts';
import { fitted, inMillions, nominal, placedWords, quantitative, type DrawnType, type TypeContext, type Wish } from './type.ts';
import { roomyScale } from './row-layers.ts';
import { wordsTransform } from '../data.ts';
import { endGap, endLayers, endWords, isLow } from './line-words.ts';
import { facetBy } from './panels.ts';

const height = 170;
/** Pixels beside the numbers of an axis, at most for these, and beside the plots of a row of panels. */
const axisGap = 14;
const widestNumbers = 60;
const gap = 44;

export function drawSlopes(context: TypeContext): DrawnType {
  const { layout, rows, titleOf, measure, namesOf, wordColumn, value, time = '', panel, series } = context;
  const lines = linesOf(context);
  const last = series === undefined ? [] : lines.flatMap((line) => line.slice(-1));
  const ends = endWords(context, last);
  const scale = roomyScale(context);
  const numbers = ticks(0, scale.domainMax, 3).map((tick) => measure(formatNumber(String(tick))));
  const columns = layout === 'wide' && panel !== undefined ? namesOf(panel).length : 1;
  const left = Math.min(widestNumbers, Math.max(...numbers)) + axisGap;
  const beside = Math.max(0, ...[...ends.values()].map((end) => end.width + endGap));
  const width = Math.floor((context.width - left - (columns - 1) * gap) / columns - 12 - beside);
  const view = {
    height,
    encoding: {
      x: nominal(wordColumn(time), { sort: null, scale: { padding: 0.35, type: 'point' }, axis: { domain: true } }),
      y: quantitative(value, { scale, axis: { tickCount: 3, ...inMillions(scale.domainMax) } }),
      ...(series !== undefined && { detail: nominal(series) }),
    },
    layer: [
      { mark: 'line', encoding: { stroke: { value: lineColour(rows) }, strokeDash: dashes(value) } },
      { mark: 'point', encoding: kindEncodings(context, 'up') },
      placedWords('_words', series === undefined ? undefined : "datum._label != 'end' && isValid(datum._offset)"),
      ...endLayers(context, '_words', ends),
    ],
  };
  const inPanels = panel !== undefined && {
    facet: facetBy(panel, width, context),
    ...{ columns, spacing: layout === 'wide' ? gap : 20 },
    resolve: { scale: { x: 'independent' }, axis: { x: 'independent' } },
    spec: { width, ...view },
  };
  return {
    title: titleOf(value),
    columns: rows.map((row) => ({ _label: last.includes(row) ? 'end' : null })),
    wishes: wishesOf(lines, last),
    spec: { transform: [kindTransform(value), wordsTransform(context)], ...(inPanels || { ...fitted(layout), ...view }) },
  };
}

/** The rows that share a line, in order. */
function linesOf({ rows, panel = '', series = '' }: TypeContext): DrawnRow[][] {
  return [...Map.groupBy(rows, ({ words }) => `${words[panel] ?? ''}|${words[series] ?? ''}`).values()];
}

/** Words stand above their marks, and under one that lies lower than its neighbours. */
function wishesOf(lines: readonly (readonly DrawnRow[])[], last: readonly DrawnRow[]): Wish[] {
  const ends = last.map(({ row }): Wish => ({ row, kind: 'end', offsets: [0] }));
  const values = lines.flatMap((line) =>
    line.map(({ row, number = 0 }, index): Wish => {
      const around = [line[index - 1], line[index + 1]].flatMap((other) => other?.number ?? []);
      return { row, kind: 'value', offsets: isLow(number, around) ? [18, -18, 28] : [-18, 18, -28] };
    }),
  );
  return [...ends, ...values.filter(({ row }) => !ends.some((end) => end.row === row))];
}

function lineColour(rows: readonly DrawnRow[]): string {
  const claimed = rows.filter(({ status }) => status !== 'observed').length;
  return `var(--chart-${claimed * 2 > rows.length ? 3 : 1})`;
}

/** What is only said is joined by dashes. */
function dashes(value: string): object {
  return { condition: { test: `datum.${value}_status == ${observed()}`, value: [1, 0] }, value: [4, 3] };
}
