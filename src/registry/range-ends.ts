/** What bounds a value in a table: both ends or neither, the low one below the high one, and a value between them; a qualifier where there is a value. */
import { joinAlike } from '../problems/join-alike.ts';
import type { Problem } from '../problems/problem.ts';
import type { PlaceOfCell } from './parse-csv.ts';
import { columnOf, isNumberField } from './read-row.ts';
import type { Dataset, Row } from './registry.ts';
import type { Field } from './schemas/dataset.ts';

export function findRangeFaults(file: string, dataset: Pick<Dataset, 'fields' | 'rows'>, place: PlaceOfCell): Problem[] {
  return dataset.fields.filter(isNumberField).flatMap((field) => {
    const [low, high] = [columnOf(dataset, 'low', field.name), columnOf(dataset, 'high', field.name)];
    if (low === undefined && high === undefined) return [];
    const found = dataset.rows.flatMap((row): Problem[] => {
      const fault = findFault(row, field, low, high);
      if (fault === undefined) return [];
      const { name, message, hint } = fault;
      return [{ rule: 'range-ends', file, ...place(row, name), message, hint }];
    });
    return joinAlike(found, ({ hint }) => hint, 1);
  });
}

/** "over" beside an empty cell. */
export function findLoneQualifiers(file: string, dataset: Pick<Dataset, 'fields' | 'rows'>, place: PlaceOfCell): Problem[] {
  return dataset.fields.filter(isNumberField).flatMap(({ name }) => {
    const word = columnOf(dataset, 'qualifier', name)?.name;
    if (word === undefined) return [];
    const ends = [name, columnOf(dataset, 'low', name)?.name, columnOf(dataset, 'high', name)?.name];
    const found = dataset.rows
      .filter(({ cells }) => (cells[word]?.text ?? '') !== '' && ends.every((end) => (cells[end ?? '']?.text ?? '') === ''))
      .map((row): Problem => ({
        rule: 'csv-cell',
        file,
        ...place(row, word),
        message: `${word} "${row.cells[word]?.text ?? ''}" stands beside an empty ${name}.`,
        hint: 'Fill in the value that it bounds, or leave this cell empty too.',
      }));
    return joinAlike(found, ({ hint }) => hint, 1);
  });
}

function findFault(
  { cells }: Row,
  { name }: Field,
  lowField: Field | undefined,
  highField: Field | undefined,
): { name: string; message: string; hint: string } | undefined {
  const numberIn = (field: string | undefined): number | undefined => cells[field ?? '']?.number;
  const [value, low, high] = [numberIn(name), numberIn(lowField?.name), numberIn(highField?.name)];
  const lowName = lowField?.name ?? 'low';
  const highName = highField?.name ?? 'high';
  if (low !== undefined && high !== undefined && low >= high)
    return {
      name: lowName,
      message: `${lowName} "${low}" is not below ${highName} "${high}".`,
      hint: 'Write the lower end first; one value stands in its own column.',
    };
  if (value === undefined && (low === undefined) !== (high === undefined))
    return {
      name: low === undefined ? highName : lowName,
      message: `The range has only one end, ${low === undefined ? `${highName} "${high ?? ''}"` : `${lowName} "${low}"`}, and no ${name}.`,
      hint: 'Fill in both ends; a bound on one side is a value with its qualifier.',
    };
  if (value !== undefined && low !== undefined && value < low)
    return { name, message: `${name} "${value}" is below ${lowName} "${low}".`, hint: 'Correct one of the two.' };
  if (value !== undefined && high !== undefined && value > high)
    return { name, message: `${name} "${value}" is above ${highName} "${high}".`, hint: 'Correct one of the two.' };
  return undefined;
}
