/**
 * The vertical axis of charts with a named row a mark: names in a column of their own, or above their marks where the column
 * would take too much; a heading before each group. A name on several lines takes as many places as it needs.
 */
import { capitalise } from '../data.ts';
import type { DrawnRow } from '../rows.ts';
import type { Datum, Spec } from '../spec-parts.ts';
import { colours, lineHeight, strongText } from '../theme.ts';
import { words } from '../../words/words.ts';
import { nominal, type TypeContext } from './type.ts';

export interface NamedRows {
  /** Of each row: its place on the axis, where that is more than its category. */
  readonly columns: readonly Datum[];
  /** The encoding of the axis. */
  readonly y: Spec;
  /** The column of the axis. */
  readonly field: string;
  /** What it says of each row. */
  readonly keys: readonly string[];
  /** Pixels of all rows. */
  readonly height: number;
  /** Pixels that names take beside the marks; none where they stand above. */
  readonly column: number;
  /** Everything that has a place on the axis, from above; blanks are places of names on several lines. */
  readonly domain: readonly string[];
}

/** A place on the axis is called by its heading, by its name on lines, and by a number where others have the same name. */
const separator = ' | ';
/** Pixels. */
const gap = 10;
/** Of the name of a part under that of its whole, which has one of these spaces more before it in its key. */
const indent = 14;
const deeper = '\u2003';
/** Names wider than this are broken: on one line if all fit, else on two, else on more. */
const widest = { wide: [290, 330], narrow: [120, 120] } as const;
/** Pixels from one place on the axis to the next. */
const steps = { beside: 22, above: 19 } as const;
/** From the last line of a name down to its mark, where names stand above: nearer than the mark of the row before. */
const markDrop = 15;
/** Pixels that headings stand lower than the middle of their place, nearer to their rows. */
const headingDrop = { beside: 3, above: 6 } as const;

/** Of a place above the first row, for words that belong to none. */
export const emptyRow = ' ';

/** `hasHead`: with that place. `depth`: how far a row's name is indented. */
export function nameRows(context: TypeContext, depth: (row: DrawnRow) => number = () => 0, hasHead = false): NamedRows {
  const { rows, layout, width, measure, chart, category = '', detail, group, wordColumn } = context;
  const wrap = (room: number): string[][] =>
    rows.map((row) => context.wrap(joined(row, [category, detail], context), room - indent * depth(row)));
  const areSingle = (names: string[][]): boolean => names.every(({ length }) => length === 1);
  const single = wrap(widest[layout][0]);
  const above = chart.names === undefined ? layout === 'narrow' && !areSingle(single) : chart.names === 'above';
  const names = above ? wrap(width - gap) : areSingle(single) ? single : wrap(widest[layout][1]);
  const isFlat = rows.every((row) => depth(row) === 0);
  const isPlain = !above && isFlat && group === undefined && areSingle(names) && new Set(names.flat()).size === rows.length;
  const isCategory = isPlain && rows.every((row, index) => row.words[category] === names[index]?.[0]);
  const keys = isPlain ? names.flat() : keysOf(context, names, depth);
  const domain = placesOf(context, keys, names, above, hasHead);
  const widths = rows.flatMap((row, index) => names[index]?.map((line) => indent * depth(row) + measure(line)) ?? []);
  const column = above ? 0 : Math.ceil(Math.max(...widths)) + gap;
  const field = isCategory ? wordColumn(category) : '_name';
  const axis = {
    labelAlign: 'left',
    labelPadding: isFlat ? column : indented(column),
    ...(!isPlain && keyLooks(above, group !== undefined)),
  };
  return {
    columns: isCategory ? [] : keys.map((key) => ({ _name: key })),
    y: nominal(field, { sort: null, scale: { domain }, axis }),
    height: domain.length * (above ? steps.above : steps.beside),
    ...{ field, keys, column, domain },
  };
}

/** Rows of one name have places of their own, but not those of several series, which share a bar. */
function keysOf(context: TypeContext, names: readonly string[][], depth: (row: DrawnRow) => number): string[] {
  const seen = new Map<string, number>();
  return context.rows.map((row, index) => {
    const key = headingOf(row, context) + separator + deeper.repeat(depth(row)) + (names[index] ?? []).join('\n');
    const alike = `${key}${separator}${row.words[context.series ?? ''] ?? ''}`;
    const nth = (seen.get(alike) ?? 0) + 1;
    seen.set(alike, nth);
    return nth === 1 ? key : key + separator + String(nth);
  });
}

function headingOf(row: DrawnRow, context: TypeContext): string {
  return joined(row, [context.group, context.groupDetail], context);
}

/** "definition not stated" → "Definition not stated": a name begins with a capital letter. */
function joined(row: DrawnRow, fields: readonly (string | undefined)[], { dataset, category }: TypeContext): string {
  const said = fields.flatMap((field) => {
    const name = row.words[field ?? ''] ?? '';
    const role = dataset.fields.find((candidate) => candidate.name === field)?.role;
    const isName = role === 'definition' || (field === category && name === words.values.undated);
    return name === '' ? [] : [isName ? capitalise(name) : name];
  });
  return said.join(', ');
}

/** Headings and rows from above, with a blank place for each further line: before a mark whose name stands above it, else after. */
function placesOf(context: TypeContext, keys: readonly string[], names: readonly string[][], above: boolean, hasHead: boolean): string[] {
  const domain = hasHead ? [emptyRow] : [];
  let blanks = 1;
  const leave = (count: number): void => {
    for (let left = count; left > 0; left -= 1) domain.push(' '.repeat((blanks += 1)));
  };
  for (const heading of new Set(context.rows.map((row) => headingOf(row, context)))) {
    if (context.group !== undefined) domain.push(heading);
    context.rows.forEach((row, index) => {
      const [key = '', lines = 1] = [keys[index], names[index]?.length];
      if (headingOf(row, context) !== heading || domain.includes(key)) return;
      if (above) leave(lines);
      domain.push(key);
      if (!above) leave(Math.ceil(((lines - 1) * lineHeight) / steps.beside));
    });
  }
  return domain;
}

/** Labels are padded from the axis on the left: the deeper a row, the less. */
function indented(column: number): Spec {
  const deep = `length(split(datum.value, '${deeper}')) - 1`;
  return { condition: { test: 'true', expr: `${column} - ${indent} * (${deep})` }, value: column };
}

/** What the axis says of a key: its name, or, strong and nearer to the rows below, a heading. */
function keyLooks(above: boolean, hasGroups: boolean): Spec {
  const isHeading = `indexof(datum.value, '${separator}') < 0`;
  const rise = above ? `-${markDrop} - ${lineHeight} * (length(split(datum.value, '\\n')) - 1)` : '0';
  const offset = hasGroups ? `${isHeading} ? ${above ? headingDrop.above : headingDrop.beside} : ${rise}` : rise;
  return {
    labelExpr: `split(split(datum.label, '${separator}')[1] || datum.label, '\\n')`,
    ...((above || hasGroups) && { labelOffset: { condition: { test: 'true', expr: offset }, value: 0 } }),
    ...(hasGroups && {
      labelFontWeight: { condition: { test: isHeading, value: strongText.weight }, value: 400 },
      labelColor: { condition: { test: isHeading, value: colours.ink }, value: colours.muted },
    }),
  };
}
