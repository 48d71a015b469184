/** A project folder → every problem of its data, pages and charts, and the registry they are built from. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutFollowOns } from '../problems/follow-ons.ts';
import { sortProblems, type Problem } from '../problems/problem.ts';
import type { RegistryBuild } from '../registry/build-registry.ts';
import { loadRegistry } from '../registry/from-disk.ts';
import type { Registry } from '../registry/registry.ts';
import type { Inputs } from './check.ts';
import { findOverdue } from './data/overdue.ts';
import { listFiles } from '../files/list-files.ts';
import { checks } from './index.ts';

export interface CheckedInputs {
  readonly problems: readonly Problem[];
  /** All that was read, faults or not. */
  readonly build: RegistryBuild;
  /** Undefined when there are problems: nothing is built then. */
  readonly registry: Registry | undefined;
}

/** With `asOf`, a calendar day, also what is overdue for review by then. */
export async function checkInputs(root: string, asOf?: string): Promise<CheckedInputs> {
  const build = loadRegistry(root);
  const readPublic = (path: string): string => readFileSync(join(root, 'public', path), 'utf8');
  const inputs: Inputs = { build, pages: build.pages, publicFiles: listPublic(root), readPublic };
  const found = await Promise.all(checks.map(async (check) => await check.run(inputs)));
  const overdue = asOf === undefined ? [] : findOverdue(build, asOf);
  const problems: Problem[] = [...build.problems, ...found.flat(), ...overdue];
  const sorted = sortProblems(withoutFollowOns(problems));
  return { build, problems: sorted, registry: sorted.length === 0 ? build.registry : undefined };
}

function listPublic(root: string): string[] {
  const folder = join(root, 'public');
  return existsSync(folder) ? [...listFiles(folder).keys()] : [];
}
