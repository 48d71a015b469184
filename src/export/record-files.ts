/** All records of a kind as one file at the root of the site: which of these a site has. A kind without records has none. */
import type { Registry } from '../registry/registry.ts';

const kindsByForm = {
  csv: ['facts', 'levers', 'recommendations'],
  json: ['facts', 'quotes', 'levers', 'recommendations'],
} as const;

/** The kinds that have a file of this form: its name is "facts.csv". */
export function kindsWithFile<Form extends keyof typeof kindsByForm>(form: Form, registry: Registry): (typeof kindsByForm)[Form][number][] {
  return kindsByForm[form].filter((kind) => registry[kind].size > 0);
}

/** Their paths: "/facts.csv". */
export function recordFilePaths(registry: Registry): string[] {
  return [
    ...kindsWithFile('csv', registry).map((kind) => `/${kind}.csv`),
    ...kindsWithFile('json', registry).map((kind) => `/${kind}.json`),
  ];
}
