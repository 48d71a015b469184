/** What keeps the text of a cell from being what its column holds: one fault a cell, the first that is found. */
import { qualifiers } from '../formula/qualifier.ts';
import { suggest } from '../problems/did-you-mean.ts';
import { isFormulaCell } from '../text/formula-cell.ts';
import { collectionOf, type CollectionName } from './collections.ts';
import { memberIds, unknownMember } from './dimension-members.ts';
import { findConstraintFault } from './field-constraints.ts';
import type { Field } from './schemas/dataset.ts';
import type { Dimension } from './schemas/dimension.ts';
import { statuses } from './schemas/fact.ts';
import type { Measure } from './schemas/measure.ts';
import { decimal, isPartialDate, isPeriod, tooManyDigits } from './schemas/scalars.ts';
import { unknownId } from './unknown-id.ts';
import { splitMessage } from './validate.ts';

/** The end of a sentence that begins with the column and the cell, and what to do. */
interface CellFault {
  readonly message: string;
  readonly hint: string;
}

/** What cells may name. */
export interface Nameable {
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** The measure of the table; undefined where it has none, or one with a fault. */
  readonly measure: (Measure & { readonly id: string }) | undefined;
  readonly dimensions: ReadonlyMap<string, Dimension>;
}

/** A dash, a dot, a question mark alone, and what programs write; NA, None and x may be codes and words. */
const filler = /^(?:[\p{Pd}.…?/_:·]+|#?n\/a|n\.a\.|null|nil|NaN|tb[acd])$/iu;

/** Whether a cell of words holds what is written for nothing, such as "—" or "n/a". */
export function isFiller(text: string): boolean {
  return filler.test(text);
}

/** Undefined for a cell that is right. */
export function findCellFault(field: Field, text: string, nameable?: Nameable): CellFault | undefined {
  if (text !== text.trim()) return { message: 'has spaces at its ends', hint: 'Remove them.' };
  if (text === '')
    return field.optional === true
      ? undefined
      : { message: 'is empty', hint: 'Fill it in, or mark the field optional: true if the value can be unknown.' };
  if (field.type === 'string' && isFiller(text) && field.enum?.includes(text) !== true)
    return {
      message: 'stands for what is not known',
      hint: `Leave the cell empty${field.optional === true ? '' : ', and mark the field optional: true'}; if it means anything else, write that in words.`,
    };
  if (isFormulaCell(text))
    return {
      message: 'begins like a formula, which a spreadsheet would run',
      hint: 'Begin the cell with a letter or a digit; an unknown value is an empty cell.',
    };
  return (
    findTypeFault(field, text) ??
    findConstraintFault(field, text) ??
    (nameable === undefined ? undefined : findNameFault(field, text, nameable))
  );
}

function findTypeFault(field: Field, text: string): CellFault | undefined {
  switch (field.type) {
    case 'string':
      return undefined;
    case 'number':
      return findNumberFault(text);
    case 'integer':
      return /^-?(?:0|[1-9]\d*)$/.test(text)
        ? findNumberFault(text)
        : { message: 'is not a whole number', hint: 'Write digits only, or make the field a number.' };
    case 'year':
      return /^\d{4}$/.test(text) ? undefined : { message: 'is not a year', hint: 'Write four digits.' };
    case 'date':
      return isPartialDate(text) ? undefined : { message: 'is not a calendar date', hint: 'Write YYYY, YYYY-MM or YYYY-MM-DD.' };
    case 'period':
      return isPeriod(text)
        ? undefined
        : { message: 'is not a period', hint: 'Write a date (2010, 2010-09) or first/last of the same precision (2024-01/2024-06).' };
  }
}

function findNumberFault(text: string): CellFault | undefined {
  if (/^-0(?:\.0+)?$/.test(text)) return { message: 'is nought, which has no sign', hint: 'Write 0.' };
  if (decimal.safeParse(text).success) return undefined;
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) {
    const { wrong: message, hint } = splitMessage(tooManyDigits);
    return { message, hint };
  }
  return {
    message: 'is not a plain number',
    hint: 'Write digits and a point only, for example 1478 or 85.49; words such as "over" go into a qualifier column, an unknown value is an empty cell.',
  };
}

const kindOfRole: Partial<Record<NonNullable<Field['role']>, CollectionName>> = {
  economy: 'economies',
  source: 'sources',
  fact: 'facts',
};

/** A cell that names a record, a definition, a qualifier or a status that does not exist. */
function findNameFault(
  { role, type, dimension: name = '' }: Field,
  text: string,
  { ids, measure, dimensions }: Nameable,
): CellFault | undefined {
  // A role that does not go with the type, or with a dimension, is told in the description.
  if (type !== 'string') return undefined;
  const dimension = role === undefined ? dimensions.get(name) : undefined;
  if (dimension !== undefined) {
    const members = memberIds(dimension, ids);
    return members.has(text) ? undefined : { message: `is no member of ${name}`, hint: unknownMember(name, text, members, dimension).hint };
  }
  const kind = kindOfRole[role ?? 'note'];
  if (kind !== undefined)
    return ids.get(kind)?.has(text) === true
      ? undefined
      : { message: `is no ${collectionOf[kind].noun} that there is`, hint: unknownId([kind], text, ids).hint };
  if (role === 'definition' && measure !== undefined) {
    const known = [...Object.keys(measure.definitions), 'not-stated'];
    return known.includes(text)
      ? undefined
      : {
          message: `is no definition of the measure ${measure.id}`,
          hint: `${suggest(text, known, 'Definitions')} A new one is added to definitions: of ${measure.id} in data/measures.yaml.`,
        };
  }
  if (role !== 'qualifier' && role !== 'status') return undefined;
  const words: readonly string[] = role === 'qualifier' ? qualifiers : statuses;
  return words.includes(text) ? undefined : { message: `is no ${role}`, hint: suggest(text, words, 'Allowed') };
}
