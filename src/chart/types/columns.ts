/** Columns over time, one a period or in stacks by series; times without a row keep their place, so that gaps are seen. */
import { finestIn, labelExpression } from '../data.ts';
import { layoutWidth, manyRows, plotHeight } from '../layout.ts';
import { openSide } from '../looks.ts';
import { qualifiedLabel, type DrawnRow } from '../rows.ts';
import type { Spec } from '../spec-parts.ts';
import { plainText } from '../theme.ts';
import type { Grain } from '../time.ts';
import { wrapText } from '../wrap-text.ts';
import { arrowsLayer, barPaint, isMissing, missingLayer, titleWithStatus } from './row-layers.ts';
import { seriesFill } from './series-looks.ts';
import { timeAcross } from './time-axis.ts';
import { distinct, fitted, need, nominal, quantitative, wordColumn, type DrawnType, type TypeContext } from './type.ts';

/** Pixels from a line of words to the next. */
const secondLine = 15;
/** More columns than this stand on an axis of dates. */
const mostNamed = 60;
/** Between the top of a column and its words; an arrow takes more. */
const rise = { plain: 10, arrow: 26 } as const;

/** Periods after which a name of the year comes again: labels stand at the same one of each year. */
const cycles: Readonly<Partial<Record<Grain, number>>> = { quarter: 4, month: 12 };

export function drawColumns(context: TypeContext): DrawnType {
  const { options, layout, rows } = context;
  const value = need(options, 'value');
  const x = acrossColumns(context);
  const axis = { tickCount: 4 };
  if (options.series !== undefined)
    return {
      title: titleWithStatus(value, context),
      spec: {
        ...fitted(layout),
        height: plotHeight[layout],
        mark: 'bar',
        encoding: { x, y: quantitative(value, { stack: 'zero', axis }), fill: seriesFill(options.series, context) },
      },
    };
  const words = wordsAbove(context);
  return {
    title: titleWithStatus(value, context),
    spec: {
      ...fitted(layout),
      height: plotHeight[layout],
      ...(words.length > 0 && { transform: [{ calculate: labelExpression(value, context), as: '_words' }] }),
      encoding: { x, y: quantitative(value, { axis, ...(words.length > 0 && footroom(rows, value)) }) },
      layer: [
        { mark: 'bar', encoding: barPaint(value, rows) },
        ...arrowsLayer(value, rows, 'up'),
        ...words,
        ...missingLayer(value, rows, 'y'),
      ],
    },
  };
}

/** Words under the lowest column stand clear of the axis. */
function footroom(rows: readonly DrawnRow[], value: string): Spec {
  const values = rows.flatMap((row) => row.numbers[value] ?? []);
  const [low, high] = [Math.min(...values), Math.max(...values, 0)];
  return low < 0 ? { scale: { domainMin: low - (high - low) / 8 } } : {};
}

function acrossColumns(context: TypeContext): Spec {
  const { options, rows, layout, measure } = context;
  const time = need(options, 'time');
  const names = distinct(rows, (row) => row.words[time] ?? '');
  if (names.length > mostNamed && rows.some((row) => row.times[time] !== undefined))
    return { ...timeAcross(time, context), bandPosition: 0.5 };
  const band = (layoutWidth[layout] - 50) / names.length;
  const broken = names.map((name) => wrapText(name, band - 2, plainText, measure));
  const fits = broken.flat().every((line) => measure(line, plainText) <= band);
  const least = fits ? 1 : Math.ceil((Math.max(...names.map((name) => measure(name, plainText))) + 12) / band);
  const cycle = cycles[finestIn(rows, time)] ?? 1;
  const every = least > cycle / 2 ? Math.ceil(least / cycle) * cycle : least;
  const lines = broken.some(({ length }) => length > 1) && fits;
  return nominal(wordColumn(time, context), {
    sort: null,
    scale: { domain: names, paddingInner: 0.2, paddingOuter: 0.1 },
    axis: {
      domain: true,
      ...(every > 1 && { values: names.filter((_, index) => (names.length - 1 - index) % every === 0) }),
      ...(lines && { labelExpr: 'split(datum.label, /[ \u00a0]|(?<=[A-Za-z])(?=[0-9])/)' }),
    },
  });
}

/** Words above each column, on two lines where one is too wide for it; none where columns are many or narrow. */
function wordsAbove(context: TypeContext): Spec[] {
  const { options, rows, layout, measure, chart, dataset, registry } = context;
  const value = need(options, 'value');
  const band = (layoutWidth[layout] - 50) / rows.length;
  const widest = Math.max(
    ...rows
      .filter((row) => !isMissing(row, value))
      .map((row) =>
        Math.max(
          ...qualifiedLabel(row, value, dataset, registry)
            .split(' ')
            .map((word) => measure(word, plainText)),
        ),
      ),
  );
  if (chart.labels === 'none' || rows.length > manyRows || widest > band + 6) return [];
  const isBroken = rows.some((row) => measure(qualifiedLabel(row, value, dataset, registry), plainText) > band + 6);
  const hasArrows = rows.some(({ qualifier }) => openSide(qualifier) === 'higher');
  const above = hasArrows ? `(datum.${value}_qualifier ? -${rise.arrow} : -${rise.plain})` : `-${rise.plain}`;
  const upwards = isBroken ? { expr: `${above} - ${secondLine} * (indexof(datum._words, ' ') > 0 ? 1 : 0)` } : { expr: above };
  const isNegative = rows.some((row) => (row.numbers[value] ?? 0) < 0);
  // Below nought words stand under their column.
  const dy = isNegative ? { expr: `datum.${value} < 0 ? ${rise.arrow - 12} : ${upwards.expr}` } : upwards;
  const hasMissing = rows.some((row) => isMissing(row, value));
  return [
    {
      ...(hasMissing && { transform: [{ filter: `isValid(datum.${value})` }] }),
      mark: { type: 'text', dy, ...(isBroken && { lineBreak: ' ', lineHeight: secondLine }) },
      encoding: { text: nominal('_words') },
    },
  ];
}
