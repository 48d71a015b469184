/** Points by two numbers: a row each, in the colours and shapes of at most four series, named where they are few. */
import { layoutWidth, plotHeight } from '../layout.ts';
import { keyColumns } from '../looks.ts';
import { niceDomain } from '../nice-domain.ts';
import { placeLabels } from '../place-labels.ts';
import type { Datum, Spec } from '../spec-parts.ts';
import { colours, plainText } from '../theme.ts';
import { shapes } from './series-looks.ts';
import { distinct, fitted, need, nominal, quantitative, wordColumn, type DrawnType, type TypeContext } from './type.ts';

/** More points than this have no names. */
const mostNamed = 40;
const right = 16;

export function drawScatter(context: TypeContext): DrawnType {
  const { options, layout, titleOf, chart } = context;
  const [x, y] = [need(options, 'x'), need(options, 'y')];
  const scale: Spec = chart.scale === 'log' ? { scale: { type: 'log' } } : { scale: { zero: false } };
  const columns = nameOffsets(context);
  return {
    title: titleOf(y),
    columns,
    spec: {
      ...fitted(layout),
      height: plotHeight[layout],
      encoding: {
        x: quantitative(x, { ...scale, axis: { title: titleOf(x), tickCount: layout === 'wide' ? 6 : 4, titleAnchor: 'end' } }),
        y: quantitative(y, { ...scale, axis: { tickCount: 5 } }),
      },
      layer: [
        { mark: { type: 'point', filled: true, size: 50, fillOpacity: 0.75 }, encoding: pointLooks(context) },
        ...(columns.some(({ _offset }) => _offset !== null) ? [nameLayer(context)] : []),
      ],
    },
  };
}

function pointLooks({ options: { series }, rows, layout, measure }: TypeContext): Spec {
  if (series === undefined) return { fill: { value: colours.series[0] } };
  const domain = distinct(rows, (row) => row.words[series] ?? '');
  const legend = keyColumns(domain, layoutWidth[layout] - 50, measure);
  return {
    fill: nominal(series, { scale: { domain }, legend }),
    stroke: nominal(series, { scale: { domain }, legend }),
    shape: nominal(series, { scale: { domain, range: domain.map((_, index) => shapes[index % shapes.length]) }, legend }),
  };
}

function nameLayer(context: TypeContext): Spec {
  return {
    transform: [{ filter: 'isValid(datum._offset)' }],
    mark: { type: 'text', dy: { expr: 'datum._offset' } },
    encoding: { text: nominal(wordColumn(need(context.options, 'category'), context)) },
  };
}

/** Above or below its point, where there is room. */
function nameOffsets({ options, rows, layout, measure }: TypeContext): Datum[] {
  const { x = '', y = '', category } = options;
  if (category === undefined || rows.length > mostNamed) return rows.map(() => ({ _offset: null }));
  const [width, height] = [layoutWidth[layout] - 50 - right, plotHeight[layout]];
  const along = (field: string): ((value: number) => number) => {
    const values = rows.flatMap((row) => row.numbers[field] ?? []);
    const [low, high] = [Math.min(...values), niceDomain(values, 5)[1]];
    return (value) => (value - low) / (high - low || 1);
  };
  const [across, up] = [along(x), along(y)];
  const points = rows.map((row) => ({ x: across(row.numbers[x] ?? 0) * width, y: (1 - up(row.numbers[y] ?? 0)) * height }));
  const wishes = points.map((point, index) => ({
    ...point,
    width: measure(rows[index]?.words[category] ?? '', plainText),
    offsets: [-14, 15],
  }));
  const marks = points.map((point) => ({ left: point.x - 5, right: point.x + 5, top: point.y - 5, bottom: point.y + 5 }));
  return placeLabels(wishes, marks, { left: -20, right: width + right, top: -12, bottom: height }).map((offset) => ({
    _offset: offset ?? null,
  }));
}
