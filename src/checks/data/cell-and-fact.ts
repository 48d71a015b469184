/** A table and a fact of one measure, economy and period say the same, whichever of the two a reader meets. */
import { aboutKey } from '../../figures/about.ts';
import { disagree, isHeld } from '../../figures/find-disagreements.ts';
import { factWords } from '../../figures/placeholders.ts';
import type { Problem } from '../../problems/problem.ts';
import { rowsWhere } from '../../registry/find-cell.ts';
import { columnOf, isNumberField, membersIn, textAt, valueOf } from '../../registry/read-row.ts';
import type { Dataset, Fact, Row } from '../../registry/registry.ts';
import type { Measure } from '../../registry/schemas/measure.ts';
import type { Check, Inputs } from '../check.ts';

export const cellAndFactCheck: Check = {
  rules: ['cell-and-fact'],
  run: ({ build }) => [...build.registry.datasets.values()].flatMap((dataset) => findInTable(dataset, build)),
};

function findInTable(dataset: Dataset, { registry, locateCell }: Pick<Inputs['build'], 'registry' | 'locateCell'>): Problem[] {
  const measure = registry.measures.get(dataset.measure ?? '');
  const values = dataset.fields.filter((field) => isNumberField(field) && field.unit === measure?.unit && field.role === undefined);
  const [value] = values;
  if (measure === undefined || value === undefined || values.length > 1 || hasFurtherKeys(dataset)) return [];
  const taken = [...registry.facts.values()].filter(({ from }) => from?.dataset === dataset.id);
  const about = readAbout(dataset, taken, measure);
  if (about === undefined) return [];
  const facts = [...registry.facts.values()].filter(
    (fact) => fact.measure === measure.id && isHeld(fact.status) && fact.from?.dataset !== dataset.id,
  );
  return dataset.rows.flatMap((row): Problem[] => {
    const cell = asFact(row, value.name, dataset, about);
    if (cell === undefined || taken.some(({ from }) => from !== undefined && rowsWhere({ ...dataset, rows: [row] }, from.where).length > 0))
      return [];
    const against = facts.find((fact) => isOfOne(fact, cell) && disagree(fact, cell, measure));
    if (against === undefined) return [];
    return [
      {
        rule: 'cell-and-fact',
        ...locateCell(dataset.id, row, value.name),
        message: `${value.name} "${textAt(row, value)}" contradicts the fact "${against.id}" (${factWords(against, registry)}, ${against.period}), which is of the same measure, "${measure.id}".`,
        hint: `Correct one of the two, take the fact from the cell with from:, or make a fact of the cell and add both to conflicts: of "${measure.id}" in data/measures.yaml.`,
      },
    ];
  });
}

/** Rows that also differ by a product or an edition are of something narrower than a fact of the measure. */
function hasFurtherKeys({ primaryKey, fields, rows }: Dataset): boolean {
  const known = new Set(['period', 'economy', 'definition', 'source', 'status']);
  return primaryKey.some((name) => {
    const field = fields.find((one) => one.name === name);
    return field?.dimension === undefined && !known.has(field?.role ?? '') && new Set(rows.map(({ cells }) => cells[name]?.text)).size > 1;
  });
}

type Cell = Pick<Fact, 'amount' | 'qualifier' | 'period' | 'definition' | 'economy' | 'partner' | 'dimensions' | 'status'>;

/** Whom a table is about: of each part the words of every row, or that its column of economies names it. */
interface About {
  readonly economy: string | undefined;
  readonly partner: string | undefined;
  readonly column: 'economy' | 'partner' | undefined;
  readonly definition: string | undefined;
  /** Of dimensions without a column. */
  readonly dimensions: NonNullable<Fact['dimensions']>;
}

/** As the facts that are taken from the table have it; undefined where they do not agree, or nothing tells. */
function readAbout(dataset: Dataset, taken: readonly Fact[], measure: Measure): About | undefined {
  const economies = columnOf(dataset, 'economy');
  const [only, ...others] = Object.keys(measure.definitions);
  const hasDefinitions = columnOf(dataset, 'definition') !== undefined;
  const single = (part: 'economy' | 'partner' | 'definition'): string | undefined | null => {
    const found = new Set(taken.map((fact) => fact[part]));
    return found.size > 1 ? null : [...found][0];
  };
  const definition = hasDefinitions ? undefined : (single('definition') ?? (others.length === 0 ? only : undefined));
  const dimensions = furtherMembers(dataset, taken);
  if ((!hasDefinitions && definition === undefined) || dimensions === undefined) return undefined;
  const rest = { definition, dimensions };
  if (economies === undefined) {
    const [economy, partner] = [single('economy'), single('partner')];
    return taken.length === 0 || economy === null || partner === null ? undefined : { economy, partner, column: undefined, ...rest };
  }
  const names = (part: 'economy' | 'partner'): boolean =>
    taken.every((fact) => fact.from?.where[economies.name] !== undefined && fact.from.where[economies.name] === fact[part]);
  if (taken.length === 0) return { economy: undefined, partner: undefined, column: 'economy', ...rest };
  const column = names('economy') ? 'economy' : names('partner') ? 'partner' : undefined;
  if (column === undefined) return undefined;
  const other = single(column === 'economy' ? 'partner' : 'economy');
  if (other === null) return undefined;
  return column === 'economy'
    ? { economy: undefined, partner: other, column, ...rest }
    : { economy: other, partner: undefined, column, ...rest };
}

/** What the facts that are taken from a table are about beside its columns; undefined where they do not agree. */
function furtherMembers({ fields }: Dataset, taken: readonly Fact[]): About['dimensions'] | undefined {
  const columns = new Set(fields.map(({ dimension }) => dimension));
  const further = taken.map(({ dimensions = {} }) => Object.fromEntries(Object.entries(dimensions).filter(([name]) => !columns.has(name))));
  const [first = {}] = further;
  return further.every((members) => aboutKey({ dimensions: members }) === aboutKey({ dimensions: first })) ? first : undefined;
}

function asFact(row: Row, name: string, dataset: Dataset, about: About): Cell | undefined {
  const { amount, qualifier, status = 'observed' } = valueOf(row, name, dataset);
  const period = textAt(row, columnOf(dataset, 'period'));
  if (amount === undefined || period === '' || !isHeld(status)) return undefined;
  const economy = textAt(row, columnOf(dataset, 'economy'));
  return {
    amount,
    qualifier,
    status,
    period,
    definition: about.definition ?? (textAt(row, columnOf(dataset, 'definition')) || 'not-stated'),
    economy: about.column === 'economy' ? economy : about.economy,
    partner: about.column === 'partner' ? economy : about.partner,
    dimensions: { ...about.dimensions, ...membersIn(row, dataset) },
  };
}

/** What is not stated is alike to nothing. */
function isOfOne(fact: Fact, cell: Cell): boolean {
  return (
    aboutKey({ ...fact, measure: undefined }) === aboutKey(cell) && fact.definition === cell.definition && fact.definition !== 'not-stated'
  );
}
