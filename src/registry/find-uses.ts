/** What names what: for every record, the briefings, charts and records that use it. */
import { idsInFormula } from '../formula/formula.ts';
import { collectionNames, collectionOf, type CollectionName } from './collections.ts';
import { isComponent, mdxComponents } from './mdx-components.ts';
import type { ParsedMdx } from './parse-mdx.ts';
import { placeholdersIn } from './placeholder-marks.ts';
import type { Dataset, Registry } from './registry.ts';
import { valuesAt } from './values-at.ts';

export interface Use {
  readonly kind: CollectionName;
  readonly id: string;
}

/** A page's parts. */
type Page = Pick<ParsedMdx, 'components'> & { readonly kind: 'briefings' | 'docs'; readonly id: string };

/** `facts/ships-lost` → everything that names it, each once, in order of kind and id. */
export function findUses(registry: Registry, pages: readonly Page[]): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Map<string, Use>>();
  const add = (kind: string, id: string, by: Use): void => {
    const key = `${kind}/${id}`;
    if (key === `${by.kind}/${by.id}`) return;
    uses.set(key, (uses.get(key) ?? new Map<string, Use>()).set(`${by.kind}/${by.id}`, by));
  };
  const addWords = (value: unknown, by: Use): void => {
    for (const text of textsIn(value)) for (const { id } of placeholdersIn(text)) if (registry.facts.has(id)) add('facts', id, by);
  };

  for (const kind of collectionNames) {
    for (const record of registry[kind].values()) {
      const by = { kind, id: record.id };
      for (const [pattern, targets] of Object.entries(collectionOf[kind].references))
        for (const [, named] of valuesAt(record, pattern))
          for (const target of targets) if (registry[target].has(named)) add(target, named, by);
      addWords('rows' in record ? { ...record, rows: [] } : record, by);
    }
  }
  for (const { id, derived } of registry.facts.values())
    for (const input of idsInFormula(derived?.formula ?? '')) if (registry.facts.has(input)) add('facts', input, { kind: 'facts', id });
  for (const { id, dimensions = {} } of registry.facts.values())
    for (const [dimension, member] of Object.entries(dimensions)) {
      const collection = registry.dimensions.get(dimension)?.collection;
      if (collection !== undefined) add(collection, member, { kind: 'facts', id });
    }
  for (const dataset of registry.datasets.values())
    for (const [target, named] of idsInRows(dataset, registry)) add(target, named, { kind: 'datasets', id: dataset.id });
  for (const { kind, id, components } of pages) {
    for (const { name, attributes } of components) {
      const wanted: Readonly<Record<string, string>> = isComponent(name) ? mdxComponents[name] : {};
      for (const [attribute, target] of Object.entries(wanted)) add(target, attributes[attribute]?.value ?? '', { kind, id });
    }
  }
  return new Map([...uses].map(([key, found]) => [key, [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, use]) => use)]));
}

const kindOfRole: Readonly<Record<string, CollectionName>> = { source: 'sources', economy: 'economies', fact: 'facts' };

function idsInRows({ fields, rows }: Dataset, { dimensions }: Registry): [CollectionName, string][] {
  const named = fields.flatMap(({ name, role, dimension }): [string, CollectionName][] => {
    const kind = dimension === undefined ? kindOfRole[role ?? ''] : dimensions.get(dimension)?.collection;
    return kind === undefined ? [] : [[name, kind]];
  });
  return rows
    .flatMap(({ cells }) => named.map(([name, kind]): [CollectionName, string] => [kind, cells[name]?.text ?? '']))
    .filter(([, id]) => id !== '');
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}
