/** A column of numbers, if it is one: digits as records write them, with bounds, ends, flags and codes beside them. */
import type { Qualifier } from '../formula/qualifier.ts';
import { missingOf, showCode } from './codes.ts';
import type { RawCell } from './columns.ts';
import { dissect, evidenceOf, multipleOf, plainDigits, type Evidence, type NumberForm } from './numbers.ts';

/** A cell taken apart, before its marks are read. */
interface TakenApart {
  readonly digits: string;
  readonly range?: readonly [low: string, high: string];
  readonly qualifier?: Qualifier | undefined;
  /** Flags, codes and words that are no number. */
  readonly beside: string;
  /** A code that says no more than not known. */
  readonly missing: string;
}

export interface NumberCells {
  readonly cells: readonly TakenApart[];
  /** What stands beside every number of the column: its unit. */
  readonly unit: string | undefined;
  /** Signs that were taken for something. */
  readonly notes: readonly string[];
}

const empty: TakenApart = { digits: '', beside: '', missing: '' };

/** Undefined for a column that holds other things. Words among numbers, such as “Large”, are kept as flags. */
export function takeApart(cells: readonly RawCell[], declared: ReadonlySet<string>): NumberCells | undefined {
  let numbers = 0;
  let words = 0;
  const hasAccounts = cells.some(({ text }) => belowNought(text.trim()) !== undefined);
  const { signed, notes } = signsOf(cells.map(({ text }) => text.trim()));
  const taken = cells.map(({ text }): TakenApart => {
    // Where some are below nought in brackets, those of one digit are too.
    const plain = signed(text.trim());
    const cell = hasAccounts ? plain.replace(/^\((\d[\d.,\s]*)\)$/, '-$1') : plain;
    if (cell === '') return empty;
    const missing = missingOf(cell, declared);
    if (missing?.kind === 'plain') return { ...empty, missing: missing.code, beside: missing.beside };
    if (missing?.kind === 'telling') return { ...empty, beside: showCode(missing.code) };
    const one = takeOne(cell);
    if (one === undefined) words += 1;
    else numbers += 1;
    return one ?? { ...empty, beside: showCode(cell) };
  });
  if (numbers === 0 || numbers < (numbers + words) * 0.6 || (words > 0 && numbers < 2)) return undefined;
  const besides = taken.filter(({ digits }) => digits !== '').map(({ beside }) => beside);
  const [unit = ''] = besides;
  const isFlag = /^\(?\[?[a-su-z]\]?\)?$/i.test(unit) && !cells.some(({ text }) => multipleOf(text) === unit);
  if (unit !== '' && besides.length > 1 && besides.every((beside) => beside === unit) && !isFlag)
    return { cells: taken.map((cell) => (cell.digits === '' ? cell : { ...cell, beside: '' })), unit, notes };
  // Codes such as 12A are no numbers with flags.
  const kinds = new Set(besides.filter((beside) => beside !== ''));
  return kinds.size > 12 && kinds.size > numbers * 0.3 ? undefined : { cells: taken, unit: undefined, notes };
}

/** Arrows up and down are directions; ▲ alone is a minus in Japanese tables. Behind digits a minus is what bookkeeping writes: `1.234,50-`. */
function signsOf(texts: readonly string[]): { signed: (cell: string) => string; notes: string[] } {
  const down = texts.some((text) => /^[▼▽]\s*\d/.test(text));
  const up = texts.find((text) => /^[▲△]\d/.test(text));
  const behind = texts.find((text) => trailing.test(text));
  return {
    signed: (cell) => {
      const pointed = down ? cell.replace(/^[▲△]\s*(?=\d)/, '').replace(/^[▼▽]\s*(?=\d)/, '-') : cell;
      return pointed.replace(trailing, '-$1');
    },
    notes: [
      ...(down
        ? ['▼ and ▽ are read as minus, ▲ and △ as plus.']
        : up === undefined
          ? []
          : [`“${up}” is read as a minus, as Japanese tables write it.`]),
      ...(behind === undefined ? [] : [`“${behind}” is read as a minus.`]),
    ],
  };
}

const trailing = /^(\d[\d.,]*[.,]\d+)-$/;

/** Whether a cell holds a number or a range, with whatever stands beside it. */
export function isNumberCell(cell: string): boolean {
  return takeOne(cell.trim()) !== undefined || belowNought(cell.trim()) !== undefined;
}

/** `(1,234.5)`, as accounts write what is below nought; one or two digits alone are the mark of a note. */
function belowNought(cell: string): string | undefined {
  const inner = /^\(([^()]+)\)$/.exec(cell)?.[1] ?? '';
  const parts = dissect(inner);
  return parts?.beside === '' && parts.qualifier === undefined && /^\d{3}|^\d+[.,\s]/.test(parts.digits) ? `-${parts.digits}` : undefined;
}

function takeOne(cell: string): TakenApart | undefined {
  const parts = dissect(cell);
  if (parts !== undefined) return { ...empty, ...parts };
  const ends = /^(\d[\d.,]*)\s*(?:–|—|-|to)\s*(\d[\d.,]*)$/.exec(cell);
  return ends === null ? undefined : { ...empty, range: [ends[1] ?? '', ends[2] ?? ''] };
}

export interface DecimalEvidence {
  readonly decimals: ReadonlySet<'.' | ','>;
  /** Rows of the first cell that shows each, and of the first with two readings; -1 for none. */
  readonly firstPoint: number;
  readonly firstComma: number;
  readonly firstDoubtful: number;
}

export function decimalEvidence({ cells }: NumberCells): DecimalEvidence {
  const found = cells.map(({ digits, range }) => (range ?? [digits]).map((part): Evidence => (part === '' ? 'none' : evidenceOf(part))));
  const first = (kind: Evidence): number => found.findIndex((kinds) => kinds.includes(kind));
  const [firstPoint, firstComma, firstDoubtful] = [first('point'), first('comma'), first('two-readings')];
  const decimals = new Set<'.' | ','>([...(firstPoint >= 0 ? ['.' as const] : []), ...(firstComma >= 0 ? [',' as const] : [])]);
  return { decimals, firstPoint, firstComma, firstDoubtful };
}

export interface PlainNumbers {
  readonly values: readonly string[];
  readonly lows: readonly string[];
  readonly highs: readonly string[];
  /** Row of the first cell that is no number in this form; -1 for none. */
  readonly firstWrong: number;
}

export function readDigits({ cells }: NumberCells, form: NumberForm): PlainNumbers {
  let firstWrong = -1;
  const read = (digits: string, row: number): string => {
    const plain = digits === '' ? '' : plainDigits(digits, form);
    if (plain === undefined && firstWrong < 0) firstWrong = row;
    return plain ?? '';
  };
  const values = cells.map(({ digits }, row) => read(digits, row));
  const lows = cells.map(({ range }, row) => read(range?.[0] ?? '', row));
  const highs = cells.map(({ range }, row) => read(range?.[1] ?? '', row));
  return { values, lows, highs, firstWrong };
}
