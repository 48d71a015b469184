/** Points by two numbers: a row each, in the colours and shapes of at most four series, named where they are few. */
import { keyColumns, shapes } from '../looks.ts';
import type { Spec } from '../spec-parts.ts';
import { colours, plotHeight } from '../theme.ts';
import { fitted, nominal, placedWords, quantitative, type DrawnType, type TypeContext, type Wish } from './type.ts';

/** More points than this have no names, and more than this are smaller. */
const mostNamed = 40;
const manyPoints = 500;

export function drawScatter(context: TypeContext): DrawnType {
  const { layout, titleOf, chart, rows, x = '', y = '', category, wordColumn } = context;
  const scale: Spec = chart.scale === 'log' ? { scale: { type: 'log' } } : { scale: { zero: false } };
  const isNamed = rows.length <= mostNamed && category !== undefined;
  return {
    title: titleOf(y),
    wishes: isNamed ? rows.map(({ row }): Wish => ({ row, kind: 'value', offsets: [-14, 15] })) : [],
    spec: {
      ...fitted(layout, 3),
      height: plotHeight[layout],
      encoding: {
        x: quantitative(x, { ...scale, axis: { title: titleOf(x), tickCount: layout === 'wide' ? 6 : 4, titleAnchor: 'end' } }),
        y: quantitative(y, { ...scale, axis: { tickCount: 5 } }),
      },
      layer: [
        {
          mark: { type: 'point', filled: true, size: rows.length > manyPoints ? 20 : 50, fillOpacity: 0.75 },
          encoding: pointLooks(context),
        },
        ...(isNamed ? [placedWords(wordColumn(category))] : []),
      ],
    },
  };
}

function pointLooks({ series, namesOf, width, measure }: TypeContext): Spec {
  if (series === undefined) return { fill: { value: colours.series[0] } };
  const domain = namesOf(series);
  const look = (range?: readonly string[]): Spec =>
    nominal(series, {
      scale: { domain, ...(range && { range: range.slice(0, domain.length) }) },
      legend: keyColumns(domain, width - 50, measure),
    });
  return { fill: look(), stroke: look(), shape: look(shapes) };
}
