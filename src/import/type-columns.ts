/** Raw columns → columns of a dataset: times, numbers with what stands beside them, economies, words. */
import type { Problem } from '../problems/problem.ts';
import { isFormulaCell } from '../text/formula-cell.ts';
import { lostNumber, unlikeUnit } from './cell-faults.ts';
import type { DatasetColumn, RawColumn, RawTable } from './columns.ts';
import { economyNames } from './economies.ts';
import { findColumn } from './choose.ts';
import { readBeside, severalUnits } from './beside-columns.ts';
import { findUnit, nameColumns, splitUnit } from './names.ts';
import { numberColumns, tally, type NumberColumn } from './number-columns.ts';
import type { ImportOptions } from './options.ts';
import { takeApart } from './read-numbers.ts';
import { numberInWords, strayTime } from './stray-cells.ts';
import { readTimes, type TimeColumn, type TimeQuestion } from './read-times.ts';
import { askedOnce, Refusal } from './refusal.ts';
import type { PlaceOf, TypingContext } from './typing-context.ts';
import { memberColumn, wordColumn } from './word-columns.ts';

type Typed = { readonly times: TimeColumn } | { readonly numbers: NumberColumn } | { readonly words: readonly string[] };

export function typeColumns(table: RawTable, context: TypingContext): DatasetColumn[] {
  const names = nameColumns(table.columns.map((column, index) => column.title || nameless(column, context.options, index)));
  const problems: Problem[] = [];
  const placeOf: PlaceOf = (column, row) => {
    const line = table.lines[row] ?? 1;
    return { line, column: context.columnOf(line, column.cells[row]?.from ?? 0) };
  };
  const titles = table.columns.map(({ title }) => title);
  const wanted = new Set(context.options.text.map((title) => findColumn(title, titles)));
  const found = table.columns.map((column, index) => typeOne(column, names[index] ?? '', wanted.has(index), context, placeOf, problems));
  const typed = withoutConstants(found, table);
  const numbers = typed.flatMap((column) => ('numbers' in column ? [column.numbers] : []));
  const written = numberColumns(numbers, { ...context, unit: unitColumn(typed, names, context) }, placeOf, problems);
  const times = typed.flatMap((column, index) => ('times' in column ? [index] : []));
  const period = times.find((index) => table.columns[index]?.isUnpivotedTime === true || names[index] === 'period') ?? times[0];
  const economies = economyNames(context.site.economies);
  let isEconomyFound = false;
  const columns = typed.flatMap((column, index): DatasetColumn[] => {
    const name = names[index] ?? '';
    const title = titleOf(table, index, name);
    if ('numbers' in column) return [...(written.get(column.numbers) ?? [])];
    if ('times' in column) return timeColumns(name, title, column.times, index === period);
    const words =
      memberColumn(name, title, column.words, context.site.members) ??
      wordColumn(name, title, column.words, isEconomyFound ? new Map() : economies);
    isEconomyFound ||= words.field.role === 'economy';
    return [words];
  });
  problems.push(...formulaFaults(table, typed, names, context, placeOf), ...unitFaults(table, typed, names, context, placeOf));
  if (problems.length > 0) throw new Refusal(askedOnce(problems));
  return readBeside(columns);
}

/** The head; of two that differ in their capitals alone, such as a code and its word, the second has its number. */
function titleOf({ columns }: RawTable, index: number, name: string): string {
  const title = columns[index]?.title || `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('_', ' ')}`;
  const same = columns.slice(0, index).filter((column) => column.title.toLowerCase() === title.toLowerCase()).length;
  return same === 0 ? title : `${title} ${same + 1}`;
}

function unitFaults(
  { columns }: RawTable,
  typed: readonly Typed[],
  names: readonly string[],
  { file }: TypingContext,
  placeOf: PlaceOf,
): Problem[] {
  const words = typed.flatMap((one, index) => {
    const column = columns[index];
    return 'words' in one && column !== undefined ? [{ name: names[index] ?? '', column, words: one.words }] : [];
  });
  const numbers = typed.flatMap((one) => ('numbers' in one ? [one.numbers.column] : []));
  return severalUnits(words, numbers, file, placeOf);
}

/** A column without a head: what it holds, or where it stands. */
function nameless(column: RawColumn, { missing }: ImportOptions, index: number): string {
  const times = readTimes({ ...column, isUnpivotedTime: true }, { order: 'dmy', financialShift: 0 }, new Set(missing));
  return times === undefined ? `Column ${index + 1}` : 'Period';
}

/** One whole number in every row beside numbers that differ: an edition, a level, a precision. What stood below times is measured. */
function withoutConstants(typed: readonly Typed[], { columns }: RawTable): Typed[] {
  const isConstant = (column: Typed): boolean => {
    if (!('numbers' in column) || column.numbers.cells.cells.length < 3) return false;
    const { cells } = column.numbers.cells;
    return cells.every(({ digits }) => digits === cells[0]?.digits && /^\d+$/.test(digits));
  };
  const isUnpivoted = columns.some(({ isUnpivotedTime }) => isUnpivotedTime === true);
  if (isUnpivoted || typed.every((column) => !('numbers' in column) || isConstant(column))) return [...typed];
  return typed.map((column) =>
    isConstant(column) && 'numbers' in column ? { words: column.numbers.cells.cells.map(({ digits }) => digits) } : column,
  );
}

/** The unit of the site that a column of units names in every row. */
function unitColumn(typed: readonly Typed[], names: readonly string[], { site }: TypingContext): string | undefined {
  const column = typed[names.findIndex((name) => /^(?:units?|unit_meas|unit_of_measure|uom)$/.test(name))];
  const words = column !== undefined && 'words' in column ? new Set(column.words) : new Set<string>();
  const [only = ''] = words;
  // "tonnes (metric)" is a way of writing tonnes.
  return words.size === 1 ? (findUnit(only, site.units) ?? findUnit(splitUnit(only).words, site.units)) : undefined;
}

/** Heads of columns whose digits are names: codes, ids, ranks. */
const codeHead =
  /(?:^|[^\p{L}])(?:code|codes|id|fid|iso|iso ?[23n]|hs|hs ?\d{1,2}|hts|cn ?8?|sitc|naics|cas|zip|nuts|key|rank|level|flag|indicator|order|line|exp or imp|objectid|coordinate|vector|unit ?mult(?:iplier)?|power ?code)(?:$|[^\p{L}])|コード|番号|区分/iu;

/** Heads of columns whose digits are codes of places. */
const placeHead = /(?:^|[^\p{L}])(?:country|countries|economy|partner|reporter|region|geo|nation)(?:$|[^\p{L}])|国|地域/iu;

function typeOne(
  column: RawColumn,
  name: string,
  isText: boolean,
  { options, site, plain, file }: TypingContext,
  placeOf: PlaceOf,
  problems: Problem[],
): Typed {
  const declared = new Set(options.missing);
  const words = { words: column.cells.map(({ text }) => cleanWords(text, declared)) };
  const spaced = column.title.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ');
  const times = isText || codeHead.test(spaced.replace(/^ref period id$/i, 'period')) ? undefined : readTimes(column, options, declared);
  if (times !== undefined && 'asks' in times) {
    problems.push(timeProblem(column, times, file, placeOf));
    return words;
  }
  if (times !== undefined) return { times };
  if (isText || codeHead.test(spaced) || placeHead.test(spaced) || looksLikeCodes(column)) return words;
  problems.push(...lostNumber(column, declared, file, placeOf));
  const strays = [...strayTime(column, declared, file, placeOf), ...numberInWords(column, file, placeOf)].slice(0, 1);
  problems.push(...strays);
  if (strays.length > 0) return words;
  const cells = takeApart(column.cells, declared);
  if (cells === undefined || /(?:^|\s)month(?:$|\s)|月$/i.test(spaced)) return words;
  problems.push(...unlikeUnit(column, cells, site.units, file, placeOf));
  return { numbers: { column, name, cells, plain } };
}

/** Leading zeros, and quotation marks that keep a spreadsheet from reading a code as a number. */
function looksLikeCodes({ cells }: RawColumn): boolean {
  return cells.some(({ text }) => /^\s*(?:0\d+|'\d[\d.]*'?)\s*$/.test(text));
}

/** One space between words, none at the ends; signs that stand for nothing are nothing. A word such as "nan" may be a name. */
function cleanWords(text: string, declared: ReadonlySet<string>): string {
  const word = text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/^'(\d[\d.]*)'?$/, '$1')
    // Dots before a name set it in below its whole.
    .replace(/^\.+ ?(?=\p{L})/u, '');
  return declared.has(word) || /^(?:[-–—.:…]|\.{2,3}|#?n\/a|n\.a\.?)$/i.test(word) ? '' : word;
}

function timeColumns(name: string, title: string, { values, notes, flags }: TimeColumn, isPeriod: boolean): DatasetColumn[] {
  const column: DatasetColumn = {
    field: {
      name,
      type: 'period',
      title,
      ...(isPeriod ? { role: 'period' as const } : {}),
      ...(values.includes('') ? { optional: true } : {}),
    },
    cells: values,
    notes,
    caveats: [],
  };
  if (flags.every((flag) => flag === '')) return [column];
  const said = `Flags behind “${title}” stand in ${name}_flag as the file has them: ${tally(flags)}.`;
  const field = { name: `${name}_flag`, type: 'string', title: `Flag of ${title}`, role: 'note', optional: true } as const;
  return [column, { field, cells: flags, notes: [said], caveats: [] }];
}

function timeProblem(column: RawColumn, { asks, row, text }: TimeQuestion, file: string, placeOf: PlaceOf): Problem {
  const at = { rule: 'import-two-readings', file, ...placeOf(column, row) } as const;
  if (asks === 'financial')
    return {
      ...at,
      message: `"${text}" in "${column.title}" is a financial year, and which months it has differs from country to country.`,
      hint: 'Say in which month one of them begins: --financial-year 2020=2020-04, or 2020=2019-10 where it is named by its end; or keep it as words with --text.',
    };
  if (asks === 'conflict')
    return {
      ...at,
      message: `"${text}" in "${column.title}" has day and month the other way round than other cells, or than --date-order says.`,
      hint: 'Correct the cell in the file, or keep the column as words with --text.',
    };
  return {
    ...at,
    message: `"${text}" in "${column.title}" is two days: no cell of the column shows whether the day or the month stands first.`,
    hint: 'Say which: --date-order dmy or --date-order mdy.',
  };
}

/** Words that a spreadsheet would run; the first of each column. */
function formulaFaults(
  table: RawTable,
  typed: readonly Typed[],
  names: readonly string[],
  { file }: TypingContext,
  placeOf: PlaceOf,
): Problem[] {
  return typed.flatMap((column, index): Problem[] => {
    const raw = table.columns[index];
    if (!('words' in column) || raw === undefined) return [];
    const row = column.words.findIndex((word) => isFormulaCell(word));
    if (row < 0) return [];
    return [
      {
        rule: 'import-table',
        file,
        ...placeOf(raw, row),
        message: `${names[index] ?? ''} "${(column.words[row] ?? '').slice(0, 60)}" begins like a formula, which a spreadsheet would run.`,
        hint: 'Begin the cell with a letter or a digit in the file; name a code for what is not known with --missing; leave the column or row out with --columns or --where.',
      },
    ];
  });
}
