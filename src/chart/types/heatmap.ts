/** A cell for each pair of categories, the fuller the higher its value, which stands in it as words. */
import { layoutWidth } from '../layout.ts';
import { qualifiedLabel, type DrawnRow } from '../rows.ts';
import { lookUp } from '../looks.ts';
import { colours, plainText } from '../theme.ts';
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
  const every = Math.max(1, Math.ceil((Math.max(...names.map((name) => measure(name, plainText))) + 8) / cell));
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
        x: nominal(wordColumn(x, context), {
          sort: null,
          axis: { orient: 'top', ...(every > 1 && { values: names.filter((_, index) => index % every === 0) }) },
        }),
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

/** Vega-Lite has no key for how full a mark is: where cells have no words, the title says what the palest and the darkest mean. */
function extremes({ rows, dataset, registry }: TypeContext, value: string): string {
  const known = rows
    .filter((row) => row.numbers[value] !== undefined)
    .toSorted((a, b) => (a.numbers[value] ?? 0) - (b.numbers[value] ?? 0));
  const labelOf = (row: DrawnRow | undefined): string => (row === undefined ? '' : qualifiedLabel(row, value, dataset, registry));
  return words.charts.fromTo(labelOf(known[0]), labelOf(known.at(-1)));
}
