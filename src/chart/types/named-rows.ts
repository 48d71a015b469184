/**
 * The vertical axis of charts with a named row a mark: names in a column of their own, or above their marks where the column
 * would take too much; a heading before each group.
 */
import { capitalise } from '../data.ts';
import { layoutWidth } from '../layout.ts';
import { lookUp } from '../looks.ts';
import type { DrawnRow } from '../rows.ts';
import type { Spec } from '../spec-parts.ts';
import { colours, lineHeight, plainText, strongText } from '../theme.ts';
import { wrapText } from '../wrap-text.ts';
import { distinct, nominal, wordColumn, type TypeContext } from './type.ts';

export interface NamedRows {
  /** Calculates the column of the axis. */
  readonly transform: readonly Spec[];
  /** The encoding of the axis. */
  readonly y: Spec;
  /** Pixels of all rows. */
  readonly height: number;
  /** Pixels that names take beside the marks; none where they stand above. */
  readonly column: number;
  /** Where in its row a mark lies, for a share of it. */
  readonly place: Spec;
  /** Everything that has a place on the axis, from above. */
  readonly domain: readonly string[];
  /** What the axis calls a row. */
  readonly keyOf: (row: DrawnRow) => string;
}

const separator = ' | ';
/** Pixels. */
const gap = 10;
/** Names wider than this are broken: on one line if all fit, else on two, else on more. */
const widest = { wide: [290, 330], narrow: [120, 120] } as const;
/** From the middle of a row to a mark whose name stands above it. */
const markDrop = 10;

/** Of a place above the first row, for words that belong to none. */
export const emptyRow = ' ';

/** `hasHead`: with that place. `indent`: dashes before a row's name. */
export function nameRows(context: TypeContext, indent: (row: DrawnRow) => number = () => 0, hasHead = false): NamedRows {
  const { rows, options, layout, measure, chart } = context;
  const { category = '', detail, group, groupDetail } = options;
  const join = (row: DrawnRow, fields: readonly (string | undefined)[]): string =>
    fields.flatMap((field) => (field === undefined || (row.words[field] ?? '') === '' ? [] : [wordsIn(row, field, context)])).join(', ');
  const nameOf = (row: DrawnRow): string => join(row, [category, detail]);
  const headingOf = (row: DrawnRow): string => join(row, [group, groupDetail]);
  const plainKey = (row: DrawnRow): string => (group === undefined ? nameOf(row) : `${headingOf(row)}${separator}${nameOf(row)}`);
  const doubles = doublesOf(rows, plainKey);
  const hasDoubles = doubles.size > 0;
  const keyOf = (row: DrawnRow): string => plainKey(row) + (doubles.has(row) ? ` (${doubles.get(row) ?? 0})` : '');
  const shown = (row: DrawnRow): string => '– '.repeat(indent(row)) + nameOf(row);

  const named = distinct(rows, headingOf).flatMap((heading) => [
    ...(group === undefined ? [] : [heading]),
    ...distinct(
      rows.filter((row) => headingOf(row) === heading),
      keyOf,
    ),
  ]);
  const domain = [...(hasHead ? [emptyRow] : []), ...named];
  const wrap = (width: number): Map<string, string[]> =>
    new Map(rows.map((row) => [keyOf(row), wrapText(shown(row), width, plainText, measure)]));
  const linesOf = (broken: Map<string, string[]>): number => Math.max(...[...broken.values()].map(({ length }) => length));
  const single = wrap(widest[layout][0]);
  const above = chart.names === undefined ? layout === 'narrow' && linesOf(single) > 1 : chart.names === 'above';
  const broken = above ? wrap(layoutWidth[layout] - gap) : linesOf(single) === 1 ? single : wrap(widest[layout][1]);
  const width = Math.max(...[...broken.values()].flat().map((line) => measure(line, plainText)));
  const step = linesOf(broken) * lineHeight + (above ? lineHeight + 6 : 6);
  const labels = rows.flatMap((row): [string, string | string[]][] => {
    const text = broken.get(keyOf(row)) ?? [];
    const label = text.length === 1 ? (text[0] ?? '') : text;
    return keyOf(row) === label || (group !== undefined && label === nameOf(row) && !doubles.has(row)) ? [] : [[keyOf(row), label]];
  });
  const isHeading = `indexof(datum.label, '${separator}') < 0`;
  const own = group === undefined ? 'datum.label' : `${isHeading} ? datum.label : split(datum.label, '${separator}')[1]`;
  const column = above ? 0 : Math.ceil(width) + gap;
  return {
    transform: hasDoubles
      ? [...counted(context), { calculate: `${keyExpression(context)} + (datum._nth > 1 ? ' (' + datum._nth + ')' : '')`, as: '_name' }]
      : [{ calculate: keyExpression(context), as: '_name' }],
    y: nominal('_name', {
      sort: null,
      scale: { domain },
      axis: {
        labelAlign: 'left',
        labelPadding: column,
        ...(above && group === undefined && { labelOffset: -markDrop }),
        ...((labels.length > 0 || group !== undefined) && {
          labelExpr: labels.length === 0 ? own : lookUp(labels).replace(/datum\.label$/, group === undefined ? 'datum.label' : `(${own})`),
        }),
        ...(group !== undefined && {
          labelFontWeight: { condition: { test: `indexof(datum.value, '${separator}') < 0`, value: strongText.weight }, value: 400 },
          labelOffset: {
            condition: { test: `indexof(datum.value, '${separator}') < 0`, value: above ? 10 : 3 },
            value: above ? -markDrop : 0,
          },
          labelColor: { condition: { test: `indexof(datum.value, '${separator}') < 0`, value: colours.ink }, value: colours.muted },
        }),
      },
    }),
    height: step * domain.length,
    domain,
    column,
    place: above ? { yOffset: ((linesOf(broken) + 1) * lineHeight) / 2 - lineHeight / 2 + 2 } : {},
    keyOf,
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
