/**
 * The vertical axis of charts with a named row a mark: names in a column of their own, or above their marks where the column
 * would take too much; a heading before each group. A name on several lines takes as many places as it needs.
 */
import { capitalise } from '../data.ts';
import { layoutWidth } from '../layout.ts';
import { lookUp } from '../looks.ts';
import type { DrawnRow } from '../rows.ts';
import type { Spec } from '../spec-parts.ts';
import { colours, lineHeight, plainText, strongText } from '../theme.ts';
import { wrapText } from '../wrap-text.ts';
import { distinct, nominal, wordColumn, type TypeContext } from './type.ts';

interface NamedRows {
  /** Calculates the column of the axis. */
  readonly transform: readonly Spec[];
  /** The encoding of the axis. */
  readonly y: Spec;
  /** Pixels of all rows. */
  readonly height: number;
  /** Pixels that names take beside the marks; none where they stand above. */
  readonly column: number;
  /** Everything that has a place on the axis, from above; blanks are places of names on several lines. */
  readonly domain: readonly string[];
  /** What the axis calls a row. */
  readonly keyOf: (row: DrawnRow) => string;
}

const separator = ' | ';
/** Pixels. */
const gap = 10;
/** Of the name of a part under that of its whole. */
const indent = 14;
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
  const { rows, options, layout, measure, chart } = context;
  const { group } = options;
  const keys = keysOf(context);
  const wrap = (width: number): Map<string, string[]> =>
    new Map(rows.map((row) => [keys.keyOf(row), wrapText(keys.nameOf(row), width - depth(row) * indent, plainText, measure)]));
  const linesOf = (broken: Map<string, string[]>): number => Math.max(...[...broken.values()].map(({ length }) => length));
  const single = wrap(widest[layout][0]);
  const above = chart.names === undefined ? layout === 'narrow' && linesOf(single) > 1 : chart.names === 'above';
  const broken = above ? wrap(layoutWidth[layout] - gap) : linesOf(single) === 1 ? single : wrap(widest[layout][1]);
  const widths = rows.flatMap((row) => (broken.get(keys.keyOf(row)) ?? []).map((line) => depth(row) * indent + measure(line, plainText)));
  const column = above ? 0 : Math.ceil(Math.max(...widths)) + gap;
  const step = above ? steps.above : steps.beside;
  const domain = placesOf(context, keys, broken, { above, hasHead });
  return {
    transform: keys.transform,
    y: nominal('_name', {
      sort: null,
      scale: { domain },
      axis: {
        labelAlign: 'left',
        labelPadding: indented(context, keys, depth, column),
        ...labelsOf(context, keys, broken),
        ...(above && group === undefined && { labelOffset: liftOf(broken) }),
        ...(group !== undefined && headingLooks(above, broken)),
      },
    }),
    height: step * domain.length,
    ...{ domain, column, keyOf: keys.keyOf },
  };
}

interface Keys {
  readonly nameOf: (row: DrawnRow) => string;
  readonly headingOf: (row: DrawnRow) => string;
  readonly keyOf: (row: DrawnRow) => string;
  readonly doubles: ReadonlyMap<DrawnRow, number>;
  readonly transform: readonly Spec[];
}

/** What rows are called: rows after the first of a name have a number, and a line of their own. */
function keysOf(context: TypeContext): Keys {
  const { rows, options } = context;
  const { category = '', detail, group, groupDetail } = options;
  const join = (row: DrawnRow, fields: readonly (string | undefined)[]): string =>
    fields.flatMap((field) => (field === undefined || (row.words[field] ?? '') === '' ? [] : [wordsIn(row, field, context)])).join(', ');
  const nameOf = (row: DrawnRow): string => join(row, [category, detail]);
  const headingOf = (row: DrawnRow): string => join(row, [group, groupDetail]);
  const plainKey = (row: DrawnRow): string => (group === undefined ? nameOf(row) : `${headingOf(row)}${separator}${nameOf(row)}`);
  const doubles = doublesOf(rows, plainKey);
  const key = keyExpression(context);
  return {
    ...{ nameOf, headingOf, doubles },
    keyOf: (row) => plainKey(row) + (doubles.has(row) ? ` (${doubles.get(row) ?? 0})` : ''),
    transform:
      doubles.size > 0
        ? [...counted(context), { calculate: `${key} + (datum._nth > 1 ? ' (' + datum._nth + ')' : '')`, as: '_name' }]
        : [{ calculate: key, as: '_name' }],
  };
}

/** Headings and rows from above, with a blank place for each further line: before a mark whose name stands above it, else after. */
function placesOf(
  { rows, options: { group } }: TypeContext,
  { headingOf, keyOf }: Keys,
  broken: ReadonlyMap<string, readonly string[]>,
  { above, hasHead }: { above: boolean; hasHead: boolean },
): string[] {
  const domain = hasHead ? [emptyRow] : [];
  let blanks = 1;
  const leave = (count: number): void => {
    for (let left = count; left > 0; left -= 1) domain.push(' '.repeat((blanks += 1)));
  };
  for (const heading of distinct(rows, headingOf)) {
    if (group !== undefined) domain.push(heading);
    const under = rows.filter((row) => headingOf(row) === heading);
    for (const key of distinct(under, keyOf)) {
      const lines = broken.get(key)?.length ?? 1;
      if (above) leave(lines);
      domain.push(key);
      if (!above) leave(Math.ceil(((lines - 1) * lineHeight) / steps.beside));
    }
  }
  return domain;
}

/** What the axis says in place of its keys. */
function labelsOf({ rows, options: { group } }: TypeContext, { nameOf, keyOf, doubles }: Keys, broken: Map<string, string[]>): Spec {
  const labels = rows.flatMap((row): [string, string | string[]][] => {
    const text = broken.get(keyOf(row)) ?? [];
    const label = text.length === 1 ? (text[0] ?? '') : text;
    return keyOf(row) === label || (group !== undefined && label === nameOf(row) && !doubles.has(row)) ? [] : [[keyOf(row), label]];
  });
  if (labels.length === 0 && group === undefined) return {};
  const isHeading = `indexof(datum.label, '${separator}') < 0`;
  const own = group === undefined ? 'datum.label' : `${isHeading} ? datum.label : split(datum.label, '${separator}')[1]`;
  return { labelExpr: labels.length === 0 ? own : lookUp(labels).replace(/datum\.label$/, group === undefined ? own : `(${own})`) };
}

/** How far names stand above the middle of their mark's place: the first line of the longer ones further. */
function liftOf(broken: ReadonlyMap<string, readonly string[]>): Spec | number {
  const byLines = Map.groupBy([...broken.keys()], (key) => broken.get(key)?.length ?? 1);
  const value = -markDrop;
  if ([...byLines.keys()].every((lines) => lines === 1)) return value;
  const condition = [...byLines].flatMap(([lines, keys]) =>
    lines === 1 ? [] : [{ test: `indexof(${JSON.stringify(keys)}, datum.value) >= 0`, value: value - (lines - 1) * lineHeight }],
  );
  return { condition, value };
}

/** Labels are padded from the axis on the left: the deeper a row, the less. */
function indented({ rows }: TypeContext, { keyOf }: Keys, depth: (row: DrawnRow) => number, value: number): Spec | number {
  const byDepth = Map.groupBy(rows, depth);
  byDepth.delete(0);
  if (byDepth.size === 0) return value;
  const condition = [...byDepth].map(([deep, under]) => ({
    test: `indexof(${JSON.stringify(under.map(keyOf))}, datum.value) >= 0`,
    value: value - deep * indent,
  }));
  return { condition, value };
}

function headingLooks(above: boolean, broken: ReadonlyMap<string, readonly string[]>): Spec {
  const isHeading = `indexof(datum.value, '${separator}') < 0`;
  const lift = above ? liftOf(broken) : 0;
  const { condition = [], value } = typeof lift === 'number' ? { value: lift } : (lift as { condition: Spec[]; value: number });
  return {
    labelFontWeight: { condition: { test: isHeading, value: strongText.weight }, value: 400 },
    labelOffset: { condition: [{ test: isHeading, value: above ? headingDrop.above : headingDrop.beside }, ...condition], value },
    labelColor: { condition: { test: isHeading, value: colours.ink }, value: colours.muted },
  };
}

/** Rows after the first of a name, with their number: each has a line of its own. */
function doublesOf(rows: readonly DrawnRow[], keyOf: (row: DrawnRow) => string): Map<DrawnRow, number> {
  const found = new Map<DrawnRow, number>();
  for (const same of Map.groupBy(rows, keyOf).values()) same.slice(1).forEach((row, index) => found.set(row, index + 2));
  return found;
}

/** Numbers the rows of one name, as `doublesOf` does. */
function counted(context: TypeContext): Spec[] {
  const { category, detail, group, groupDetail } = context.options;
  const groupby = [group, groupDetail, category, detail].flatMap((field) => (field === undefined ? [] : [wordColumn(field, context)]));
  return [{ window: [{ op: 'row_number', as: '_nth' }], groupby }];
}

/** "definition not stated" → "Definition not stated": a name begins with a capital letter. */
function wordsIn(row: DrawnRow, field: string, { dataset, options }: TypeContext): string {
  const words = row.words[field] ?? '';
  const role = dataset.fields.find(({ name }) => name === field)?.role;
  return role === 'definition' || (field === options.category && words === 'undated') ? capitalise(words) : words;
}

/** The key of a row as Vega says it, which is `keyOf`. */
function keyExpression(context: TypeContext): string {
  const { rows, options } = context;
  const part = (field: string | undefined, isFirst: boolean): string[] => {
    if (field === undefined) return [];
    const column = `datum.${wordColumn(field, context)}`;
    const isFull = rows.every((row) => (row.words[field] ?? '') !== '');
    const joined = isFirst ? column : `', ' + ${column}`;
    return [isFull ? joined : `(${column} ? ${joined} : '')`];
  };
  const name = [...part(options.category, true), ...part(options.detail, false)];
  const heading = [...part(options.group, true), ...part(options.groupDetail, false)];
  return (options.group === undefined ? name : [...heading, `'${separator}'`, ...name]).join(' + ');
}
