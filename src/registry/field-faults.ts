/** What does not fit together inside the description of one table: names, roles, units and constraints of its fields. */
import { suggest } from '../problems/did-you-mean.ts';
import type { Problem } from '../problems/problem.ts';
import { findConstraintsFault } from './field-constraints.ts';
import type { PlacedRecord } from './parse-records.ts';
import type { AuthoredDataset, Field } from './schemas/dataset.ts';

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
    if (field.of !== undefined && !names.includes(field.of))
      refuse(['fields', index, 'of'], `There is no field "${field.of}".`, suggest(field.of, names, 'Fields'));
    if (field.role === 'qualifier' && field.of === undefined)
      refuse(['fields', index], 'A qualifier column does not say which column it qualifies.', "Add of: with that field's name.");
    if ((field.role === 'low' || field.role === 'high') && field.of === undefined)
      refuse(['fields', index], 'A column of ends of ranges does not say of which column.', "Add of: with that field's name.");
    if ((field.type === 'number' || field.type === 'integer') && field.unit === undefined)
      refuse(['fields', index], `The field "${field.name}" has no unit.`, 'Add unit: with an id of data/units.yaml.');
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
