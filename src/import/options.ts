/** What an author may say of a file where it can be read in two ways, or where not all of it is wanted. */
import { Fault } from '../problems/fault.ts';
import type { DateOrder } from './times.ts';

export interface ImportOptions {
  readonly encoding?: string | undefined;
  readonly separator?: string | undefined;
  readonly headRow?: string | undefined;
  readonly sheet?: string | undefined;
  readonly decimal?: '.' | ',' | undefined;
  readonly order?: DateOrder | undefined;
  /** Months from January of the year that names a financial year to its first month. */
  readonly financialShift?: number | undefined;
  /** Further codes for a value that is not known. */
  readonly missing: readonly string[];
  /** Columns that are words, whatever they look like. */
  readonly text: readonly string[];
  /** The columns wanted, by head or name; all where empty. */
  readonly columns: readonly string[];
  /** The rows wanted: head → cells. */
  readonly where: readonly (readonly [head: string, cells: readonly string[]])[];
  /** Times above columns stay there. */
  readonly keepsColumns: boolean;
  /** The unit of all columns of numbers that name none, and the source of the table. */
  readonly unit?: string | undefined;
  readonly source?: string | undefined;
  /** Of rows that are alike in every cell, the first alone is taken. */
  readonly dropsSameRows: boolean;
}

export const noOptions: ImportOptions = { missing: [], text: [], columns: [], where: [], keepsColumns: false, dropsSameRows: false };

/** As the command takes them (node:util parseArgs). */
export const optionTypes = {
  encoding: { type: 'string' },
  delimiter: { type: 'string' },
  'head-row': { type: 'string' },
  sheet: { type: 'string' },
  'decimal-char': { type: 'string' },
  'date-order': { type: 'string' },
  'financial-year': { type: 'string' },
  missing: { type: 'string', multiple: true },
  text: { type: 'string', multiple: true },
  columns: { type: 'string', multiple: true },
  where: { type: 'string', multiple: true },
  'keep-columns': { type: 'boolean' },
  'drop-same-rows': { type: 'boolean' },
  unit: { type: 'string' },
  source: { type: 'string' },
} as const;

const separators: Readonly<Record<string, string>> = { comma: ',', semicolon: ';', tab: '\t', bar: '|', '\\t': '\t' };

/** The options of the command line; one that cannot be understood is a fault of use. */
export function readOptions(
  given: Readonly<Record<string, string | boolean | undefined>>,
  lists: Readonly<Record<string, readonly string[]>> = {},
): ImportOptions {
  const one = (name: string): string | undefined => (typeof given[name] === 'string' ? given[name] : undefined);
  const many = (name: string): readonly string[] => lists[name] ?? [];
  const delimiter = one('delimiter');
  const separator = delimiter === undefined ? undefined : (separators[delimiter] ?? delimiter);
  if (separator !== undefined && [...separator].length !== 1)
    throw new Fault(2, `--delimiter "${separator}" is not one character.`, 'Write comma, semicolon, tab, bar, or the character itself.');
  return {
    encoding: one('encoding'),
    separator,
    headRow: one('head-row'),
    sheet: one('sheet'),
    decimal: oneOf(one('decimal-char'), ['.', ','], '--decimal-char'),
    order: oneOf(one('date-order'), ['dmy', 'mdy'], '--date-order'),
    financialShift: readFinancialYear(one('financial-year')),
    missing: many('missing'),
    text: many('text'),
    columns: many('columns')
      .flatMap((list) => list.split(',').map((name) => name.trim()))
      .filter((name) => name !== ''),
    where: many('where').map(readWhere),
    keepsColumns: given['keep-columns'] === true,
    dropsSameRows: given['drop-same-rows'] === true,
    unit: one('unit'),
    source: one('source'),
  };
}

function oneOf<Word extends string>(word: string | undefined, words: readonly Word[], option: string): Word | undefined {
  if (word === undefined) return undefined;
  const found = words.find((candidate) => candidate === word);
  if (found === undefined)
    throw new Fault(2, `${option} "${word}" is not known.`, `Write ${words.map((candidate) => `${option} ${candidate}`).join(' or ')}.`);
  return found;
}

/** `2020=2020-04` → 3, `2020=2019-10` → -3. */
function readFinancialYear(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const match = /^(\d{4})=(\d{4})-(0[1-9]|1[0-2])$/.exec(word);
  const shift = match === null ? 99 : (Number(match[2]) - Number(match[1])) * 12 + Number(match[3]) - 1;
  if (Math.abs(shift) > 23)
    throw new Fault(
      2,
      `--financial-year "${word}" is not understood.`,
      'Write a year and the month in which it begins: --financial-year 2020=2020-04.',
    );
  return shift;
}

function readWhere(word: string): readonly [string, readonly string[]] {
  const at = word.indexOf('=');
  if (at < 1)
    throw new Fault(2, `--where "${word}" is not understood.`, 'Write a column and its cells: --where "Country=Northport|Southport".');
  return [
    word.slice(0, at).trim(),
    word
      .slice(at + 1)
      .split('|')
      .map((cell) => cell.trim()),
  ];
}
