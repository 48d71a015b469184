/** A project folder → every problem of its data, pages and charts, and the registry they are built from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compareProblems, type Problem } from '../problems/problem.ts';
import { loadRegistry } from '../registry/from-disk.ts';
import { parseMdx } from '../registry/parse-mdx.ts';
import type { Registry } from '../registry/registry.ts';
import type { ChartDefinition } from '../vega/define-chart.ts';
import { findChartProblems } from '../vega/find-chart-problems.ts';
import { findPlace } from '../vega/find-place.ts';
import type { Inputs } from './check.ts';
import { checks } from './index.ts';

export interface CheckedInputs {
  readonly problems: readonly Problem[];
  /** Undefined when there are problems: nothing is built then. */
  readonly registry: Registry | undefined;
}

export async function checkInputs(root: string): Promise<CheckedInputs> {
  const build = loadRegistry(root);
  const charts = await loadCharts(root);
  const pages = build.bodies.map(({ kind, id, file, body, line }) => ({ ...parseMdx(file, body, line), kind, id }));
  const readSource = readChart(root);
  const inputs: Inputs = { build, pages, charts, locateInChart: (id, property, text) => findPlace(readSource(id).text, { text, property }) };
  const found = await Promise.all(checks.map((check) => check.run(inputs)));
  const problems: Problem[] = [...build.problems, ...found.flat()];

  const chartFiles = { readSource, files: listChartFiles(root), listed: [...charts.keys()], factIds: build.ids.get('facts') ?? new Set(), brokenDatasets: build.brokenDatasets };
  problems.push(...(await findChartProblems(charts, build.registry, chartFiles)));
  const sorted = problems.sort(compareProblems).filter((problem, index) => index === 0 || compareProblems(problem, problems[index - 1] as Problem) !== 0);
  return { problems: sorted, registry: sorted.length === 0 ? build.registry : undefined };
}

/** The list of charts; a project without charts has no src/charts/index.ts. */
async function loadCharts(root: string): Promise<ReadonlyMap<string, ChartDefinition>> {
  if (!listChartFiles(root).includes('index.ts')) return new Map();
  const { charts } = (await import(pathToFileURL(join(root, 'src/charts/index.ts')).href)) as { charts: ReadonlyMap<string, ChartDefinition> };
  return charts;
}

function listChartFiles(root: string): string[] {
  try {
    return readdirSync(join(root, 'src/charts')).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function readChart(root: string): (id: string) => { file: string; text: string } {
  return (id) => {
    const file = `src/charts/${id}.ts`;
    return { file, text: readFileSync(join(root, file), 'utf8') };
  };
}
