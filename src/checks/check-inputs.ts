/** A project folder → every problem of its data, pages and charts, and the registry they are built from. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutFollowOns } from '../problems/follow-ons.ts';
import { sortProblems, type Problem } from '../problems/problem.ts';
import type { RegistryBuild } from '../registry/build-registry.ts';
import { loadRegistry } from '../registry/from-disk.ts';
import { unkept, type Readings } from '../registry/readings.ts';
import type { Registry } from '../registry/registry.ts';
import type { Inputs } from './check.ts';
import { findOverdue } from './data/overdue.ts';
import { findToCome } from './data/to-come.ts';
import { listFiles } from '../files/list-files.ts';
import { checks } from './index.ts';
import { withoutResting } from './rests-on-cells.ts';

export interface CheckedInputs {
  readonly problems: readonly Problem[];
  /** All that was read, faults or not. */
  readonly build: RegistryBuild;
  /** Undefined when there are problems: nothing is built then. */
  readonly registry: Registry | undefined;
}

/** Days to hold dates against, each a calendar day. */
export interface Days {
  /** What was to be reviewed before it is overdue. */
  readonly asOf?: string | undefined;
  /** What is later cannot have happened. */
  readonly latest?: string | undefined;
}

export async function checkInputs(root: string, { asOf, latest }: Days = {}, readings: Readings = unkept): Promise<CheckedInputs> {
  const build = loadRegistry(root, readings);
  const readPublic = (path: string): string => readFileSync(join(root, 'public', path), 'utf8');
  const inputs: Inputs = { build, pages: build.pages, publicFiles: listPublic(root), readPublic, readings };
  const found = await Promise.all(checks.map(async (check) => await check.run(inputs)));
  const overdue = asOf === undefined ? [] : findOverdue(build, asOf);
  const told: Problem[] = [...build.problems, ...found.flat(), ...overdue];
  const problems = latest === undefined ? told : [...told, ...findToCome(build, latest, told)];
  const sorted = sortProblems(withoutFollowOns(withoutResting(problems, build), build.files));
  return { build, problems: sorted, registry: sorted.length === 0 ? build.registry : undefined };
}

function listPublic(root: string): string[] {
  const folder = join(root, 'public');
  return existsSync(folder) ? [...listFiles(folder).keys()] : [];
}
