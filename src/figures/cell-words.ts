/** A cell of a table as words for people: of a number with its bound, of an id with the name of its record. */
import { memberName } from '../registry/dimension-members.ts';
import { isNumberField, textAt, valueOf } from '../registry/read-row.ts';
import type { Dataset, Registry, Row } from '../registry/registry.ts';
import type { Field } from '../registry/schemas/dataset.ts';
import type { Status } from '../registry/schemas/fact.ts';
import { words } from '../words/words.ts';
import { formatDate, formatPeriod } from './format-date.ts';
import { formatQualified, formatStatus } from './format-value.ts';
import { factWords } from './placeholders.ts';

/** What a row's mark says: a qualified number, or the words of a field that holds no numbers. */
export function valueWords(row: Row, name: string, dataset: Dataset, registry: Registry, withUnit: boolean): string {
  const field = dataset.fields.find((candidate) => candidate.name === name);
  if (field === undefined || isNumberField(field)) return qualifiedWords(row, name, dataset, registry, withUnit);
  return cellWords(row, field, dataset, registry, 'short') || words.charts.missing;
}

/** "over 90%" or "20–30%" with the unit, "over 90" or "20–30" without. */
function qualifiedWords(row: Row, name: string, dataset: Dataset, registry: Registry, withUnit: boolean): string {
  const { amount, qualifier } = valueOf(row, name, dataset);
  if (amount === undefined) return words.charts.missing;
  const unitId = dataset.fields.find((field) => field.name === name)?.unit;
  const unit = withUnit && unitId !== undefined ? registry.units.get(unitId) : undefined;
  return formatQualified(amount, qualifier, unit);
}

/** A cell for people. `short` is for the picture: "Jan–Jun 2024"; `full` for the table: "January to June 2024". */
export function cellWords(row: Row, field: Field, dataset: Dataset, registry: Registry, length: 'short' | 'full'): string {
  const text = textAt(row, field);
  if (isNumberField(field)) return qualifiedWords(row, field.name, dataset, registry, false);
  if (field.type === 'period') return periodWords(text || 'not-stated', length);
  if (text === '') return '';
  if (field.dimension !== undefined) return memberName(field.dimension, text, registry);
  switch (field.role) {
    case 'economy':
      return registry.economies.get(text)?.name ?? text;
    case 'definition':
      return definitionName(text, dataset, registry);
    case 'source':
      return registry.sources.get(text)?.publisher ?? text;
    case 'status':
      return formatStatus(text as Status);
    case 'fact': {
      // One with a fault of its own is told as such.
      const fact = registry.facts.get(text);
      return fact === undefined ? text : factWords(fact, registry);
    }
  }
  if (field.type === 'date') return formatDate(text);
  return text;
}

/** Definitions are written "Short name: what exactly is counted."; the short name is what a picture has room for. */
export function definitionName(key: string, dataset: Dataset, registry: Registry): string {
  if (key === 'not-stated') return words.values.definitionNotStated;
  return definitionSentence(key, dataset, registry).split(/[:：]/)[0] ?? key;
}

export function definitionSentence(key: string, dataset: Dataset, registry: Registry): string {
  const measure = dataset.measure === undefined ? undefined : registry.measures.get(dataset.measure);
  return measure?.definitions[key] ?? key;
}

/** Short: "January to June 2024" → "Jan–Jun 2024", which no line break divides. */
export function periodWords(period: string, length: 'short' | 'full'): string {
  if (length === 'full') return formatPeriod(period);
  if (period === 'not-stated') return words.values.undated;
  return words.values.shortPeriod(formatPeriod(period)).replaceAll(' ', '\u00a0');
}
