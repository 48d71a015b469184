/** Small multiples: the same lines over time in one small picture a panel, all on the same axes. */
import { kindEncodings, kindExpression, lookUp } from '../looks.ts';
import { layoutWidth, manyRows } from '../layout.ts';
import { colours, strongText } from '../theme.ts';
import { wrapText } from '../wrap-text.ts';
import { axisEnd, headroomAbove } from './row-layers.ts';
import { timeAcross } from './time-axis.ts';
import { distinct, need, nominal, quantitative, type DrawnType, type TypeContext } from './type.ts';

const perRow = { wide: 3, narrow: 2 } as const;
const height = { wide: 110, narrow: 90 } as const;
const gap = 18;
/** Pixels for the numbers of the axis, which each row of panels has once. */
const axisRoom = 58;

export function drawPanels(context: TypeContext): DrawnType {
  const { options, layout, rows, titleOf, measure } = context;
  const [value, time, panel] = [need(options, 'value'), need(options, 'time'), need(options, 'panel')];
  const columns = perRow[layout];
  const width = Math.floor((layoutWidth[layout] - axisRoom - (columns - 1) * gap - 16) / columns);
  const names = distinct(rows, (row) => row.words[panel] ?? '').map((name): [string, string[]] => [
    name,
    wrapText(name, width, strongText, measure),
  ]);
  const pieces = options.pieces === undefined ? {} : { detail: nominal(options.pieces) };
  const isShare = axisEnd(value, context) === 100;
  const marks = rows.length <= manyRows || rows.some(({ qualifier }) => qualifier !== undefined);
  return {
    title: titleOf(value),
    spec: {
      transform: [{ calculate: kindExpression(value), as: '_kind' }],
      facet: { field: panel, type: 'nominal', sort: null, header: { labelExpr: lookUp(names) } },
      columns,
      spacing: gap,
      spec: {
        width,
        height: height[layout],
        encoding: {
          x: timeAcross(time, context, width),
          y: quantitative(value, {
            scale: isShare ? { domain: [0, 100] } : { domainMax: headroomAbove(value, rows, 1.05) },
            axis: { tickCount: 3 },
          }),
        },
        layer: [
          { mark: 'line', encoding: pieces },
          ...(marks
            ? [
                {
                  mark: { type: 'point', filled: true, size: 30 },
                  encoding: { ...kindEncodings(context, 'up', false), fill: openFill(value) },
                },
              ]
            : []),
        ],
      },
    },
  };
}

function openFill(value: string): object {
  return { condition: { test: `isValid(datum.${value}_qualifier)`, value: colours.paper }, value: colours.series[0] };
}
