/** What a field asks of its cells beyond their type: the constraints of Table Schema (datapackage.org/standard/table-schema). */
import type { Position } from '../text/position.ts';
import { joinAlike } from '../problems/join-alike.ts';
import type { Problem } from '../problems/problem.ts';
import type { Row } from './registry.ts';
import type { Field } from './schemas/dataset.ts';
import { decimal, isPartialDate } from './schemas/scalars.ts';

interface CellFault {
  readonly message: string;
  readonly hint: string;
}

/** True for fields whose cells have an order: by number, or as dates are written. */
const isOrdered = ({ type }: Pick<Field, 'type'>): boolean => type !== 'string';
const isNumeric = ({ type }: Pick<Field, 'type'>): boolean => type === 'number' || type === 'integer' || type === 'year';

/** What is wrong with the constraints of a field themselves: the key, and the end of a sentence. */
export function findConstraintsFault(field: Field): { readonly key: string; readonly words: string; readonly hint: string } | undefined {
  for (const key of ['minimum', 'maximum'] as const) {
    const end = field[key];
    if (end === undefined) continue;
    if (!isOrdered(field))
      return { key, words: `is of a field of words, which have no order`, hint: 'Remove it, or list what is allowed in enum.' };
    const isRight = isNumeric(field) ? decimal.safeParse(end).success : isPartialDate(end);
    if (!isRight) return { key, words: `"${end}" is no ${isNumeric(field) ? 'number' : 'date'}`, hint: 'Write it as a cell of the field.' };
  }
  if (field.minimum !== undefined && field.maximum !== undefined && isAfter(field.minimum, field.maximum, field))
    return { key: 'minimum', words: `"${field.minimum}" is above maximum "${field.maximum}"`, hint: 'Correct one of the two.' };
  return undefined;
}

/** Without ends that are faults of the description, which are told there: no cell can keep them. */
export function withSoundEnds(field: Field): Field {
  if (findConstraintsFault(field) === undefined) return field;
  const { minimum: _minimum, maximum: _maximum, ...rest } = field;
  return rest;
}

/** What a filled cell breaks of them; a period is held against both ends. */
export function findConstraintFault(field: Field, text: string): CellFault | undefined {
  const [start = text, end = start] = field.type === 'period' ? text.split('/') : [text];
  if (field.minimum !== undefined && isAfter(field.minimum, start, field))
    return { message: `is below the field's minimum, ${field.minimum}`, hint: 'Correct the cell, or minimum: in the description.' };
  if (field.maximum !== undefined && isAfter(end, field.maximum, field))
    return { message: `is above the field's maximum, ${field.maximum}`, hint: 'Correct the cell, or maximum: in the description.' };
  if (field.pattern !== undefined && !new RegExp(`^(?:${field.pattern})$`, 'u').test(text))
    return { message: `is not as the field's pattern asks, ${field.pattern}`, hint: 'Correct the cell, or pattern: in the description.' };
  if (field.enum !== undefined && !field.enum.includes(text))
    return {
      message: 'is none of the words that the field allows',
      hint: `Write one of ${field.enum.slice(0, 8).join(', ')}${field.enum.length > 8 ? '…' : ''}, or add it to enum: in the description.`,
    };
  return undefined;
}

function isAfter(a: string, b: string, field: Field): boolean {
  if (isNumeric(field)) return Number(a) > Number(b);
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

/** Cells that stand twice in a column where each has to be its own. */
export function findRepeats(
  file: string,
  fields: readonly Field[],
  rows: readonly Row[],
  place: (row: Row, name: string) => Position,
): Problem[] {
  return fields
    .filter(({ unique }) => unique === true)
    .flatMap(({ name }) => {
      const first = new Map<string, number>();
      const repeats = rows.flatMap((row): Problem[] => {
        const text = row.cells[name]?.text ?? '';
        const line = first.get(text);
        if (line === undefined || text === '') {
          first.set(text, row.line);
          return [];
        }
        const message = `${name} "${text}" stands in line ${line} already, and the field is unique.`;
        return [
          { rule: 'csv-cell', file, ...place(row, name), message, hint: 'Correct the cell, or take unique: out of the description.' },
        ];
      });
      return joinAlike(repeats, () => name, 1);
    });
}
