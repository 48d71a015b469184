/** A chart names a field that its dataset has not. */
import type { ChartFault } from './chart-fault.ts';
import { nearest, suggest } from '../../problems/did-you-mean.ts';
import type { Dataset } from '../../registry/registry.ts';

/** `further` are columns that stand beside the dataset's own. */
export function unknownField(name: string, path: ChartFault['path'], dataset: Dataset, further: readonly string[] = []): ChartFault {
  const names = dataset.fields.map((field) => field.name);
  const message = `Field "${name}" is not a field of dataset "${dataset.id}".`;
  const guess = nearest(name, [...names, ...further]);
  const hint = guess !== undefined && !names.includes(guess) ? `Did you mean "${guess}"?` : suggest(name, names, 'Its fields are');
  return { rule: 'chart-field', path, message, hint };
}
