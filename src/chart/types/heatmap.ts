/** A cell for each pair of categories, the fuller the higher its value, which stands in it as words. */
import { lookUp } from '../looks.ts';
import type { Spec } from '../spec-parts.ts';
import { colours, lineHeight } from '../theme.ts';
import { rowLabel } from './row-layers.ts';
import { fitted, nominal, quantitative, type DrawnType, type TypeContext } from './type.ts';
import { words } from '../../words/words.ts';

const cellHeight = 28;
/** Pixels of the names of rows. */
const widestName = 160;
/** No fuller than lets ink be read on it. */
const fullest = 0.55;

export function drawHeatmap(context: TypeContext): DrawnType {
  const { layout, width, titleOf, rows, measure, labelOf, namesOf, wordColumn, broken, value, x = '', y = '' } = context;
  const [across, down] = [namesOf(x), namesOf(y)];
  const cell = (width - Math.min(Math.max(...down.map((name) => measure(name))), widestName) - 20) / across.length;
  const hasWords = Math.max(...rows.map((row) => measure(labelOf(row)))) <= cell - 4;
  const lines = broken(down, widestName);
  return {
    title: hasWords ? titleOf(value) : `${titleOf(value)}, ${extremes(context)}`,
    spec: {
      ...fitted(layout),
      height: cellHeight * down.length,
      transform: [rowLabel(context)],
      encoding: {
        x: nominal(wordColumn(x), { sort: null, axis: { orient: 'top', ...headsOf(across, cell, context) } }),
        y: nominal(wordColumn(y), { sort: null, axis: lines.some(([, { length }]) => length > 1) ? { labelExpr: lookUp(lines) } : {} }),
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
function headsOf(names: readonly string[], cell: number, { rows, x = '', measure, broken }: TypeContext): Spec {
  const every = Math.max(1, Math.ceil((Math.max(...names.map((name) => measure(name))) + 8) / cell));
  if (every === 1) return {};
  if (rows.some(({ times }) => times[x] !== undefined)) return { values: names.filter((_, index) => index % every === 0) };
  const lines = broken(names, cell - 4);
  if (lines.some(([, parts]) => parts.some((line) => measure(line) > cell - 4))) return { labelAngle: -90, labelAlign: 'left' };
  const most = Math.max(...lines.map(([, { length }]) => length));
  return { labelExpr: lookUp(lines), labelLineHeight: lineHeight, labelPadding: 6 + (most - 1) * lineHeight };
}

/** Vega-Lite has no key for how full a mark is: where cells have no words, the title says what the palest and the darkest mean. */
function extremes({ rows, labelOf }: TypeContext): string {
  const known = rows.filter(({ number }) => number !== undefined).toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const [low = '', high = ''] = [known.slice(0, 1), known.slice(-1)].map(([row]) => (row === undefined ? '' : labelOf(row)));
  return words.charts.fromTo(low, high);
}
