/** What is said of a collection, or of a file that stands alone: its name for messages, where it lies, its shape, what it refers to. */
import type { z } from 'astro/zod';

/** A file that holds one record, or a list; there is one of it, and it has no page. */
export interface SoleFile<Name extends string = string> {
  /** For messages: "There is no source …". */
  readonly noun: string;
  /** Where it lies: `<id>` is the record's id, `<topic>` or another word in brackets any name of a file. */
  readonly file: string;
  /**
   * How a file holds records: `single` is the record itself, `keyed` a map of records by id, `front-matter` the keys before a
   * body; a `list` may be empty.
   */
  readonly shape: 'single' | 'keyed' | 'front-matter' | 'list';
  /** What a record must look like; its type is the record's. */
  readonly schema: z.ZodType;
  /** Keys whose plain values are numbers and truth values, not text: parts in a language of their own. */
  readonly typed?: readonly string[];
  /** Path of a key (`*` for every entry of a list or map) → the collections whose ids its value may be. */
  readonly references: Readonly<Record<string, readonly Name[]>>;
}

/** Records of one sort, each with an id; all are kept in the registry under the collection's name. */
export interface Collection<Name extends string = string> extends SoleFile<Name> {
  /** First part of the addresses of its pages; absent where a record has none of its own. */
  readonly page?: string;
  /** What search calls its records; absent where they are not found by themselves. */
  readonly search?: string;
  /** Whether others may have kept a record's address or value, so that data/ledger.csv knows what was published. */
  readonly inLedger: boolean;
}
