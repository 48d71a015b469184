/** Axes and edges of a chart of lines: numbers on the left and names on the right are measured, what they leave is the plot. */
import { formatNumber } from '../../figures/format-value.ts';
import { lineHeight } from '../theme.ts';
import { layoutWidth, type FormContext } from './form.ts';
import { wordStyles, type Word } from './frame.ts';
import { logAxis } from './log-axis.ts';
import { endsOf, placeLines, type LinesChannels, type Scales } from './place-lines.ts';
import { columnGap, nameBlock, type NameBlock } from './place-names.ts';
import { valueAxis, type ValueAxis } from './value-axis.ts';
import { yearTicks } from './year-axis.ts';

export const lineScales = ['linear', 'log'] as const;
export type LineScale = (typeof lineScales)[number];

/** Pixels. */
export interface LinesFrame extends Scales {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Left and right of the plot. */
  readonly left: number;
  readonly column: number;
  readonly axis: ValueAxis;
  /** Years at the plot's edges. */
  readonly years: readonly [number, number];
  /** Years that are named. */
  readonly ticks: readonly number[];
  /** Numbers and years beside the axes. */
  readonly words: readonly Word[];
  /** The names of the lines, in their order: as wide as the column first, then narrower, for inside the plot. */
  readonly blocks: readonly (readonly NameBlock[])[];
}

/** Above the plot: values over the highest marks stand here. */
export const headSpace = 24;
const plotHeight = { wide: 270, narrow: 250 } as const;
const widestName = { wide: 150, narrow: 84 } as const;
const axisSteps = { wide: 5, narrow: 4 } as const;
const mostTicks = 9;
const tickGap = 6;
/** Between the plot's edges and the first and the last mark. */
const edgeGap = 14;
const yearGap = 8;
const yearDrop = 14;
const missingHeight = 9;

export function frameLines(channels: LinesChannels, scale: LineScale, context: FormContext): LinesFrame {
  const { layout, rows, measure, fieldTitle } = context;
  const values = rows.flatMap((row) => endsOf(row, channels) ?? []);
  const axis = scale === 'log' ? logAxis(values, mostTicks) : valueAxis(values, axisSteps[layout]);
  const numbers = axis.ticks.map((tick) => ({ tick, text: formatNumber(String(tick)) }));
  const left = Math.ceil(Math.max(...numbers.map(({ text }) => measure(text, wordStyles.muted)))) + tickGap;
  const blocks = blocksOf(channels, context);
  const column = Math.max(0, ...blocks.map(([block]) => block?.width ?? 0)) + columnGap;
  const width = layoutWidth[layout] - left - column;
  const height = Math.max(plotHeight[layout], lineHeight * blocks.reduce((sum, [block]) => sum + (block?.lines.length ?? 0), 0));

  const [first, last] = yearsOf(channels, context);
  const yearWidth = (width - 2 * edgeGap) / (last - first);
  const toX = (year: number): number => edgeGap + (year - first) * yearWidth;
  const along = scale === 'log' ? Math.log10 : (value: number): number => value;
  const [low, high] = [along(axis.domain[0]), along(axis.domain[1])];
  const toY = (value: number): number => ((high - along(value)) / (high - low)) * height;
  const ticks = yearTicks(first, last, (measure('2000', wordStyles.muted) + yearGap) / yearWidth);
  return {
    title: `${fieldTitle(channels.value)}${scale === 'log' ? ', logarithmic scale' : ''}`,
    ...{ width, height, left, column, axis, ticks, toX, toY, blocks },
    foot: height - missingHeight,
    years: [first - edgeGap / yearWidth, last + edgeGap / yearWidth],
    words: [
      ...numbers.map(({ tick, text }): Word => ({ text, x: -tickGap, y: toY(tick), look: 'muted', align: 'right' })),
      ...ticks.map((year): Word => ({ text: String(year), x: toX(year), y: height + yearDrop, look: 'muted', align: 'center' })),
    ],
  };
}

/** Of the lines as they would stand on no scale, because a name does not depend on places. */
function blocksOf(channels: LinesChannels, context: FormContext): NameBlock[][] {
  const unplaced = placeLines(context.rows, channels, { toX: (year) => year, toY: (value) => -value, foot: 0 });
  return unplaced.map((line) =>
    [widestName[context.layout], context.measure(line.name, wordStyles.strong), 0].map((limit) => nameBlock(line, limit, context)),
  );
}

/** From the year of the first period to the last one; a single one has half a year on either side. */
function yearsOf({ period }: LinesChannels, { rows }: FormContext): [number, number] {
  const years = rows.flatMap((row) => row.numbers[period] ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return [0, 1];
  return first === last ? [first - 0.5, last + 0.5] : [Math.floor(first), last];
}
