/** A cell for each pair of categories, the fuller the higher its value, which stands in it as words. */
import { layoutWidth } from '../layout.ts';
import { qualifiedLabel, type DrawnRow } from '../rows.ts';
import { lookUp } from '../looks.ts';
import type { Spec } from '../spec-parts.ts';
import { colours, lineHeight, plainText } from '../theme.ts';
import { wrapText } from '../../text/wrap-text.ts';
import { rowLabel } from './row-layers.ts';
import { distinct, fitted, need, nominal, quantitative, wordColumn, type DrawnType, type TypeContext } from './type.ts';
import { words } from '../../words/words.ts';

const cellHeight = 28;
/** No fuller than lets ink be read on it. */
const fullest = 0.55;

export function drawHeatmap(context: TypeContext): DrawnType {
  const { options, layout, titleOf, rows, measure, dataset, registry } = context;
  const [value, x, y] = [need(options, 'value'), need(options, 'x'), need(options, 'y')];
  const names = distinct(rows, (row) => row.words[x] ?? '');
  const widest = Math.max(...rows.map((row) => measure(row.words[y] ?? '', plainText)));
  const cell = (layoutWidth[layout] - Math.min(widest, 160) - 20) / names.length;
  const hasWords = Math.max(...rows.map((row) => measure(qualifiedLabel(row, value, dataset, registry), plainText))) <= cell - 4;
  const lines = distinct(rows, (row) => row.words[y] ?? '').map((name): [string, string[]] => [
    name,
    wrapText(name, 160, plainText, measure),
  ]);
  return {
    title: hasWords ? titleOf(value) : `${titleOf(value)}, ${extremes(context, value)}`,
    spec: {
      ...fitted(layout),
      height: cellHeight * lines.length,
      transform: [rowLabel(value, context)],
      encoding: {
        x: nominal(wordColumn(x, context), { sort: null, axis: { orient: 'top', ...headsOf(names, cell, context) } }),
        y: nominal(wordColumn(y, context), {
          sort: null,
          axis: lines.some(([, { length }]) => length > 1) ? { labelExpr: lookUp(lines) } : {},
        }),
      },
      layer: [
        {
          mark: { type: 'rect', invalid: 'show', fill: colours.series[0], stroke: colours.paper, strokeWidth: 2 },
          encoding: { fillOpacity: quantitative(value, { scale: { range: [0.06, fullest] }, legend: null }) },
        },
        ...(hasWords ? [{ mark: { type: 'text', strokeOpacity: 0 }, encoding: { text: nominal('_words') } }] : []),
      ],
    },
  };
}

/** Of times only so many as there is room for; names all, on lines, or upright. */
function headsOf(names: readonly string[], cell: number, { rows, options, measure }: TypeContext): Spec {
  const widthOf = (words: string): number => measure(words, plainText);
  const every = Math.max(1, Math.ceil((Math.max(...names.map(widthOf)) + 8) / cell));
  if (every === 1) return {};
  if (rows.some(({ times }) => times[options.x ?? ''] !== undefined)) return { values: names.filter((_, index) => index % every === 0) };
  const lines = names.map((name): [string, string[]] => [name, wrapText(name, cell - 4, plainText, measure)]);
  if (lines.flatMap(([, broken]) => broken).some((line) => widthOf(line) > cell - 4)) return { labelAngle: -90, labelAlign: 'left' };
  const most = Math.max(...lines.map(([, { length }]) => length));
  return { labelExpr: lookUp(lines), labelLineHeight: lineHeight, labelPadding: 6 + (most - 1) * lineHeight };
}

/** Vega-Lite has no key for how full a mark is: where cells have no words, the title says what the palest and the darkest mean. */
function extremes({ rows, dataset, registry }: TypeContext, value: string): string {
  const known = rows
    .filter((row) => row.numbers[value] !== undefined)
    .toSorted((a, b) => (a.numbers[value] ?? 0) - (b.numbers[value] ?? 0));
  const labelOf = (row: DrawnRow | undefined): string => (row === undefined ? '' : qualifiedLabel(row, value, dataset, registry));
  return words.charts.fromTo(labelOf(known[0]), labelOf(known.at(-1)));
}
