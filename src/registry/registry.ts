/** Everything known, validated and frozen: what pages, charts and checks look records up in. */
import type { Qualifier } from '../formula/qualifier.ts';
import type { Authored } from './authored.ts';
import type { CollectionName } from './collections.ts';
import type { Brief } from './read-brief.ts';
import type { AuthoredDataset, Field } from './schemas/dataset.ts';
import type { AuthoredFact, Status } from './schemas/fact.ts';

/** What a fact says: a number with its digits as printed, a range, a date, or words. */
export type Amount =
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'range'; readonly low: string; readonly high: string }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'words'; readonly words: string };

/** A fact with its value, unit, source and definition resolved, wherever they came from. */
export interface Fact extends Omit<AuthoredFact, 'value' | 'low' | 'high' | 'date' | 'words' | 'source' | 'status' | 'period'> {
  readonly id: string;
  readonly amount: Amount;
  readonly status: Status;
  readonly period: string;
  /** Absent for words and dates. */
  readonly unit?: string | undefined;
  /** Absent only for arithmetic of ours, whose sources are those of its inputs. */
  readonly source?: string | undefined;
}

/** A cell: the text as written, and the number where the field holds numbers. */
export interface Cell {
  readonly text: string;
  readonly number?: number | undefined;
}

/** A row of a dataset; `line` is its line in the CSV. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface Dataset extends AuthoredDataset {
  readonly id: string;
  readonly fields: Field[];
  readonly rows: readonly Row[];
}

export type Records<T> = ReadonlyMap<string, T & { readonly id: string }>;

/** Each collection as it was authored. */
export type Collected = { readonly [Name in CollectionName]: Records<Authored<Name>> };

export interface Registry extends Omit<Collected, 'datasets' | 'facts'> {
  readonly site: Authored<'site'>;
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly facts: ReadonlyMap<string, Fact>;
  /** The opening of each briefing that has an answer, by the briefing's id. */
  readonly briefs: ReadonlyMap<string, Brief>;
  /** Collection and id of what is no more → collection and id of where it went. */
  readonly redirects: ReadonlyMap<string, string>;
}

export type { Qualifier, Status };

/** The briefings that readers get, in their order: drafts have no page. */
export function publishedBriefings({
  briefings,
}: Pick<Registry, 'briefings'>): readonly (Authored<'briefings'> & { readonly id: string })[] {
  return [...briefings.values()].filter(({ draft }) => draft !== true).sort((a, b) => Number(a.order) - Number(b.order));
}

/** The record that must be there; a miss is a fault of ours, since references are checked before. */
export function getRecord<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`No record "${id}".`);
  return record;
}
