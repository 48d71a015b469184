/** Events down the page, in order of time: dates on the left, marks that tell their kinds, words as high as they need. */
import { words } from '../../words/words.ts';
import { formatDate } from '../../figures/format-date.ts';
import { formatStatus } from '../../figures/format-value.ts';
import type { DrawnRow } from '../rows.ts';
import { keyColumns, observed, openWhere, shapes } from '../looks.ts';
import { columnOf } from '../../registry/read-row.ts';
import type { Datum, Spec } from '../spec-parts.ts';
import { colours, lineHeight, plainText, strongText } from '../theme.ts';
import { nominal, quantitative, type DrawnType, type TypeContext } from './type.ts';

/** Pixels. A wide drawing has its years in a column of their own, a narrow one as headings. */
const yearColumn = { wide: 46, narrow: 0 } as const;
const leastDays = 52;
const wordsGap = 16;
const columnGap = 20;
/** Longer lines are hard to follow. */
const widestWords = 500;
/** Lines of text between one event and the next, before a year, before a paragraph under an event, and above the first line. */
const gaps = { event: 0.5, year: 0.9, part: 0.2, top: 0.5 } as const;
/** Lines that a year takes where it is a heading. */
const yearLines = { wide: 0, narrow: 1.4 } as const;

/** Where each event stands is worked out by Vega from the lines of its words, so that a longer event moves all below it. */
export function drawTimeline(context: TypeContext): DrawnType {
  const { layout, rows, titleOf, event = '', kind = '' } = context;
  const parts = partsOf(context);
  const isBeside = areBeside(context);
  const spine = yearColumn[layout] + dayColumn(context);
  const left = spine + wordsGap;
  const words = (field: string, mark: Spec, line?: string): Spec => ({
    mark: { type: 'text', baseline: 'line-top', lineHeight, lineBreak: '\n', align: 'left', dy: -lineHeight / 2, ...mark },
    encoding: { text: nominal(field), ...(line !== undefined && { y: quantitative(line) }) },
  });
  return {
    title: titleOf(kind),
    columns: rows.map((row) => wrapRow(row, context)),
    spec: {
      width: context.width,
      // Of the first line: the picture is as high as its words.
      height: lineHeight,
      padding: { left: 0, top: 0, right: 0, bottom: 8 },
      transform: placesOf(context),
      encoding: { y: quantitative('_line', { scale: { domain: [0, 1], reverse: true, nice: false, zero: false }, axis: null }) },
      layer: [
        {
          transform: [{ filter: 'isValid(datum._next)' }],
          mark: { type: 'rule', x: spine, strokeWidth: 2, stroke: colours.rule },
          encoding: {
            y2: { field: '_next' },
            strokeDash: { condition: { test: 'datum._nextYear - datum._year > 1', value: [2, 4] }, value: [1, 0] },
          },
        },
        { mark: { type: 'point', filled: true, x: spine }, encoding: kindLooks(context) },
        words('_heading', { x: 0, fontWeight: strongText.weight, ...(layout === 'narrow' && { dy: -1.9 * lineHeight }) }),
        words('_day', { x: spine - 12, align: 'right', fill: colours.muted }),
        words(event, { x: left, fontWeight: parts.length > 0 ? strongText.weight : 400 }),
        ...parts.map((_, index) =>
          words(
            `_part_${index + 1}`,
            { x: left + (isBeside ? index * (partWidth(context, true) + columnGap) : 0), fill: colours.muted },
            `_line_${isBeside ? 1 : index + 1}`,
          ),
        ),
      ],
    },
  };
}

function partsOf({ detail, further }: TypeContext): string[] {
  return [detail, further].filter((field) => field !== undefined);
}

/** Two paragraphs stand side by side where there is room. */
function areBeside(context: TypeContext): boolean {
  return context.layout === 'wide' && partsOf(context).length > 1;
}

/** Days of a month and months without their year. */
function dayColumn({ rows, measure, date = '' }: TypeContext): number {
  const days = rows.map(({ words: said, times }) => (said[date] ?? '').replace(formatDate(times[date]?.start.slice(0, 4) ?? ''), ''));
  return Math.max(leastDays, ...days.map((day) => Math.ceil(measure(day.trim())) + 14));
}

function partWidth(context: TypeContext, isBeside: boolean): number {
  const room = context.width - yearColumn[context.layout] - dayColumn(context) - wordsGap;
  return isBeside ? (room - columnGap) / 2 : Math.min(widestWords, room);
}

/** Colour and shape by kind, open where what happened is only said. */
function kindLooks({ kind = '', rows, chart, width, measure, dataset, namesOf }: TypeContext): Spec {
  const found = namesOf(kind);
  const domain = chart.where?.[kind]?.filter((name) => found.includes(name)) ?? found;
  const legend = keyColumns(domain, width, measure);
  const look = (range: readonly unknown[]): Spec => nominal(kind, { scale: { domain, range: range.slice(0, domain.length) }, legend });
  const status = `datum.${columnOf(dataset, 'status')?.name ?? ''}`;
  const colour = look(colours.series);
  const isOpen = rows.some((row) => row.status !== 'observed');
  return { shape: look(shapes), stroke: colour, fill: isOpen ? openWhere(`${status} && ${status} != ${observed()}`, colour) : colour };
}

/** An event's words, with its status where it is more or less than observed, and its paragraphs, on lines as wide as there is room. */
function wrapRow({ words: said, status }: DrawnRow, context: TypeContext): Datum {
  const { event = '', titleOf, wrap } = context;
  const parts = partsOf(context);
  const behind = status === 'observed' ? '' : words.values.bracketed(formatStatus(status));
  const name = wrap(`${said[event] ?? ''}${behind}`, partWidth(context, false), parts.length > 0 ? strongText : plainText);
  const paragraphs = parts.map((field): [string, string] => {
    // Its title is set before it in the drawing.
    const title = `${titleOf(field)}: `;
    const lines = wrap(`${title}${said[field] ?? ''}`, partWidth(context, areBeside(context)));
    return [field, said[field] === '' ? '' : lines.join('\n').slice(title.length)];
  });
  return { [event]: name.join('\n'), ...Object.fromEntries(paragraphs) };
}

/** Of each event: year and day, the lines its words take, and the line it begins on, with those of its paragraphs. */
function placesOf(context: TypeContext): Spec[] {
  const { layout, titleOf, event = '', date: day = '' } = context;
  // "2010年"
  const behind = formatDate('2000').slice(4);
  const parts = partsOf(context);
  const linesOf = (field: string): string => `length(split(datum.${field}, '\\n'))`;
  const tall = parts.map((field) => `(datum.${field} ? ${linesOf(field)} + ${gaps.part} : 0)`);
  const below = tall.length === 0 ? '0' : areBeside(context) ? `max(${tall.join(', ')})` : tall.join(' + ');
  const calculate = (expression: string, name: string): Spec => ({ calculate: expression, as: name });
  return [
    calculate(`slice(datum.${day}, 0, 4)`, '_year'),
    calculate(`trim(replace(datum.${day}_label, datum._year + '${behind}', ''))`, '_day'),
    { window: [{ op: 'lag', field: '_year', as: '_before' }] },
    calculate(`datum._year == datum._before ? '' : datum._year + '${behind}'`, '_heading'),
    calculate(`datum._heading ? ${yearLines[layout]} + (datum._before ? ${gaps.year} : 0) : 0`, '_above'),
    calculate(`${linesOf(event)} + ${below} + ${gaps.event}`, '_lines'),
    calculate('datum._above + datum._lines', '_room'),
    { window: [{ op: 'sum', field: '_room', as: '_end' }], frame: [null, 0] },
    calculate(`${gaps.top} + datum._end - datum._lines`, '_line'),
    { window: ['_line', '_year'].map((field) => ({ op: 'lead', field, as: field === '_line' ? '_next' : '_nextYear' })) },
    ...parts.flatMap((field, index) => [
      calculate(`datum.${field} ? ${JSON.stringify(`${titleOf(field)}: `)} + datum.${field} : ''`, `_part_${index + 1}`),
      calculate(`datum._line + ${[linesOf(event), String(gaps.part), ...tall.slice(0, index)].join(' + ')}`, `_line_${index + 1}`),
    ]),
  ];
}
