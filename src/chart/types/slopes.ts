/** Slopes: values at few times, joined, one small picture a panel, so that what is counted otherwise shares no line. */
import { kindEncodings, kindExpression, observed } from '../looks.ts';
import { layoutWidth } from '../layout.ts';
import { distinct, need, nominal, placedWords, quantitative, wordColumn, type DrawnType, type TypeContext, type Wish } from './type.ts';
import { axisEnd, headroomAbove } from './row-layers.ts';
import { labelExpression } from '../data.ts';
import { isLow } from './line-words.ts';
import { facetBy } from './panels.ts';

const height = 170;
/** Pixels beside the plots of a row of panels. */
const axisRoom = 34;
const gap = 44;

export function drawSlopes(context: TypeContext): DrawnType {
  const { options, layout, rows, titleOf } = context;
  const [value, time, { panel, series }] = [need(options, 'value'), need(options, 'time'), options];
  const panels = panel === undefined ? 1 : distinct(rows, (row) => row.words[panel] ?? '').length;
  const columns = layout === 'wide' ? panels : 1;
  const width = Math.floor((layoutWidth[layout] - axisRoom - (columns - 1) * gap) / columns) - 12;
  const top = axisEnd(value, context);
  const view = {
    ...{ width, height },
    encoding: {
      x: nominal(wordColumn(time, context), { sort: null, scale: { padding: 0.35, type: 'point' }, axis: { domain: true } }),
      y: quantitative(value, {
        scale: top === 100 ? { domain: [0, 100] } : { domainMax: headroomAbove(value, rows, 1.2) },
        axis: { tickCount: 3 },
      }),
      ...(series !== undefined && { detail: nominal(series) }),
    },
    layer: [
      { mark: 'line', encoding: { stroke: { value: lineColour(context) }, strokeDash: dashes(value) } },
      { mark: 'point', encoding: kindEncodings(context, 'up', true) },
      placedWords('_words'),
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
    spec: view,
  };
  return { title: titleOf(value), wishes: wishesOf(context), spec: { transform, ...(inPanels || view) } };
}

/** Words stand above their marks, and under one that lies lower than its neighbours. */
function wishesOf({ rows, options: { value = '', panel = '', series = '' } }: TypeContext): Wish[] {
  return [...Map.groupBy(rows, ({ words }) => `${words[panel] ?? ''}|${words[series] ?? ''}`).values()].flatMap((line) =>
    line.map(({ row, numbers }, index) => {
      const around = [line[index - 1], line[index + 1]].flatMap((other) => other?.numbers[value] ?? []);
      return { row, kind: 'value', offsets: isLow(numbers[value] ?? 0, around) ? [18, -18] : [-18, 18] };
    }),
  );
}

function lineColour({ rows }: TypeContext): string {
  const claimed = rows.filter(({ status }) => status !== 'observed').length;
  return `var(--chart-${claimed * 2 > rows.length ? 3 : 1})`;
}

/** What is only said is joined by dashes. */
function dashes(value: string): object {
  return { condition: { test: `datum.${value}_status == ${observed()}`, value: [1, 0] }, value: [4, 3] };
}
