/** What names what: for every record, the briefings, charts and records that use it. */
import { idsInFormula } from './formula.ts';
import { kindNames, kinds, valuesAt, type KindName } from './kinds.ts';
import { mdxComponents } from './mdx-components.ts';
import type { ParsedMdx } from './parse-mdx.ts';
import { placeholdersIn } from './placeholder-marks.ts';
import type { Dataset, Fact, Registry } from './registry.ts';

export interface Use {
  readonly kind: KindName | 'charts';
  readonly id: string;
}

/** A page's parts, and a chart as far as it names records. */
export interface Users {
  readonly pages: readonly (Pick<ParsedMdx, 'components'> & { readonly kind: 'briefings' | 'docs'; readonly id: string })[];
  readonly charts: Iterable<
    readonly [id: string, chart: { readonly dataset: string; readonly title: string; readonly alt: string; readonly note?: string }]
  >;
}

/** `facts/ships-lost` → everything that names it, each once, in order of kind and id. */
export function findUses(registry: Registry, { pages, charts }: Users): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Map<string, Use>>();
  const add = (kind: string, id: string, by: Use): void => {
    const key = `${kind}/${id}`;
    if (key === `${by.kind}/${by.id}`) return;
    uses.set(key, (uses.get(key) ?? new Map<string, Use>()).set(`${by.kind}/${by.id}`, by));
  };
  const addWords = (value: unknown, by: Use): void => {
    for (const text of textsIn(value)) for (const { id } of placeholdersIn(text)) if (registry.facts.has(id)) add('facts', id, by);
  };

  for (const kind of kindNames) {
    if (kind === 'site' || kind === 'allowances' || kind === 'redirects') continue;
    for (const [id, record] of registry[kind] as ReadonlyMap<string, object>) {
      const by = { kind, id };
      for (const [pattern, targets] of Object.entries(kinds[kind].references))
        for (const [, named] of valuesAt(record, pattern))
          for (const target of targets)
            if ((registry[target as keyof Registry] as ReadonlyMap<string, unknown>).has(named)) add(target, named, by);
      addWords(kind === 'datasets' ? { ...record, rows: [] } : record, by);
      if (kind === 'facts')
        for (const input of idsInFormula((record as Fact).derived?.formula ?? '')) if (registry.facts.has(input)) add('facts', input, by);
      if (kind === 'datasets') for (const [target, named] of idsInRows(record as Dataset)) add(target, named, by);
    }
  }
  for (const { kind, id, components } of pages) {
    for (const { name, attributes } of components) {
      const wanted: Readonly<Record<string, string>> = Object.hasOwn(mdxComponents, name)
        ? mdxComponents[name as keyof typeof mdxComponents]
        : {};
      for (const [attribute, target] of Object.entries(wanted)) add(target, attributes[attribute]?.value ?? '', { kind, id });
    }
  }
  for (const [id, chart] of charts) {
    add('datasets', chart.dataset, { kind: 'charts', id });
    addWords([chart.title, chart.alt, chart.note], { kind: 'charts', id });
  }
  return new Map([...uses].map(([key, found]) => [key, [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, use]) => use)]));
}

const kindOfRole: Readonly<Record<string, KindName>> = { source: 'sources', economy: 'economies', fact: 'facts' };

function idsInRows({ fields, rows }: Dataset): [KindName, string][] {
  const named = fields.flatMap(({ name, role }): [string, KindName][] => {
    const kind = kindOfRole[role ?? ''];
    return kind === undefined ? [] : [[name, kind]];
  });
  return rows
    .flatMap(({ cells }) => named.map(([name, kind]): [KindName, string] => [kind, cells[name]?.text ?? '']))
    .filter(([, id]) => id !== '');
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}
