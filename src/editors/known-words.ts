/** What a skeleton says of this site: the ids that a key may name, where a new one is added, and what is known of a record already. */
import type { RegistryBuild } from '../registry/build-registry.ts';
import { collectionNames, collectionOf, type CollectionName } from '../registry/collections.ts';
import type { Registry } from '../registry/registry.ts';
import type { Field } from './fields.ts';
import type { Given } from './skeleton.ts';

/** More than these nobody reads in a comment: the editor completes them. */
const mostNamed = 12;

type Known = Pick<RegistryBuild, 'ids' | 'registry'>;

/** Each key that names records says which there are, if they are few, and how one is added. */
export function withKnownIds(fields: readonly Field[], known: Known): Field[] {
  return fields.map((field) => {
    const inner = { ...field, fields: withKnownIds(field.fields, known) };
    const kinds = collectionNames.filter((kind) =>
      new RegExp(`(?:^|: |, or )(?:.* or )?${collectionOf[kind].noun}(?: or .*)? id`).test(field.form),
    );
    const words = kinds.map((kind) => idWords(kind, known)).join(' ');
    return words === '' ? inner : { ...inner, description: `${field.description} ${words}`.trim() };
  });
}

function idWords(kind: CollectionName, { ids }: Known): string {
  const all = [...(ids.get(kind) ?? [])].sort();
  const { noun, file } = collectionOf[kind];
  const add = `npm run new -- ${noun.replaceAll(' ', '-')} ID${/<(?!id>)/.test(file) ? ' --in FILE' : ''}`;
  if (all.length === 0) return `There is no ${noun} yet: ${add}.`;
  return all.length > mostNamed ? `A new ${noun}: ${add}.` : `Ids: ${all.join(', ')}; a new one: ${add}.`;
}

/** What comes last, and is of today; a chart is of the table of its name, and drawn over time where that has periods. */
export function knownOf(kind: CollectionName, id: string, { datasets, recommendations, briefings }: Registry, today: string): Given {
  if (kind === 'recommendations') {
    const last = Math.max(0, ...[...recommendations.values()].map(({ priority }) => Number(priority)));
    return { priority: String(Math.floor(last) + 1), lastChecked: today };
  }
  if (kind === 'briefings') {
    const last = Math.max(0, ...[...briefings.values()].map(({ order }) => Number(order)));
    const changes = [{ date: today, note: 'First edition.' }];
    return { order: String(Math.floor(last) + 1), published: today, updated: today, changes };
  }
  const dataset = kind === 'charts' ? [...datasets.keys()].find((name) => id === name || id.startsWith(`${name}-`)) : undefined;
  if (dataset === undefined) return {};
  const { fields = [], primaryKey = [] } = datasets.get(dataset) ?? {};
  const value = fields.find(({ type, role }) => (type === 'number' || type === 'integer') && role === undefined)?.name;
  const time = fields.find(({ role }) => role === 'period')?.name;
  if (value === undefined || time === undefined) return { dataset };
  const [series] = primaryKey.filter((name) => name !== time);
  return { dataset, type: series === undefined ? 'columns' : 'lines', value, time, ...(series === undefined ? {} : { series }) };
}
