/** All properties, and what is wrong with one: first the seeds that are kept, then values nobody has thought of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csv } from './csv.ts';
import { formula } from './formula.ts';
import { mdx } from './mdx.ts';
import { numbers } from './numbers.ts';
import { pages } from './pages.ts';
import { problems } from './problems.ts';
import { projects } from './projects.ts';
import type { Property } from './property.ts';
import { queries } from './queries.ts';
import { wholeFiles } from './whole-files.ts';
import { yaml } from './yaml.ts';

export const properties: readonly Property[] = [
  ...yaml,
  ...csv,
  ...mdx,
  ...pages,
  ...formula,
  ...numbers,
  ...queries,
  ...problems,
  ...projects,
  ...wholeFiles,
];

/** What has failed once: a property by its name, and what fast-check needs to make the same value again. */
interface Seed {
  readonly property: string;
  readonly seed: number;
  readonly path: string;
}
export const seeds = JSON.parse(readFileSync(join(import.meta.dirname, 'seeds.json'), 'utf8')) as readonly Seed[];

/** What is wrong with a property, or undefined. */
export async function findFault({ name, share = 1, run }: Property, runs: number, seed: number): Promise<string | undefined> {
  const kept = seeds.filter((one) => one.property === name).map(({ seed: failed, path }) => ({ seed: failed, path }));
  for (const parameters of [...kept, { seed, numRuns: Math.max(1, Math.round(runs * share)) }]) {
    const { failed, error, value, seed: failing, path } = await run(parameters);
    if (failed) return `${error}\n  with ${value}\n  for seeds.json: ${JSON.stringify({ property: name, seed: failing, path })}`;
  }
  return undefined;
}
