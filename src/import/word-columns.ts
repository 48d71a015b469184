/** Words of a column → names of what the site knows: members of a dimension, economies; or words, as they are. */
import type { DatasetColumn } from './columns.ts';
import { matchEconomies } from './economies.ts';

/** Of each dimension the folded names of its members, each with its id. */
export type Dimensions = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A column whose every word is a member of one dimension of the site. */
export function memberColumn(
  name: string,
  title: string,
  cells: readonly string[],
  dimensions: Dimensions = new Map(),
): DatasetColumn | undefined {
  for (const [dimension, names] of dimensions) {
    const { ids, unknown } = matchEconomies(cells, names);
    if (ids.size === 0 || unknown.length > 0) continue;
    return {
      field: { name, type: 'string', title, dimension, ...(cells.includes('') ? { optional: true } : {}) },
      cells: cells.map((cell) => ids.get(cell) ?? ''),
      notes: [`“${title}” names members of the dimension ${dimension}: ${changes(ids)}.`],
      caveats: [],
    };
  }
  return undefined;
}

/** "Fossil Fuels → fossil-fuels", the first of them. */
function changes(ids: ReadonlyMap<string, string>): string {
  const changed = [...ids].filter(([cell, id]) => cell !== id).map(([cell, id]) => `${cell} → ${id}`);
  return `${changed.slice(0, 6).join(', ')}${changed.length > 6 ? '…' : ''}`;
}

export function wordColumn(name: string, title: string, cells: readonly string[], economies: ReadonlyMap<string, string>): DatasetColumn {
  const { ids, unknown } = matchEconomies(cells, economies);
  const optional = cells.includes('') ? { optional: true } : {};
  if (ids.size > 0 && unknown.length === 0) {
    return {
      field: { name, type: 'string', title, role: 'economy', ...optional },
      cells: cells.map((cell) => ids.get(cell) ?? ''),
      notes: [`“${title}” names economies of the site: ${changes(ids)}.`],
      caveats: [],
    };
  }
  const some =
    ids.size > 1
      ? [
          `“${title}”: ${ids.size} of ${ids.size + unknown.length} names are economies of the site; not known are ${unknown.slice(0, 5).join(', ')}${unknown.length > 5 ? '…' : ''}. They stay words. Add them to data/economies.yaml, or choose rows with --where, and import again to link them.`,
        ]
      : [];
  return { field: { name, type: 'string', title, ...optional }, cells, notes: [...some, ...totalsNote(title, cells)], caveats: [] };
}

/** A sum among its parts is drawn as one of them. */
function totalsNote(title: string, cells: readonly string[]): string[] {
  const totals = [...new Set(cells)].filter((cell) =>
    /\b(?:sub-?)?totals?\b|^(?:sum|summe|(?:ins)?gesamt|合計|総計|総額|計)$/i.test(cell.trim()),
  );
  if (totals.length === 0 || totals.length === new Set(cells).size) return [];
  return [
    `Among the rows of “${title}” are sums: ${totals
      .slice(0, 3)
      .map((cell) => `“${cell.trim()}”`)
      .join(', ')}. A chart would draw them beside their parts: leave them out here with --where, or in the chart with where.`,
  ];
}
