/** What a column of numbers is called, with the unit that its cells do not repeat. */
import { getRecord, type Registry } from '../registry/registry.ts';
import type { Field } from '../registry/schemas/dataset.ts';
import { words } from '../words/words.ts';

type Column = Pick<Field, 'title' | 'unit'>;

/** "US$/kg" of a price; nothing where the title says it: "Frogs", counted in frogs. */
export function unitBeside({ title, unit }: Column, registry: Pick<Registry, 'units'>): string | undefined {
  if (unit === undefined) return undefined;
  const { symbol } = getRecord(registry.units, unit);
  return symbol.toLowerCase() === title.toLowerCase() ? undefined : symbol;
}

/** "Price, US$/kg". */
export function columnHead(column: Column, registry: Pick<Registry, 'units'>): string {
  const unit = unitBeside(column, registry);
  return unit === undefined ? column.title : column.title + words.values.comma + unit;
}
