/** A table: its description in `<id>.yaml`, its rows in `<id>.csv`; names follow Table Schema. */
import { z } from 'astro/zod';
import { columnName, flag, id, text, wording } from './scalars.ts';

const fieldTypes = ['string', 'number', 'integer', 'year', 'period', 'date'] as const;
export type FieldType = (typeof fieldTypes)[number];

/**
 * What a column does for the others. `economy`, `source`, `fact` and `definition` hold ids; `qualifier` and `status` hold
 * the words of facts; `low` and `high` hold the ends of a range where the value's own cell is empty; `of` names the number
 * column that a qualifier or an end belongs to.
 */
const fieldRoles = ['economy', 'source', 'fact', 'definition', 'qualifier', 'status', 'period', 'low', 'high', 'note'] as const;
export type FieldRole = (typeof fieldRoles)[number];

/** A repeat inside a repeat, such as (a+)+, can take for ever. */
function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
  } catch {
    return false;
  }
  return !/[+*}][^()]*\)[+*{]/.test(pattern) && pattern.length <= 200;
}

const oneCharacter = z.string().refine((mark) => [...mark].length === 1, 'is not one character; write the mark itself, for example ";"');

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    // What this is asked for: a label that names no encoding.
    return false;
  }
}

/** How the cells of a file are told apart: Table Dialect (datapackage.org/standard/table-dialect). */
const dialectSchema = z.strictObject({
  delimiter: oneCharacter.optional().meta({ description: 'What stands between cells.', examples: [';'] }),
  quoteChar: oneCharacter.optional().meta({ description: 'What stands round a cell that has the delimiter in it.', examples: ["'"] }),
  commentChar: oneCharacter.optional().meta({ description: 'What begins a line that is no row.', examples: ['#'] }),
  commentRows: z
    .array(z.string().regex(/^[1-9]\d*$/, 'is no number of a line; write it in digits, for example 1'))
    .optional()
    .meta({ description: 'The numbers of lines that are no rows.', examples: [['1', '2']] }),
  header: flag.optional().describe('false where the first line is a row already; the columns are then the fields in their order.'),
  skipInitialSpace: flag.optional().describe('true where spaces at the beginning of cells mean nothing.'),
});

const fieldSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/, 'is not a field name; use small letters, digits and underscores, for example share_pct')
    // What reads a chart or a table in JavaScript takes it for its own.
    .refine((name) => !(name in {}), 'is a name that programs keep for themselves; choose another, for example builder')
    .meta({
      description: 'The head of the column in the CSV: small letters, digits and underscores.',
      form: 'column name',
      examples: ['share_pct'],
    }),
  type: z.enum(fieldTypes).describe('What its cells hold.'),
  title: text.meta({ description: 'The head of the column that readers see.', examples: ['Share from Southport'] }),
  unit: id.optional().meta({ description: 'The unit of its numbers.', needed: 'for number and integer' }),
  role: z
    .enum(fieldRoles)
    .optional()
    .describe(
      'What the column does for the others. economy, source, fact and definition: its cells are ids. qualifier, status: the words of facts. period: when. low, high: the ends of a range, in rows whose own cell is empty. note: words for readers.',
    ),
  dimension: id.optional().describe('The dimension whose members its cells name, by their ids.'),
  of: columnName.optional().meta({
    description: 'The column of numbers that a qualifier or an end belongs to.',
    needed: 'with role qualifier, low or high',
    examples: ['share_pct'],
  }),
  optional: flag.optional().describe('true where cells may be empty: the value is not known, which is not zero.'),
  minimum: text.optional().meta({
    description: 'The least that a number, year, date or period of the column may be, in place of what its unit allows.',
    examples: ['0'],
  }),
  maximum: text.optional().meta({ description: 'The greatest, likewise.', examples: ['100'] }),
  pattern: text
    .refine(isPattern, 'is no regular expression that can be used; close its brackets, and repeat no part that repeats itself')
    .optional()
    .meta({ description: 'A regular expression for the whole of a cell.', examples: ['Q[1-4] \\d{4}'] }),
  enum: z.array(text).min(1).optional().describe('The words that a cell may be.'),
  decimalChar: z.enum(['.', ',']).optional().describe('The decimal mark, in a table that is kept as it came.'),
  groupChar: oneCharacter.optional().meta({ description: 'The mark of thousands, in a table that is kept as it came.', examples: ['.'] }),
  bareNumber: flag.optional().describe('false where words stand beside the digits of a table that is kept as it came: 12 kg.'),
  unique: flag.optional().describe('true where no cell may stand twice.'),
});
export type Field = z.infer<typeof fieldSchema>;

export const datasetSchema = z.strictObject({
  title: wording.meta({ description: 'What the table holds.', examples: ['Arrivals in Northport'] }),
  description: wording.meta({ description: 'What the table is for.', examples: ['Share of arriving ships that came from Southport.'] }),
  definition: wording.meta({
    description: 'What is measured, for the whole table; rows of several definitions name theirs in a column of role definition.',
    examples: ['Ships that tied up in Northport, by the port they came from.'],
  }),
  measure: id
    .optional()
    .meta({ description: 'The measure whose definitions a column of role definition names.', needed: 'with a column of role definition' }),
  caveats: z.array(text).default([]).describe('What whoever uses it has to know.'),
  source: id
    .optional()
    .meta({ description: 'The source of the whole table.', needed: 'unless a column of role source names one for each row' }),
  licence: text.optional().meta({ description: 'The terms of its use.', examples: ['CC BY 4.0'] }),
  primaryKey: z
    .array(columnName)
    .min(1)
    .meta({ description: 'The columns that tell rows apart.', examples: [['year']] }),
  encoding: z
    .string()
    .refine(isEncoding, 'is no encoding; write a label of the Encoding Standard, for example shift_jis or windows-1252')
    .optional()
    .meta({ description: 'The encoding of a table that is kept as it came.', examples: ['windows-1252'] }),
  dialect: dialectSchema.optional().describe('How the cells of a table that is kept as it came are told apart.'),
  missingValues: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: 'What stands for a value that is not known, in a table that is kept as it came.', examples: [['NA', ':']] }),
  fields: z.array(fieldSchema).min(1).describe('Every column of the CSV, in its order.'),
});
export type AuthoredDataset = z.infer<typeof datasetSchema>;
