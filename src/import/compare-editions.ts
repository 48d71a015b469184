/** A newer edition of a table against the one the site has: rows changed, added and removed, and the facts that rest on them. */
import type { Dataset, Fact } from '../registry/registry.ts';
import { suggest } from '../problems/did-you-mean.ts';
import type { DatasetColumn } from './columns.ts';
import type { ImportedTable } from './import-file.ts';
import type { Refuse } from './refusal.ts';

interface ChangedRow {
  readonly key: string;
  readonly cells: readonly { readonly name: string; readonly from: string; readonly to: string }[];
}

interface EditionChanges {
  readonly changed: readonly ChangedRow[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Facts whose row has changed or is gone: id → the key of the row. */
  readonly facts: readonly { readonly id: string; readonly key: string; readonly isGone: boolean }[];
  /** The new rows under the names and in the order of the description. */
  readonly rows: readonly (readonly string[])[];
}

export function compareEditions(
  old: Dataset,
  table: ImportedTable,
  facts: ReadonlyMap<string, Pick<Fact, 'from' | 'derived'>>,
  headLine: number,
  refuse: Refuse,
): EditionChanges {
  const columns = matchColumns(old, table, headLine, refuse);
  const names = old.fields.map(({ name }) => name);
  const rows = Array.from({ length: table.rows }, (_, row) => columns.map(({ cells }) => cells[row] ?? ''));
  const keyAt = old.primaryKey.map((name) => names.indexOf(name));
  const keyOf = (cells: readonly string[]): string => keyAt.map((index) => cells[index] ?? '').join(', ');
  const before = new Map(old.rows.map(({ cells }) => names.map((name) => cells[name]?.text ?? '')).map((cells) => [keyOf(cells), cells]));
  const after = new Map(rows.map((cells) => [keyOf(cells), cells]));
  if (after.size < rows.length)
    throw refuse(
      'import-table',
      headLine,
      1,
      `The key ${old.primaryKey.join(', ')} does not tell the rows of the new edition apart.`,
      'Choose rows with --where, or name further columns in primaryKey.',
    );
  const changed = [...after].flatMap(([key, cells]): ChangedRow[] => {
    const was = before.get(key);
    if (was === undefined) return [];
    const differing = names.flatMap((name, index) =>
      was[index] === cells[index] ? [] : [{ name, from: was[index] ?? '', to: cells[index] ?? '' }],
    );
    return differing.length === 0 ? [] : [{ key, cells: differing }];
  });
  const removed = [...before.keys()].filter((key) => !after.has(key));
  const touched = new Map([...changed.map(({ key }) => [key, false] as const), ...removed.map((key) => [key, true] as const)]);
  return {
    changed,
    added: [...after.keys()].filter((key) => !before.has(key)),
    removed,
    facts: [...facts].flatMap(([id, fact]) =>
      selectionsOf(fact, old.id).flatMap((where) =>
        [...touched].filter(([key]) => matches(before.get(key) ?? [], names, where)).map(([key, isGone]) => ({ id, key, isGone })),
      ),
    ),
    rows,
  };
}

/** By name, else by the head as it stood. A column on one side alone is a fault: none is dropped or left empty without a word. */
function matchColumns(old: Dataset, { columns }: ImportedTable, headLine: number, refuse: Refuse): DatasetColumn[] {
  const found = old.fields.map(
    (field) => columns.find((column) => column.field.name === field.name) ?? columns.find((column) => column.field.title === field.title),
  );
  const missing = old.fields.find((_, index) => found[index] === undefined);
  const there = columns.map(({ field }) => field.name);
  if (missing !== undefined)
    throw refuse(
      'import-table',
      headLine,
      1,
      `The new edition has no column "${missing.name}", which data/datasets/${old.id}.yaml describes.`,
      `${suggest(missing.name, there, 'Columns')} A field is found by its name or its title; take it out of the description and the table if it is gone.`,
    );
  const extra = columns.find((column) => !found.includes(column));
  if (extra !== undefined)
    throw refuse(
      'import-table',
      headLine,
      1,
      `The new edition has a column "${extra.field.name}" that data/datasets/${old.id}.yaml does not describe.`,
      'Leave it out with --columns, or describe it in fields and add it to the table first.',
    );
  return found.flatMap((column) => column ?? []);
}

type Selection = Readonly<Record<string, string>>;

/** What a fact selects of this dataset, by itself or through the cells of its arithmetic. */
function selectionsOf({ from, derived }: Pick<Fact, 'from' | 'derived'>, dataset: string): Selection[] {
  const cells = [...(from === undefined ? [] : [from]), ...Object.values(derived?.cells ?? {})];
  return cells.filter((cell) => cell.dataset === dataset).map(({ where }) => where);
}

function matches(cells: readonly string[], names: readonly string[], where: Selection): boolean {
  return Object.entries(where).every(([name, text]) => cells[names.indexOf(name)] === text);
}

/** The report of a comparison; at most `most` rows of each kind are shown. */
export function sayChanges({ changed, added, removed, facts }: EditionChanges, most = 20): string[] {
  const cut = <T>(rows: readonly T[], show: (row: T) => string): string[] => [
    ...rows.slice(0, most).map((row) => `  ${show(row)}`),
    ...(rows.length > most ? [`  … and ${rows.length - most} more`] : []),
  ];
  return [
    `Changed rows: ${changed.length}.`,
    ...cut(
      changed,
      ({ key, cells }) => `${key}: ${cells.map(({ name, from, to }) => `${name} ${from || '(empty)'} → ${to || '(empty)'}`).join('; ')}`,
    ),
    `Added rows: ${added.length}.`,
    ...cut(added, (key) => key),
    `Removed rows: ${removed.length}.`,
    ...cut(removed, (key) => key),
    `Facts that rest on changed or removed rows: ${facts.length}.`,
    ...cut(facts, ({ id, key, isGone }) => `${id}: ${isGone ? 'its row is gone' : 'its row has changed'} (${key})`),
  ];
}
