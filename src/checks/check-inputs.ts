/** A project folder → every problem of its data, pages and charts, and the registry they are built from. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareProblems, type Problem } from '../problems/problem.ts';
import { loadRegistry } from '../registry/from-disk.ts';
import { parseMdx } from '../registry/parse-mdx.ts';
import type { Registry } from '../registry/registry.ts';
import { findChartProblems } from '../vega/find-chart-problems.ts';
import { findPlace } from '../vega/find-place.ts';
import type { Inputs } from './check.ts';
import { findOverdue } from './data/overdue.ts';
import { listFiles } from './dist/list-files.ts';
import { checks } from './index.ts';
import { loadCharts } from './load-charts.ts';

export interface CheckedInputs {
  readonly problems: readonly Problem[];
  /** Undefined when there are problems: nothing is built then. */
  readonly registry: Registry | undefined;
}

/** With `asOf`, a calendar day, also what is overdue for review by then. */
export async function checkInputs(root: string, asOf?: string): Promise<CheckedInputs> {
  const build = loadRegistry(root);
  const { charts, files, listed, declaredIds: chartIds, problems: codeProblems } = await loadCharts(root);
  const pages = build.bodies.map(({ kind, id, file, body, line }) => ({ ...parseMdx(file, body, line), kind, id }));
  const readSource = readChart(root);
  const inputs: Inputs = {
    build,
    pages,
    charts,
    chartIds,
    publicFiles: listPublic(root),
    locateInChart: (id, property, text) => findPlace(readSource(id).text, { text, property }),
  };
  const found = await Promise.all(checks.map((check) => check.run(inputs)));
  const overdue = asOf === undefined ? [] : findOverdue(build, asOf);
  const problems: Problem[] = [...build.problems, ...codeProblems, ...found.flat(), ...overdue];

  if (listed !== undefined) {
    const chartFiles = {
      readSource,
      files,
      listed,
      factIds: build.ids.get('facts') ?? new Set<string>(),
      brokenDatasets: build.brokenDatasets,
    };
    problems.push(...(await findChartProblems(charts, build.registry, chartFiles)));
  }
  const sorted = problems
    .sort(compareProblems)
    .filter((problem, index) => index === 0 || compareProblems(problem, problems[index - 1] as Problem) !== 0);
  return { problems: sorted, registry: sorted.length === 0 ? build.registry : undefined };
}

function listPublic(root: string): string[] {
  const folder = join(root, 'public');
  return existsSync(folder) ? [...listFiles(folder).keys()] : [];
}

function readChart(root: string): (id: string) => { file: string; text: string } {
  return (id) => {
    const file = `src/charts/${id}.ts`;
    return { file, text: readFileSync(join(root, file), 'utf8') };
  };
}
