/** The files of records at the root of the site, all of a kind in one: which of these a site has. A kind without records has none. */
import type { Registry } from '../registry/registry.ts';

const kindsByForm = {
  csv: ['facts', 'levers', 'recommendations'],
  json: ['facts', 'quotes', 'levers', 'recommendations'],
} as const;

/** The kinds that have a file of this form: its name is "facts.csv". */
export function kindsWithFile<Form extends keyof typeof kindsByForm>(form: Form, registry: Registry): (typeof kindsByForm)[Form][number][] {
  return kindsByForm[form].filter((kind) => registry[kind].size > 0);
}

/** Whether there is a table for a Data Package: the standard wants one in each. */
export function hasDataPackage({ facts, datasets }: Pick<Registry, 'facts' | 'datasets'>): boolean {
  return facts.size + datasets.size > 0;
}

/** Their paths: "/facts.csv". */
export function recordFilePaths(registry: Registry): string[] {
  return [
    ...kindsWithFile('csv', registry).map((kind) => `/${kind}.csv`),
    ...kindsWithFile('json', registry).map((kind) => `/${kind}.json`),
    ...(hasDataPackage(registry) ? ['/datapackage.json'] : []),
  ];
}
