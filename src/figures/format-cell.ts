/** A cell of a dataset as words: ids become names, periods become dates, numbers are grouped. */
import { parseQualifier } from '../formula/qualifier.ts';
import { memberName } from '../registry/dimension-members.ts';
import { getRecord, type Registry } from '../registry/registry.ts';
import type { Field } from '../registry/schemas/dataset.ts';
import { formatDate, formatPeriod } from './format-date.ts';
import { formatNumber, formatQualifier } from './format-value.ts';
import { words } from '../words/words.ts';

export function formatCell(field: Field, text: string, registry: Registry): string {
  // The value of an empty cell is not known, which is not zero.
  if (text === '') return field.role === 'qualifier' ? '' : field.role === 'period' ? words.values.notStated : words.values.notKnown;
  if (field.dimension !== undefined) return memberName(field.dimension, text, registry);
  switch (field.role) {
    case 'economy':
      return getRecord(registry.economies, text).name;
    case 'qualifier': {
      const qualifier = parseQualifier(text);
      return qualifier === undefined ? text : formatQualifier(qualifier);
    }
    default:
      break;
  }
  switch (field.type) {
    case 'number':
    case 'integer':
      return formatNumber(text);
    case 'period':
      return formatPeriod(text);
    case 'date':
      return formatDate(text);
    default:
      return text;
  }
}
