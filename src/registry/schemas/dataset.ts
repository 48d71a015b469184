/** A table: its description in `<id>.yaml`, its rows in `<id>.csv`; names follow Table Schema. */
import { z } from 'astro/zod';
import { flag, id, text } from './scalars.ts';

export const fieldTypes = ['string', 'number', 'integer', 'year', 'period', 'date'] as const;
export type FieldType = (typeof fieldTypes)[number];

/**
 * What a column does for the others. `economy`, `source`, `fact` and `definition` hold ids; `qualifier` and `status` hold
 * the words of facts; `low` and `high` hold the ends of a range where the value's own cell is empty; `of` names the number
 * column that a qualifier or an end belongs to.
 */
export const fieldRoles = ['economy', 'source', 'fact', 'definition', 'qualifier', 'status', 'period', 'low', 'high', 'note'] as const;
export type FieldRole = (typeof fieldRoles)[number];

export const fieldSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/, 'is not a field name; use small letters, digits and underscores, for example share_pct')
    // What reads a chart or a table in JavaScript takes it for its own.
    .refine((name) => !(name in {}), 'is a name that programs keep for themselves; choose another, for example builder'),
  type: z.enum(fieldTypes),
  title: text,
  unit: id.optional(),
  role: z.enum(fieldRoles).optional(),
  of: text.optional(),
  /** True where cells may be empty: the value is not known, which is not zero. */
  optional: flag.optional(),
});
export type Field = z.infer<typeof fieldSchema>;

export const datasetSchema = z.strictObject({
  title: text,
  description: text,
  /** What is measured, for the whole table; rows of several definitions name theirs in a `definition` column. */
  definition: text,
  /** The measure whose definitions the `definition` column names. */
  measure: id.optional(),
  caveats: z.array(text).default([]),
  /** For the whole table; absent where a column of role `source` names one a row. */
  source: id.optional(),
  licence: text.optional(),
  primaryKey: z.array(text).min(1),
  fields: z.array(fieldSchema).min(1),
});
export type AuthoredDataset = z.infer<typeof datasetSchema>;
