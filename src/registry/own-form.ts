/**
 * A table that is kept as it came: cells written as its description says → cells as every other table has them. The keys are
 * those of Table Dialect and Table Schema (datapackage.org/standard): dialect, missingValues, decimalChar, groupChar, bareNumber.
 */
import type { AuthoredDataset, Field } from './schemas/dataset.ts';

export type OwnForm = Pick<AuthoredDataset, 'dialect' | 'missingValues'>;

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

export function separatorOf({ dialect }: OwnForm): string {
  return dialect?.delimiter ?? ',';
}

/** Without the lines that are no rows; under the names of the fields, which the head may call by their titles. */
export function rowsOf(lines: readonly Line[], fields: readonly Field[], form: OwnForm): Line[] {
  const { dialect } = form;
  if (dialect === undefined) return plainRows(lines, fields, form);
  const comments = new Set(dialect.commentRows?.map(Number) ?? []);
  const kept = lines.filter(({ line, cells }) => !comments.has(line) && (cells.length > 1 || cells[0] !== ''));
  if (dialect.header === false) return plainRows([{ line: 0, cells: fields.map(({ name }) => name) }, ...kept], fields, form);
  const [head, ...body] = kept;
  if (head === undefined) return [];
  const names = head.cells.map((cell) => {
    const title = cell.trim();
    return fields.some(({ name }) => name === title) ? title : (fields.find((field) => field.title === title)?.name ?? title);
  });
  return plainRows([{ line: head.line, cells: names }, ...body], fields, form);
}

function plainRows([head, ...body]: readonly Line[], fields: readonly Field[], form: OwnForm): Line[] {
  if (head === undefined) return [];
  const isPlain = form.dialect === undefined && form.missingValues === undefined && !fields.some(hasOwnNumbers);
  if (isPlain) return [head, ...body];
  const columns = head.cells.map((cell) => fields.find(({ name }) => name === cell));
  return [head, ...body.map(({ line, cells }) => ({ line, cells: cells.map((cell, index) => plainCell(cell, columns[index], form)) }))];
}

function hasOwnNumbers({ decimalChar, groupChar, bareNumber }: Field): boolean {
  return decimalChar !== undefined || groupChar !== undefined || bareNumber !== undefined;
}

/** `1.061,5 t` with decimalChar `,`, groupChar `.` and bareNumber false → `1061.5`; what is not written so stays, and is refused. */
export function plainCell(text: string, field: Field | undefined, { dialect, missingValues }: OwnForm): string {
  const cell = dialect?.skipInitialSpace === true ? text.trimStart() : text;
  if (missingValues?.includes(cell) === true) return '';
  if (field === undefined || (field.type !== 'number' && field.type !== 'integer') || !hasOwnNumbers(field)) return cell;
  const bare = field.bareNumber === false ? cell.replace(/^[^\d.,+-]+/, '').replace(/[^\d]+$/, '') : cell;
  const { decimalChar = '.', groupChar = '' } = field;
  const group = RegExp.escape(groupChar);
  const whole = groupChar === '' ? '\\d+' : `(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)`;
  if (!new RegExp(`^-?${whole}(?:${RegExp.escape(decimalChar)}\\d+)?$`).test(bare)) return cell;
  const digits = groupChar === '' ? bare : bare.replaceAll(groupChar, '');
  return digits.replace(decimalChar, '.');
}
