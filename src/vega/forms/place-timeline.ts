/** Where everything on a timeline stands: years down the page, and one event after the other, each as high as its words. */
import { formatStatus } from '../../figures/format-value.ts';
import { lineHeight } from '../theme.ts';
import { layoutWidth, type DrawnRow, type FormContext } from './form.ts';
import { wordStyles, type Word } from './frame.ts';
import { markRadius } from './qualified-marks.ts';
import { wrapText } from './wrap-text.ts';

export interface TimelineChannels {
  /** What is said of each event, in words. */
  readonly value: string;
  /** When: one date an event, as precise as known. */
  readonly date: string;
  /** What its mark tells: at most four kinds, in the key as `where` asks for them, else as they first occur. */
  readonly kind: string;
  /** More words under the event's, led by their field's title. */
  readonly detail?: string;
  /** Words to hold against the detail. */
  readonly further?: string;
}

/** Pixels; x and y from the upper left corner of the drawing, below its head. */
export interface PlacedTimeline {
  readonly years: readonly PlacedYear[];
  /** Middle of the line that joins the marks. */
  readonly spineX: number;
  readonly height: number;
}

export interface PlacedYear {
  readonly year: number;
  readonly name: Word;
  /** Of the line above the year. */
  readonly y: number;
  readonly events: readonly PlacedEvent[];
}

export interface PlacedEvent {
  readonly row: DrawnRow;
  readonly words: readonly Word[];
  readonly top: number;
  /** Middle of the mark, and of the first line of words. */
  readonly middle: number;
  readonly bottom: number;
}

const gaps = { year: 14, event: 8, part: 3, edge: 4 } as const;
const dateGap = 12;
const wordsGap = 13;
/** A wide drawing has its years in a column of their own, a narrow one as headings. */
const yearColumn = { wide: 46, narrow: 0 } as const;
/** Between two parts that stand beside each other. */
const columnGap = 20;
/** Longer lines are hard to follow. */
const widestWords = 500;

export function placeTimeline(channels: TimelineChannels, context: FormContext): PlacedTimeline {
  const { layout, rows, measure } = context;
  const dateEnd = yearColumn[layout] + Math.ceil(Math.max(0, ...rows.map((row) => measure(dayOf(row, channels), wordStyles.muted))));
  const spineX = dateEnd + dateGap + markRadius;
  const wordsX = spineX + wordsGap;
  const width = layoutWidth[layout] - wordsX;
  let y = 0;
  const years = yearsOf(rows, channels).map(([year, yearRows]): PlacedYear => {
    const separator = y + gaps.year / 2;
    const first = y + gaps.year;
    const top = first + (layout === 'narrow' ? lineHeight + gaps.event / 2 : 0);
    y = top;
    const events = yearRows.map((row): PlacedEvent => {
      const eventTop = y;
      const middle = y + gaps.edge + lineHeight / 2;
      const placed = placeParts(row, channels, { x: wordsX, width, middle }, context);
      const day: Word = { text: dayOf(row, channels), x: dateEnd, y: middle, look: 'muted', align: 'right' };
      y = placed.bottom + gaps.event;
      return { row, words: day.text === '' ? placed.words : [day, ...placed.words], top: eventTop, middle, bottom: y };
    });
    const nameY = layout === 'narrow' ? first + lineHeight / 2 : first + gaps.edge + lineHeight / 2;
    return { year, name: { text: String(year), x: 0, y: nameY, look: 'strong' }, y: separator, events };
  });
  return { years, spineX, height: y };
}

interface Column {
  readonly x: number;
  readonly width: number;
  readonly middle: number;
}

/** The event, then its parts: beside each other where there is room, else one below the other. */
function placeParts(row: DrawnRow, channels: TimelineChannels, { x, width, middle }: Column, { layout, fieldTitle, measure }: FormContext) {
  const fields = [channels.detail, channels.further].filter((field) => field !== undefined);
  const isBeside = layout === 'wide' && fields.length > 1;
  const partWidth = isBeside ? (width - columnGap) / 2 : Math.min(widestWords, width);
  const lines = (text: string, look: Word['look'], left: number, top: number, room: number): Word[] =>
    wrapText(text, room, wordStyles[look], measure).map((line, index) => ({ text: line, x: left, y: top + index * lineHeight, look }));
  const words = lines(eventOf(row, channels), fields.length > 0 ? 'strong' : 'plain', x, middle, Math.min(widestWords, width));
  const below = (): number => Math.max(...words.map((word) => word.y)) + lineHeight + gaps.part;
  const first = below();
  fields.forEach((field, index) => {
    const text = row.words[field] ?? '';
    if (text === '') return;
    const left = isBeside ? x + index * (partWidth + columnGap) : x;
    words.push(...lines(`${fieldTitle(field)}: ${text}`, 'muted', left, isBeside ? first : below(), partWidth));
  });
  return { words, bottom: Math.max(...words.map((word) => word.y)) + lineHeight / 2 };
}

/** With its status where it is more or less than observed. */
function eventOf(row: DrawnRow, { value }: TimelineChannels): string {
  const event = row.words[value] ?? '';
  return row.status === 'observed' ? event : `${event} (${formatStatus(row.status)})`;
}

/** Rows stand in order of time already: see order-rows.ts. */
function yearsOf(rows: readonly DrawnRow[], { date }: TimelineChannels): [number, DrawnRow[]][] {
  return [...Map.groupBy(rows, (row) => Number(/\d{4}$/.exec(row.words[date] ?? '')?.[0]))];
}

/** "24 Nov 2010" → "24 Nov": its year stands beside it or above it. */
function dayOf(row: DrawnRow, { date }: TimelineChannels): string {
  return (row.words[date] ?? '').replace(/.?\d{4}$/, '');
}
