/** Events down the page, in order of time: dates on the left, marks that tell their kinds, words as high as they need. */
import { formatStatus } from '../../figures/format-value.ts';
import { layoutWidth, type TextStyle } from '../layout.ts';
import type { DrawnRow } from '../rows.ts';
import type { Datum, Spec } from '../spec-parts.ts';
import { colours, lineHeight, plainText, strongText } from '../theme.ts';
import { wrapText } from '../wrap-text.ts';
import { distinct, need, nominal, quantitative, type DrawnType, type TypeContext } from './type.ts';

const shapes = ['circle', 'square', 'diamond', 'triangle-up'];
/** Pixels. A wide drawing has its years in a column of their own, a narrow one as headings. */
const yearColumn = { wide: 46, narrow: 0 } as const;
const dayColumn = 52;
const wordsGap = 16;
const columnGap = 20;
/** Longer lines are hard to follow. */
const widestWords = 500;
/** Lines of text between one event and the next, before a year, and before the paragraphs under an event. */
const gaps = { event: 0.5, year: 0.9, part: 0.2 } as const;

interface Placed {
  readonly columns: readonly Datum[];
  /** Lines of text from the top. */
  readonly height: number;
  readonly isBeside: boolean;
}

export function drawTimeline(context: TypeContext): DrawnType {
  const { options, layout, titleOf } = context;
  const event = need(options, 'event');
  const { columns, height, isBeside } = placeEvents(context);
  const spine = yearColumn[layout] + dayColumn;
  const parts = partsOf(context);
  const left = spine + wordsGap;
  const words = (field: string, mark: Spec, line = '_line'): Spec => ({
    mark: { type: 'text', baseline: 'line-top', lineHeight, lineBreak: '\n', align: 'left', dy: -lineHeight / 2, ...mark },
    encoding: { text: nominal(field), ...(line !== '_line' && { y: quantitative(line) }) },
  });
  return {
    title: titleOf(need(options, 'kind')),
    columns,
    spec: {
      width: layoutWidth[layout],
      height: Math.ceil(height * lineHeight),
      padding: { left: 0, top: 0, right: 0, bottom: 4 },
      encoding: { y: quantitative('_line', { scale: { domain: [0, height], reverse: true, nice: false, zero: false }, axis: null }) },
      layer: [
        {
          transform: [{ filter: 'isValid(datum._next)' }],
          mark: { type: 'rule', x: spine, strokeWidth: 2, stroke: colours.rule },
          encoding: { y2: { field: '_next' } },
        },
        { mark: { type: 'point', filled: true, x: spine }, encoding: kindLooks(context) },
        words('_year', { x: 0, fontWeight: strongText.weight, ...(layout === 'narrow' && { dy: -1.9 * lineHeight }) }),
        words('_day', { x: spine - 12, align: 'right', fill: colours.muted }),
        words(event, { x: left, fontWeight: parts.length > 0 ? strongText.weight : 400 }),
        ...parts.map((field, index) =>
          words(
            field,
            { x: left + (isBeside ? index * partWidth(context, true) + index * columnGap : 0), fill: colours.muted },
            isBeside ? '_line_1' : `_line_${index + 1}`,
          ),
        ),
      ],
    },
  };
}

function partsOf({ options: { detail, further } }: TypeContext): string[] {
  return [detail, further].filter((field) => field !== undefined);
}

function partWidth({ layout }: TypeContext, isBeside: boolean): number {
  const room = layoutWidth[layout] - yearColumn[layout] - dayColumn - wordsGap;
  return isBeside ? (room - columnGap) / 2 : Math.min(widestWords, room);
}

/** Colour and shape by kind, open where what happened is only said. */
function kindLooks({ options, rows, chart, layout, measure }: TypeContext): Spec {
  const kind = need(options, 'kind');
  const found = distinct(rows, (row) => row.words[kind] ?? '');
  const domain = chart.where?.[kind]?.filter((name) => found.includes(name)) ?? found;
  const widths = domain.map((name) => measure(name, plainText) + 40);
  const columns = [4, 3, 2, 1].find((count) => Math.max(...widths) * count <= layoutWidth[layout]) ?? 1;
  const look = (range: readonly unknown[]): Spec =>
    nominal(kind, { scale: { domain, range: range.slice(0, domain.length) }, legend: { columns } });
  const isOpen = rows.some(({ status }) => status !== 'observed');
  const fill = look(colours.series);
  return {
    shape: look(shapes),
    stroke: look(colours.series),
    fill: isOpen ? { condition: { test: 'datum._open', value: colours.paper }, ...fill } : fill,
  };
}

function placeEvents(context: TypeContext): Placed {
  const { options, rows, layout, titleOf, measure } = context;
  const [event, date] = [need(options, 'event'), need(options, 'date')];
  const fields = partsOf(context);
  const isBeside = layout === 'wide' && fields.length > 1;
  const wrap = (text: string, width: number, style: TextStyle): string[] => wrapText(text, width, style, measure);
  let line = 0.5;
  let yearBefore = '';
  const placed = rows.map((row) => {
    const year = /\d{4}$/.exec(row.words[date] ?? '')?.[0] ?? '';
    const isNew = year !== yearBefore;
    if (isNew) line += (yearBefore === '' ? 0 : gaps.year) + (layout === 'narrow' ? 1.4 : 0);
    yearBefore = year;
    const words = wrap(eventWords(row, event), partWidth(context, false), fields.length > 0 ? strongText : plainText);
    const parts = fields.map((field): string[] =>
      row.words[field] === '' ? [] : wrap(`${titleOf(field)}: ${row.words[field] ?? ''}`, partWidth(context, isBeside), plainText),
    );
    const start = line;
    let below = start + words.length + gaps.part;
    const lines = parts.map(({ length }): number => {
      const at = below;
      if (!isBeside && length > 0) below += length + gaps.part;
      return at;
    });
    const tall = isBeside ? Math.max(...parts.map(({ length }) => length)) : 0;
    line = (parts.some(({ length }) => length > 0) ? below - gaps.part + tall : start + words.length) + gaps.event;
    return { row, start, words, parts, lines, year: isNew ? year : null };
  });
  return {
    isBeside,
    height: line,
    columns: placed.map(({ row, start, words, parts, lines, year }, index) => ({
      ...{ _line: start, _next: placed[index + 1]?.start ?? null, _year: year ?? '', _day: dayOf(row, date) },
      ...(row.status !== 'observed' && { _open: true }),
      [event]: words.join('\n'),
      ...Object.fromEntries(
        fields.flatMap((field, at) => [
          [field, parts[at]?.join('\n') ?? ''],
          [`_line_${at + 1}`, lines[at] ?? 0],
        ]),
      ),
    })),
  };
}

/** With its status where it is more or less than observed. */
function eventWords(row: DrawnRow, event: string): string {
  const words = row.words[event] ?? '';
  return row.status === 'observed' ? words : `${words} (${formatStatus(row.status)})`;
}

/** "24 Nov 2010" → "24 Nov": its year stands beside it or above it. */
function dayOf(row: DrawnRow, date: string): string {
  return (row.words[date] ?? '').replace(/.?\d{4}$/, '');
}
