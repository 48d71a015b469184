/** The first line of a table: its columns are those that its description names, in its order, as Table Schema has it (`fieldsMatch: exact`). */
import { suggest } from '../problems/did-you-mean.ts';
import type { RuleId } from '../problems/rules/rules.ts';
import { placeOfCell, type CellMarks } from '../text/place-of-cell.ts';
import { namesYear } from './field-faults.ts';
import type { Field } from './schemas/dataset.ts';

export type Report = (rule: RuleId, line: number, column: number, message: string, hint: string) => void;

/** What the head of so many columns has between them, where it is not what the table says. */
export function otherSeparator(head: string, columns: number): string | undefined {
  return columns > 1 ? [';', '\t', '|'].find((mark) => head.includes(mark)) : undefined;
}

export function reportSeparator(separator: string, report: Report): void {
  const shown = separator === '\t' ? 'tabs' : `"${separator}"`;
  report('csv-separator', 1, 1, `The cells look separated by ${shown}.`, 'Save the table with commas.');
}

export function headIsRight(head: readonly string[], fields: readonly Field[], line: string, marks: CellMarks, report: Report): boolean {
  const names = fields.map((field) => field.name);
  const separator = head.length === 1 ? otherSeparator(line, names.length) : undefined;
  if (separator !== undefined) {
    reportSeparator(separator, report);
    return false;
  }
  const [first = ''] = head;
  if (/^sep=/i.test(first)) {
    report(
      'csv-head',
      1,
      1,
      'The first line tells a spreadsheet what separates cells.',
      'Remove it: the head of the table is the first line.',
    );
    return false;
  }
  let right = true;
  const unknown: { name: string; column: number }[] = [];
  for (const [index, name] of head.entries()) {
    const column = placeOfCell([line], 1, index, marks).column;
    if (head.indexOf(name) !== index) {
      report('csv-head', 1, column, `The column "${name}" stands twice.`, 'Rename or remove one of the two.');
      right = false;
    } else if (!names.includes(name)) {
      unknown.push({ name, column });
      right = false;
    }
  }
  reportUnknown(unknown, names, report);
  // A misspelt or doubled column is most likely the one that seems to be missing.
  if (!right) return false;
  const missing = names.filter((name) => !head.includes(name));
  for (const name of missing)
    report('csv-head', 1, 1, `The column "${name}" is missing.`, 'Add it, or take the field out of the description.');
  const moved = missing.length > 0 ? -1 : head.findIndex((name, index) => name !== names[index]);
  if (moved < 0) return missing.length === 0;
  report(
    'csv-head',
    1,
    placeOfCell([line], 1, moved, marks).column,
    `The column "${head[moved] ?? ''}" stands where the description has "${names[moved] ?? ''}": two heads may have changed places.`,
    `Bring both into one order, once you have seen which cells are whose. Fields: ${names.join(', ')}.`,
  );
  return false;
}

/** A misspelt column or two have their guesses; more are of one cause. */
function reportUnknown(unknown: readonly { name: string; column: number }[], names: readonly string[], report: Report): void {
  const [first] = unknown;
  if (first === undefined) return;
  if (unknown.length <= 2) {
    for (const { name, column } of unknown)
      report('csv-head', 1, column, `The column "${name}" is not described in the dataset's fields.`, suggest(name, names, 'Fields'));
    return;
  }
  const years = unknown.filter(({ name }) => namesYear(name));
  const shown = unknown.slice(0, 4).map(({ name }) => `"${name}"`);
  report(
    'csv-head',
    1,
    first.column,
    `${unknown.length} columns are not described in the dataset's fields: ${shown.join(', ')}${unknown.length > 4 ? '…' : '.'}`,
    years.length > 2
      ? 'A column a year is one row a year here: make of them a column for the year and one for the value, which a chart can draw.'
      : 'Describe them in fields:, or take them out of the table.',
  );
}
