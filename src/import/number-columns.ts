/** Columns of numbers → columns of a dataset: the value, and beside it bounds, ends of ranges, status and flags. */
import type { Problem } from '../problems/problem.ts';
import { isFiller } from '../registry/cell-faults.ts';
import { statusOfFlag } from './codes.ts';
import type { DatasetColumn, RawColumn } from './columns.ts';
import { findUnit, splitUnit } from './names.ts';
import { multipleOf } from './numbers.ts';
import { decimalEvidence, readDigits, type DecimalEvidence, type NumberCells, type PlainNumbers } from './read-numbers.ts';
import type { PlaceOf, TypingContext } from './typing-context.ts';

export interface NumberColumn {
  readonly column: RawColumn;
  readonly name: string;
  readonly cells: NumberCells;
  readonly plain: boolean;
}

/** One file has one decimal mark: what one column shows holds for another that has two readings. */
export function numberColumns(
  numbers: readonly NumberColumn[],
  context: TypingContext,
  placeOf: PlaceOf,
  problems: Problem[],
): ReadonlyMap<NumberColumn, DatasetColumn[]> {
  const evidence = new Map(numbers.map((number) => [number, decimalEvidence(number.cells)]));
  const shown = new Set([...evidence.values()].flatMap(({ decimals }) => (decimals.size === 1 ? [...decimals] : [])));
  const ofFile = shown.size === 1 ? [...shown][0] : undefined;
  return new Map(
    numbers.map((number) => {
      const found = evidence.get(number) ?? decimalEvidence(number.cells);
      const decimal = decimalOf(number, found, ofFile, context, placeOf, problems);
      const read = readDigits(number.cells, { decimal });
      if (read.firstWrong >= 0 && found.decimals.size < 2)
        problems.push({
          rule: 'import-table',
          file: context.file,
          ...placeOf(number.column, read.firstWrong),
          message: `"${number.column.cells[read.firstWrong]?.text.trim() ?? ''}" in "${number.column.title}" is no number with the decimal mark "${decimal}".`,
          hint: 'Correct the cell, name another mark with --decimal-char, or keep the column as words with --text.',
        });
      return [number, describeNumbers(number, read, decimal, found, numbers.length === 1, context)];
    }),
  );
}

function decimalOf(
  number: NumberColumn,
  { decimals, firstPoint, firstComma, firstDoubtful }: DecimalEvidence,
  ofFile: '.' | ',' | undefined,
  context: TypingContext,
  placeOf: PlaceOf,
  problems: Problem[],
): '.' | ',' {
  const { column } = number;
  const said = context.options.decimal;
  if (number.plain) return '.';
  if (decimals.size > 1 || (said !== undefined && decimals.size === 1 && !decimals.has(said))) {
    const row = said === ',' ? firstPoint : said === '.' ? firstComma : Math.max(firstPoint, firstComma);
    const other = column.cells[Math.min(...[firstPoint, firstComma].filter((place) => place >= 0))]?.text.trim() ?? '';
    problems.push({
      rule: 'import-two-readings',
      file: context.file,
      ...placeOf(column, row),
      message: `"${column.cells[row]?.text.trim() ?? ''}" in "${column.title}" has another decimal mark than ${said === undefined ? `"${other}"` : '--decimal-char says'}.`,
      hint: 'Correct the cell in the file, or keep the column as words with --text.',
    });
    return said ?? '.';
  }
  const decimal = said ?? [...decimals][0] ?? ofFile;
  if (decimal !== undefined || firstDoubtful < 0) return decimal ?? '.';
  const text = column.cells[firstDoubtful]?.text.trim() ?? '';
  problems.push({
    rule: 'import-two-readings',
    file: context.file,
    ...placeOf(column, firstDoubtful),
    message: `"${text}" in "${column.title}" is two numbers: no cell shows whether its mark stands for thousands or for decimals.`,
    hint: 'Say which mark begins the decimals: --decimal-char . or --decimal-char ,.',
  });
  return '.';
}

function describeNumbers(
  { column, name, cells }: NumberColumn,
  { values, lows, highs }: PlainNumbers,
  decimal: string,
  found: DecimalEvidence,
  isOnly: boolean,
  { options, site, plain, unit: ofFile }: TypingContext,
): DatasetColumn[] {
  const { title } = column;
  const { words } = splitUnit(title);
  // `Exports (t)` above 5.2k: the unit is of both.
  const multiple = multipleOf(column.cells.find(({ text }) => text.trim() !== '')?.text ?? '');
  const isMultiple = multiple !== '' && cells.unit === multiple;
  const ofHead = splitUnit(title).unit;
  const unitWords = isMultiple && ofHead !== undefined ? `${ofHead}, ${multiple}` : (ofHead ?? cells.unit);
  const named = [ofHead, cells.unit, title].flatMap((words) => (words === undefined ? [] : (findUnit(words, site.units) ?? [])))[0];
  const unit = isMultiple ? undefined : (named ?? ofFile ?? options.unit);
  const missing = tally(cells.cells.map((cell) => cell.missing));
  const codes = listed(cells.cells.map((cell) => cell.missing));
  const marks =
    plain || (found.decimals.size === 0 && found.firstDoubtful < 0) ? [] : [`Numbers of “${title}”: the decimal mark is “${decimal}”.`];
  const signs =
    unit === undefined && cells.unit !== undefined && !isMultiple
      ? [`The numbers of “${title}” have “${cells.unit}” beside them: give the field a unit that says so.`]
      : [];
  const beside = besideColumns(title, name, cells, isOnly);
  const isRange = lows.some((low) => low !== '');
  const optional = values.includes('') ? { optional: true } : {};
  const end = (role: 'low' | 'high', words: string, ends: readonly string[]): DatasetColumn => ({
    field: {
      name: `${name}_${role}`,
      type: 'number',
      title: `${title}, ${words}`,
      role,
      of: name,
      optional: true,
      ...(unit === undefined ? {} : { unit }),
    },
    cells: ends,
    notes: [],
    caveats: [],
  });
  return [
    {
      field: { name, type: 'number', title, ...optional, ...(unit === undefined ? {} : { unit }), ...leastOf(values) },
      unitWords,
      cells: values,
      notes: [...marks, ...signs, ...cells.notes, ...(missing === '' ? [] : [`Not known in “${title}”: ${missing}.`])],
      caveats: missing === '' ? [] : [`An empty cell of the column ${words} is one in which the file as it came writes ${codes}.`],
    },
    ...(isRange ? [end('low', 'lower end', lows), end('high', 'upper end', highs)] : []),
    ...beside,
  ];
}

/** Bounds in the words of records; flags that are a status, where it can only be this column's; all others as they stand. */
function besideColumns(title: string, name: string, { cells }: NumberCells, isOnly: boolean): DatasetColumn[] {
  const columns: DatasetColumn[] = [];
  const qualifiers = cells.map(({ qualifier }) => qualifier ?? '');
  if (qualifiers.some((word) => word !== ''))
    columns.push({
      field: { name: `${name}_qualifier`, type: 'string', title: `Qualifier of ${title}`, role: 'qualifier', of: name, optional: true },
      cells: qualifiers,
      notes: [`Bounds beside “${title}” stand in ${name}_qualifier: ${tally(qualifiers)}.`],
      caveats: [],
    });
  const flags = cells.map(({ beside }) => beside);
  if (flags.every((flag) => flag === '')) return columns;
  const statuses = cells.map(({ beside, digits }) => (digits === '' ? '' : (statusOfFlag(beside) ?? '')));
  const isStatus = isOnly && statuses.some((status) => status !== '');
  if (isStatus)
    columns.push({
      field: { name: name === 'status' ? 'status_of_value' : 'status', type: 'string', title: 'Status', role: 'status', optional: true },
      cells: statuses,
      notes: [`Flags of “${title}” that are a status stand in status: ${tally(statuses)}.`],
      caveats: [],
    });
  if (isStatus && flags.every((flag, row) => flag === '' || statuses[row] !== '')) return columns;
  columns.push({
    field: { name: `${name}_flag`, type: 'string', title: `Flag of ${title}`, role: 'note', optional: true, ...allowedFlags(flags) },
    cells: flags,
    notes: [
      `Flags and codes beside “${title}” stand in ${name}_flag as the file has them: ${tally(flags)}. A dash may mean nil or not known; the notes of the file say which.`,
    ],
    caveats: [flagsCaveat(splitUnit(title).words, flags)],
  });
  return columns;
}

/** A dash alone would be told as written for nothing; here it is a sign of the file, so its signs are listed. */
function allowedFlags(flags: readonly string[]): { enum?: string[] } {
  return flags.some((flag) => isFiller(flag)) ? { enum: [...new Set(flags)].filter((flag) => flag !== '') } : {};
}

/** Most units allow nothing below nought; a column that has it says so. */
function leastOf(values: readonly string[]): { minimum?: string } {
  const least = values.filter((value) => value.startsWith('-')).sort((a, b) => Number(a) - Number(b))[0];
  return least === undefined ? {} : { minimum: least };
}

/** Marks of notes are numbers, which no caveat may hold. */
function flagsCaveat(words: string, flags: readonly string[]): string {
  const named = flags.filter((flag) => !/\d/.test(flag));
  const list = named.some((flag) => flag !== '') ? `: ${listed(named)}` : '';
  return `The flags of the column ${words} are those of the file as it came${list}.`;
}

/** `“NA” (12 times), “:” (once)` of the words that are there; empty for none. */
export function tally(words: readonly string[]): string {
  return joined(words, (word, count) => `“${word}” (${count === 1 ? 'once' : `${count} times`})`);
}

/** The same without the counts, which are of this edition only: for words that stay. */
function listed(words: readonly string[]): string {
  return joined(words, (word) => `“${word}”`);
}

function joined(words: readonly string[], show: (word: string, count: number) => string): string {
  const there = words.filter((word) => word !== '');
  const counts = [...Map.groupBy(there, (word) => word)].sort((a, b) => b[1].length - a[1].length);
  const said = counts.slice(0, 8).map(([word, { length }]) => show(word, length));
  return `${said.join(', ')}${counts.length > 8 ? '…' : ''}`;
}
