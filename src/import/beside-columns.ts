/** Columns of words that say something of the numbers beside them: a status, a multiplier, a unit for each row. */
import type { Problem } from '../problems/problem.ts';
import { statusOfFlag, statusOfWord } from './codes.ts';
import type { DatasetColumn, RawColumn } from './columns.ts';
import { tally } from './number-columns.ts';
import type { PlaceOf } from './typing-context.ts';

const unitHead = /^(?:units?|unit_meas(?:ure)?|unit_of_measure|uom|einheit|単位)$/;
const multiplierHead = /^(?:unit_mult|unit_multiplier|scalar_factor|multiplier|power_?code|obs_mult)$/;
const flagHead = /(?:^|_)(?:flags?|status|flag_description|symbol)$/;
/** In these, letters are those of the code list CL_OBS_STATUS of SDMX. */
const sdmxHead = /^obs(?:ervation)?_(?:status|flag)$/;

/** A power of ten as SDMX writes it, or its word; nothing for ones. */
const multipliers: Readonly<Record<string, string>> = { 2: 'hundreds', 3: 'thousands', 6: 'millions', 9: 'billions', 12: 'trillions' };
const multiplierOf = (word: string): string => {
  const said = multipliers[word] ?? word.toLowerCase();
  return /^(?:0|1|units?|ones?|none|)$/.test(said) ? '' : said;
};

interface Words {
  readonly name: string;
  readonly column: RawColumn;
  readonly words: readonly string[];
}

/** A column of a dataset has one unit: rows in several are chosen first. */
export function severalUnits(words: readonly Words[], numbers: readonly RawColumn[], file: string, placeOf: PlaceOf): Problem[] {
  const [value, ...others] = numbers;
  if (value === undefined || others.length > 0) return [];
  return words.flatMap(({ name, column, words: cells }): Problem[] => {
    const isMultiplier = multiplierHead.test(name);
    if (!isMultiplier && !unitHead.test(name)) return [];
    const said = (word: string): string => (isMultiplier ? multiplierOf(word) : word);
    const filled = cells.flatMap((cell, row) => ((value.cells[row]?.text ?? '').trim() === '' || cell === '' ? [] : [{ cell, row }]));
    const [first, second] = [...Map.groupBy(filled, ({ cell }) => said(cell)).values()].map(([one]) => one);
    if (first === undefined || second === undefined) return [];
    return [
      {
        rule: 'import-two-readings',
        file,
        ...placeOf(column, second.row),
        message: `The numbers of "${value.title}" are in several units: "${column.title}" says "${first.cell}", and here "${second.cell}".`,
        hint: `A column has one unit. Choose the rows of one: --where "${column.title}=${first.cell}".`,
      },
    ];
  });
}

/** With what such columns say put where charts and readers find it. */
export function readBeside(columns: readonly DatasetColumn[]): DatasetColumn[] {
  return withMultiplier(withStatus(columns));
}

/** Estimates and forecasts that a column of flags tells of become a status, where one column of numbers can have it. */
function withStatus(columns: readonly DatasetColumn[]): readonly DatasetColumn[] {
  const [value, ...others] = measured(columns);
  if (value === undefined || others.length > 0 || columns.some(({ field }) => field.role === 'status')) return columns;
  for (const [index, column] of columns.entries()) {
    const { field, cells } = column;
    if (field.type !== 'string' || !flagHead.test(field.name)) continue;
    const read = sdmxHead.test(field.name) ? statusOfFlag : statusOfWord;
    const statuses = cells.map((cell, row) => (value.cells[row] === '' ? '' : (read(cell) ?? '')));
    if (statuses.every((status) => status === '')) {
      const letters = cells.filter((cell) => statusOfFlag(cell) !== undefined);
      if (letters.length === 0) continue;
      const note = `“${field.title}” has ${tally(letters)}, which may mark estimates: the notes of the file say what its letters mean. A column of role status tells readers.`;
      return columns.with(index, { ...column, notes: [...column.notes, note] });
    }
    const made: DatasetColumn = {
      field: {
        name: columns.some((other) => other.field.name === 'status') ? 'status_of_value' : 'status',
        type: 'string',
        title: 'Status',
        role: 'status',
        optional: true,
      },
      cells: statuses,
      notes: [`What “${field.title}” says of a status stands in status: ${tally(statuses)}.`],
      caveats: [],
    };
    return columns.toSpliced(index + 1, 0, made);
  }
  return columns;
}

function withMultiplier(columns: readonly DatasetColumn[]): DatasetColumn[] {
  const found = columns.find(({ field, cells }) => multiplierHead.test(field.name) && multiplierOf(cells[0] ?? '') !== '');
  if (found === undefined) return [...columns];
  const words = multiplierOf(found.cells[0] ?? '');
  const note = `The numbers are in ${words}, as the column ${found.field.title} of the file says: take a unit that says so.`;
  return columns.map((column) => {
    if (!measured(columns).includes(column)) return column;
    const unitWords = column.unitWords === undefined ? words : `${column.unitWords}, ${words}`;
    return { ...column, unitWords, notes: [...column.notes, note] };
  });
}

const measured = (columns: readonly DatasetColumn[]): DatasetColumn[] =>
  columns.filter(({ field }) => (field.type === 'number' || field.type === 'integer') && field.role === undefined);
