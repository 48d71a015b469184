/** Whom and when a table is about beside its columns, as the facts that are taken from it have it, or as its own words say. */
import { aboutKey } from '../../figures/about.ts';
import { columnOf } from '../../registry/read-row.ts';
import type { Dataset, Fact, Registry } from '../../registry/registry.ts';

/** The economy and partner of every row, or that the column of economies names one of them. */
interface Whom {
  readonly economy: string | undefined;
  readonly partner: string | undefined;
  readonly column: 'economy' | 'partner' | undefined;
}

export interface TableSubject extends Whom {
  /** Where no column says it. */
  readonly definition: string | undefined;
  /** Where no column says when. */
  readonly period: string | undefined;
  /** Of dimensions without a column. */
  readonly dimensions: NonNullable<Fact['dimensions']>;
}

/** `taken` are the facts that are taken from the table, `others` the rest of its measure; undefined where they do not agree, or nothing tells. */
export function tableSubject(
  dataset: Dataset,
  taken: readonly Fact[],
  others: readonly Fact[],
  registry: Registry,
): TableSubject | undefined {
  const definition = definitionOf(dataset, taken, registry);
  const dimensions = furtherMembers(dataset, taken);
  if (definition === undefined || dimensions === undefined) return undefined;
  const rest = { definition: definition.of, dimensions, period: single(taken, 'period') ?? yearInWords(dataset) };
  const whom = taken.length === 0 ? namedIn(dataset, others, registry) : whomTaken(dataset, taken);
  return whom === undefined ? undefined : { ...whom, ...rest };
}

/** What all of them have; undefined where none has it, null where they differ. */
function single(facts: readonly Fact[], part: 'economy' | 'partner' | 'definition' | 'period'): string | undefined | null {
  const found = new Set(facts.map((fact) => fact[part]));
  return found.size > 1 ? null : [...found][0];
}

/** Of `undefined` where each row has its own. */
function definitionOf(dataset: Dataset, taken: readonly Fact[], { measures }: Registry): { readonly of: string | undefined } | undefined {
  if (columnOf(dataset, 'definition') !== undefined) return { of: undefined };
  const [only, ...others] = Object.keys(measures.get(dataset.measure ?? '')?.definitions ?? {});
  const of = single(taken, 'definition') ?? (others.length === 0 ? only : undefined);
  return of === undefined ? undefined : { of };
}

function whomTaken(dataset: Dataset, taken: readonly Fact[]): Whom | undefined {
  const economies = columnOf(dataset, 'economy');
  const [economy, partner] = [single(taken, 'economy'), single(taken, 'partner')];
  if (economies === undefined) return economy === null || partner === null ? undefined : { economy, partner, column: undefined };
  const names = (part: 'economy' | 'partner'): boolean =>
    taken.every((fact) => fact.from?.where[economies.name] !== undefined && fact.from.where[economies.name] === fact[part]);
  if (names('economy')) return partner === null ? undefined : { economy: undefined, partner, column: 'economy' };
  if (names('partner')) return economy === null ? undefined : { economy, partner: undefined, column: 'partner' };
  return undefined;
}

/** Whom all other facts of the measure are about, where the table's own words name it. */
function namedIn(dataset: Dataset, others: readonly Fact[], { economies }: Registry): Whom | undefined {
  const column = columnOf(dataset, 'economy') === undefined ? undefined : 'economy';
  const words = `${dataset.title} ${dataset.description} ${dataset.definition}`;
  const named = (part: 'economy' | 'partner'): string | undefined | null => {
    const id = single(others, part);
    const name = economies.get(id ?? '')?.name;
    return typeof id !== 'string' || (name !== undefined && words.includes(name)) ? id : null;
  };
  const [economy, partner] = [named('economy'), named('partner')];
  if (column === 'economy') return { economy: undefined, partner: partner ?? undefined, column };
  return economy === null || partner === null ? undefined : { economy, partner, column };
}

/** What the facts that are taken from a table are about beside its columns; undefined where they do not agree. */
function furtherMembers({ fields }: Dataset, taken: readonly Fact[]): TableSubject['dimensions'] | undefined {
  const columns = new Set(fields.map(({ dimension }) => dimension));
  const further = taken.map(({ dimensions = {} }) => Object.fromEntries(Object.entries(dimensions).filter(([name]) => !columns.has(name))));
  const [first = {}] = further;
  return further.every((members) => aboutKey({ dimensions: members }) === aboutKey({ dimensions: first })) ? first : undefined;
}

/** The only year that the title and the description name. */
function yearInWords({ title, description, definition }: Dataset): string | undefined {
  const years = new Set(`${title} ${description} ${definition}`.match(/(?<![\d.,/-])(?:1[89]|20)\d\d(?![\d/-]|[.,]\d)/g));
  return years.size === 1 ? [...years][0] : undefined;
}
