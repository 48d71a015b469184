/** A table and a fact of one measure, economy and period say the same, whichever of the two a reader meets. */
import { aboutKey } from '../../figures/about.ts';
import { disagree, isHeld } from '../../figures/find-disagreements.ts';
import { factWords } from '../../figures/placeholders.ts';
import type { Problem } from '../../problems/problem.ts';
import { rowsWhere } from '../../registry/find-cell.ts';
import { columnOf, isNumberField, isTimeField, membersIn, sourceOf, textAt, valueOf } from '../../registry/read-row.ts';
import type { Dataset, Fact, Registry, Row } from '../../registry/registry.ts';
import type { Field, FieldRole } from '../../registry/schemas/dataset.ts';
import type { Measure } from '../../registry/schemas/measure.ts';
import { foldForReading } from '../../text/fold.ts';
import type { Check, Inputs } from '../check.ts';
import { tableSubject, type TableSubject } from './table-subject.ts';

export const cellAndFactCheck: Check = {
  rules: ['cell-and-fact'],
  run: ({ build }) => [...build.registry.datasets.values()].flatMap((dataset) => findInTable(dataset, build)),
};

function findInTable(dataset: Dataset, { registry, locateCell }: Pick<Inputs['build'], 'registry' | 'locateCell'>): Problem[] {
  const measure = registry.measures.get(dataset.measure ?? '');
  const values = dataset.fields.filter((field) => isNumberField(field) && field.unit === measure?.unit && field.role === undefined);
  const [value] = values;
  if (measure === undefined || value === undefined || values.length > 1) return [];
  const ofMeasure = [...registry.facts.values()].filter((fact) => fact.measure === measure.id && isHeld(fact.status));
  const taken = [...registry.facts.values()].filter(({ from }) => from?.dataset === dataset.id);
  const facts = ofMeasure.filter(({ from }) => from?.dataset !== dataset.id);
  const about = tableSubject(dataset, taken, facts, registry);
  if (about === undefined || facts.length === 0) return [];
  const cells = dataset.rows.map((row) => asFact(row, value.name, dataset, about)).filter((cell) => cell !== undefined);
  const isTaken = ({ row }: Cell): boolean =>
    taken.some(({ from }) => from !== undefined && rowsWhere({ ...dataset, rows: [row] }, from.where).length > 0);
  return cells.flatMap((cell): Problem[] => {
    const against = facts.find(
      (fact) => isOfOne(fact, cell) && contradicts(fact, cell, cells, measure) && isMeant(cell, fact, cells, dataset, registry),
    );
    if (against === undefined || isTaken(cell)) return [];
    return [
      {
        rule: 'cell-and-fact',
        ...locateCell(dataset.id, cell.row, value.name),
        message: `${value.name} "${textAt(cell.row, value)}" contradicts the fact "${against.id}" (${factWords(against, registry)}, ${against.period}), which is of the same measure, "${measure.id}".`,
        hint: `Correct one of the two, take the fact from the cell with from:, or make a fact of the cell and add both to conflicts: of "${measure.id}" in data/measures.yaml.`,
      },
    ];
  });
}

type Cell = Pick<Fact, 'amount' | 'qualifier' | 'period' | 'definition' | 'economy' | 'partner' | 'dimensions' | 'status'> & {
  readonly row: Row;
};

function asFact(row: Row, name: string, dataset: Dataset, about: TableSubject): Cell | undefined {
  const { amount, qualifier, status = 'observed' } = valueOf(row, name, dataset);
  const when = timeColumn(dataset);
  const period = when === undefined ? (about.period ?? 'not-stated') : textAt(row, when);
  if (amount === undefined || period === '' || !isHeld(status)) return undefined;
  const economy = textAt(row, columnOf(dataset, 'economy'));
  return {
    row,
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

/** The column that says when, by its role or as the only one of times. */
function timeColumn(dataset: Dataset): Field | undefined {
  const times = dataset.fields.filter((field) => field.role === undefined && (isTimeField(field) || field.type === 'year'));
  return columnOf(dataset, 'period') ?? (times.length === 1 ? times[0] : undefined);
}

/** What is not stated is alike to nothing. */
function isOfOne(fact: Fact, cell: Cell): boolean {
  return (
    aboutKey({ ...fact, measure: undefined }) === aboutKey(cell) && fact.definition === cell.definition && fact.definition !== 'not-stated'
  );
}

/** Overlaps itself. */
const anyTime = 'any';

/** Where one of the two does not say when, they are of one time if the table has nothing else of it. */
function contradicts(fact: Fact, cell: Cell, cells: readonly Cell[], measure: Measure): boolean {
  if (fact.period !== 'not-stated' && cell.period !== 'not-stated') return disagree(fact, cell, measure);
  const isOnly = cells.every((other) => other === cell || !isOfOne(fact, other));
  return isOnly && disagree({ ...fact, period: anyTime }, { ...cell, period: anyTime }, measure);
}

/** A row that also differs by a product or an edition is held against a fact that means it. */
function isMeant(cell: Cell, fact: Fact, cells: readonly Cell[], dataset: Dataset, { measures, datasets }: Registry): boolean {
  const keys = furtherKeys(dataset);
  if (keys.length === 0) return true;
  const rivals = cells.filter((other) => other.period === cell.period && isOfOne(fact, other));
  const inWords = wordsOf(fact, datasets);
  const named = rivals.filter(({ row }) => keys.every((key) => inWords.includes(foldForReading(textAt(row, key)))));
  if (named.length > 0) return named.includes(cell);
  // What is taken from a table of its own has an edition that this one lacks.
  if (fact.from !== undefined || !keys.every(isEdition)) return false;
  const ofSource = rivals.filter(({ row }) => fact.source !== undefined && sourceOf(row, dataset) === fact.source);
  if (ofSource.length > 0) return ofSource.length === 1 && ofSource.includes(cell);
  // A fact that no edition bears out is told at the newest.
  return rivals.at(-1) === cell && rivals.every((other) => disagree(fact, other, measures.get(dataset.measure ?? '')));
}

/** What a fact says in words of what it is about, and how the row that it is taken from is told apart. */
function wordsOf({ statement, phrase = '', locator = '', note = '', from }: Fact, datasets: Registry['datasets']): string {
  const home = datasets.get(from?.dataset ?? '');
  const [row] = home === undefined || from === undefined ? [] : rowsWhere(home, from.where);
  const keys = row === undefined || home === undefined ? [] : furtherKeys(home).map((key) => textAt(row, key));
  return foldForReading([statement, phrase, locator, note, ...keys].join('\n'));
}

/** The columns by which rows of one time and economy differ, and that say of no dimension what is meant. */
function furtherKeys(dataset: Dataset): Field[] {
  const known = new Set<FieldRole | undefined>(['period', 'economy', 'definition', 'source', 'status']);
  const when = timeColumn(dataset);
  return dataset.fields
    .filter(
      ({ name, role, dimension }) =>
        dataset.primaryKey.includes(name) && name !== when?.name && dimension === undefined && !known.has(role),
    )
    .filter(({ name }) => new Set(dataset.rows.map(({ cells }) => cells[name]?.text)).size > 1);
}

/** One thing, told again later. */
function isEdition({ name, title, type }: Field): boolean {
  return /edition|version|release|vintage|revision|issue/i.test(`${name} ${title}`) || type === 'date';
}
