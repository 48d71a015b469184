/** What does not fit together inside the description of one table: names, roles, units and constraints of its fields. */
import { suggest } from '../problems/did-you-mean.ts';
import type { Problem } from '../problems/problem.ts';
import { findConstraintsFault } from './field-constraints.ts';
import type { PlacedRecord } from './parse-records.ts';
import { isNumberField } from './read-row.ts';
import type { AuthoredDataset, Field, FieldRole, FieldType } from './schemas/dataset.ts';

type Refuse = (path: PropertyKey[], message: string, hint: string) => void;

/** Names that do not fit each other inside one description. */
export function findFieldFaults(placed: PlacedRecord, dataset: AuthoredDataset): Problem[] {
  const problems: Problem[] = [];
  const names = dataset.fields.map((field) => field.name);
  const refuse = (path: PropertyKey[], message: string, hint: string) =>
    problems.push({ rule: 'dataset-fields', file: placed.file, ...placed.place(path), message, hint });

  dataset.primaryKey.forEach((name, index) => {
    if (!names.includes(name)) refuse(['primaryKey', index], `There is no field "${name}".`, suggest(name, names, 'Fields'));
  });
  dataset.fields.forEach((field, index) => {
    if (names.indexOf(field.name) !== index)
      refuse(['fields', index, 'name'], `The field "${field.name}" is described twice.`, 'Remove one of the two.');
    const fault = findConstraintsFault(field);
    if (fault !== undefined) refuse(['fields', index, fault.key], `${fault.key} ${fault.words}.`, fault.hint);
    reportRole(field, index, dataset, refuse);
    reportOf(field, index, dataset, refuse);
    reportType(field, index, refuse);
  });
  reportYears(dataset, refuse);
  if (dataset.source === undefined && !dataset.fields.some((field) => field.role === 'source')) {
    refuse(['fields'], 'The dataset has no source.', 'Add source: to the dataset, or a field of role source with one source a row.');
  }
  if (dataset.fields.some((field) => field.role === 'definition') && dataset.measure === undefined) {
    refuse(['fields'], 'The definition column names definitions of no measure.', 'Add measure: to the dataset.');
  }
  return problems;
}

/** What a column of bounds belongs to: another column, of numbers. */
function reportOf({ name, role, of }: Field, index: number, { fields }: AuthoredDataset, refuse: Refuse): void {
  const numbers = fields.filter((field) => isNumberField(field) && field.role === undefined).map((field) => field.name);
  const at = ['fields', index, 'of'];
  const isBound = role === 'qualifier' || role === 'low' || role === 'high';
  const main = fields.find((field) => field.name === of);
  if (isBound && of === undefined)
    refuse(
      ['fields', index],
      role === 'qualifier'
        ? 'A qualifier column does not say which column it qualifies.'
        : 'A column of ends of ranges does not say of which column.',
      "Add of: with that field's name.",
    );
  else if (of !== undefined && main === undefined) refuse(at, `There is no field "${of}".`, suggest(of, numbers, 'Fields of numbers'));
  else if (of !== undefined && !isBound)
    refuse(
      at,
      `A column ${role === undefined ? 'without a role' : `of role ${role}`} belongs to no other.`,
      'Remove of: it goes with role qualifier, low or high.',
    );
  else if (of === name) refuse(at, `The column "${name}" belongs to itself.`, suggest(of, numbers, 'Fields of numbers'));
  else if (main !== undefined && (!isNumberField(main) || main.role !== undefined))
    refuse(
      at,
      `The column "${main.name}" holds ${main.role === undefined ? `${main.type}s` : `what the role ${main.role} says`}, and a ${role ?? 'bound'} belongs to numbers.`,
      numbers.length === 0 ? 'Remove the column, or describe one of numbers.' : `Name one of ${numbers.join(', ')}.`,
    );
}

/** What the cells of a role are: ends of ranges are numbers, periods are dates, all others are words. */
const typesOfRole: Readonly<Record<FieldRole, readonly FieldType[]>> = {
  low: ['number', 'integer'],
  high: ['number', 'integer'],
  period: ['period', 'year', 'date'],
  economy: ['string'],
  source: ['string'],
  fact: ['string'],
  definition: ['string'],
  qualifier: ['string'],
  status: ['string'],
  note: ['string'],
};

/** A key that the type of a column has no use for would be left out without a word. */
function reportType(field: Field, index: number, refuse: Refuse): void {
  const { name, type, role, unit, dimension, decimalChar = '.', groupChar } = field;
  const types = role === undefined ? undefined : typesOfRole[role];
  if (role !== undefined && types?.includes(type) === false)
    refuse(
      ['fields', index, 'type'],
      `The field "${name}" has the role ${role} and holds ${type}s.`,
      `Write type: ${types.join(' or ')}, or another role.`,
    );
  else if (isNumberField(field) && unit === undefined)
    refuse(['fields', index], `The field "${name}" has no unit.`, 'Add unit: with an id of data/units.yaml.');
  else if (!isNumberField(field)) {
    const needless = (['unit', 'decimalChar', 'groupChar', 'bareNumber'] as const).find((key) => field[key] !== undefined);
    if (needless !== undefined)
      refuse(
        ['fields', index, needless],
        `The field "${name}" holds ${type}s, which have no ${needless}.`,
        `Remove ${needless}, or make the field a number.`,
      );
  }
  if (dimension !== undefined && (type !== 'string' || role !== undefined))
    refuse(
      ['fields', index, 'dimension'],
      `The field "${name}" ${role === undefined ? `holds ${type}s` : `has the role ${role}`}, and the members of a dimension are ids.`,
      role === undefined ? 'Write type: string, or remove dimension.' : 'Remove the role or the dimension: a column is one of the two.',
    );
  if (groupChar !== undefined && groupChar === decimalChar)
    refuse(
      ['fields', index, 'groupChar'],
      `The mark of thousands and the decimal mark are both "${groupChar}"${field.decimalChar === undefined ? ', which is the decimal mark where decimalChar does not say so' : ''}.`,
      'Write which is which: 1.061,5 has groupChar "." and decimalChar ",".',
    );
}

/** Roles that a table, or a column, has once: a second would be read by nobody. */
function reportRole({ name, role, of, unit }: Field, index: number, { fields }: AuthoredDataset, refuse: Refuse): void {
  const single =
    role === 'period' || role === 'status' || role === 'definition' || role === 'qualifier' || role === 'low' || role === 'high';
  const first = fields.find((field) => field.role === role && field.of === of);
  if (single && first !== undefined && first.name !== name)
    refuse(['fields', index, 'role'], `The field "${first.name}" has the role ${role} already.`, 'Take the role out of one of the two.');
  const main = fields.find((field) => field.name === of);
  if ((role === 'low' || role === 'high') && main !== undefined && unit !== undefined && main.unit !== undefined && unit !== main.unit)
    refuse(
      ['fields', index, 'unit'],
      `The end of a range of "${main.name}" has another unit than it, "${unit}".`,
      `Write unit: ${main.unit}.`,
    );
}

/** "2010", "y2010", "tonnes_2010". */
export function namesYear(name: string): boolean {
  return /^\D*(?:1[89]|20)\d\d(?:\D.*)?$/.test(name);
}

/** A column a year cannot be drawn over time, and a new year is a new column. */
function reportYears({ fields }: AuthoredDataset, refuse: Refuse): void {
  const yearly = fields.flatMap(({ name, type }, index) =>
    (type === 'number' || type === 'integer') && namesYear(name) ? [{ name, index }] : [],
  );
  const [first] = yearly;
  if (first === undefined || yearly.length < 4) return;
  refuse(
    ['fields', first.index, 'name'],
    `${yearly.length} fields are one thing in several years: ${yearly
      .slice(0, 4)
      .map(({ name }) => `"${name}"`)
      .join(', ')}${yearly.length > 4 ? '…' : '.'}`,
    'Make a row of each year: one field of type period for the year and one for the value, which a chart can draw.',
  );
}
