/** The list of charts of a project, or what is wrong with its files as code. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import type { Problem } from '../problems/problem.ts';
import { decodeFile } from '../registry/data-file.ts';
import type { ChartDefinition } from '../vega/define-chart.ts';
import { findPlace } from '../vega/find-place.ts';
import { findShapeProblems } from '../vega/find-shape-problems.ts';
import { findCodeFaults, findSyntaxFaults, inspectOptions, lateFault, listFile, runtimeFault, type Source } from './chart-code-faults.ts';
import { chartsFolder, importChartFile } from './import-chart-file.ts';

export interface LoadedCharts {
  /** The listed charts that have a file of their name and are definitions; all others have a problem. */
  readonly charts: ReadonlyMap<string, ChartDefinition>;
  /** Names of the files, tests left out. */
  readonly files: readonly string[];
  /** Ids in the list, right or wrong; undefined where the list cannot be read, and nothing can be said about single charts. */
  readonly listed: readonly string[] | undefined;
  /** Ids that a page may name without a report of its own: all that are listed or have a file. */
  readonly declaredIds: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** A project without charts has no src/charts/index.ts. */
export async function loadCharts(root: string): Promise<LoadedCharts> {
  const { files, problems } = listFiles(root);
  const decoded = files.map((name) => ({ name, ...decodeFile(`${chartsFolder}/${name}`, readFileSync(join(root, chartsFolder, name))) }));
  const sources = decoded.map(({ name, file }): Source => ({ name, ...file }));
  problems.push(...decoded.flatMap((file) => file.problems));
  const fileIds = files.filter((name) => name !== listFile).map(idOf);
  const unread = { charts: new Map(), files, listed: undefined, declaredIds: new Set(fileIds) };
  if (!files.includes(listFile)) return { ...unread, listed: [], problems };

  if (sources.some((source) => source.unreadable)) return { ...unread, problems: [...problems, ...(await findSyntaxFaults(sources))] };
  const loaded = await importChartFile(root, listFile);
  if ('thrown' in loaded) return { ...unread, problems: [...problems, ...(await findCodeFaults(root, sources, loaded.thrown))] };
  if (loaded.isLate) return { ...unread, problems: [...problems, await lateFault(root, fileIds)] };

  problems.push(...loaded.strays.map((reason) => runtimeFault(root, sources, reason)));
  const { charts: list } = loaded.module;
  const listText = sources.find(({ name }) => name === listFile)?.text ?? '';
  if (!(list instanceof Map)) {
    const message = list === undefined ? 'The list exports no charts.' : 'The exported charts are not a Map.';
    const mend = "Export the list: export const charts = new Map([['chart-id', chartId]]).";
    const place = await findPlace(listText, { text: 'charts' });
    return { ...unread, problems: [...problems, { rule: 'chart-shape', file: `${chartsFolder}/${listFile}`, ...place, message, mend }] };
  }

  const charts = new Map<string, ChartDefinition>();
  const listed: string[] = [];
  for (const [id, definition] of list as ReadonlyMap<unknown, unknown>) {
    if (typeof id !== 'string' || id === 'index') {
      const message = `The list has the key ${typeof id === 'string' ? `"${id}"` : inspect(id, inspectOptions)}, which is no id.`;
      const mend = "The key of a chart is its file's name without .ts, in quotes.";
      const place = await findPlace(listText, { text: String(typeof id === 'symbol' ? id.description : id) });
      problems.push({ rule: 'chart-shape', file: `${chartsFolder}/${listFile}`, ...place, message, mend });
      continue;
    }
    listed.push(id);
    // Without a file of its name there is no place for its faults: findChartProblems says that the file is not there.
    const source = sources.find(({ name }) => name === `${id}.ts`);
    if (source === undefined) continue;
    const faults = await findShapeProblems(definition, { file: source.path, text: source.text });
    problems.push(...faults);
    if (faults.length === 0) charts.set(id, definition as ChartDefinition);
  }
  return { charts, files, listed, declaredIds: new Set([...listed, ...fileIds]), problems };
}

function idOf(name: string): string {
  return name.replace(/\.ts$/, '');
}

function listFiles(root: string): { files: string[]; problems: Problem[] } {
  let names: string[];
  try {
    names = readdirSync(join(root, chartsFolder));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { files: [], problems: [] };
    throw error;
  }
  const all = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort();
  const isFile = (name: string): boolean => statSync(join(root, chartsFolder, name), { throwIfNoEntry: false })?.isFile() ?? false;
  const others = all.filter((name) => !isFile(name));
  return {
    files: all.filter(isFile),
    problems: others.map((name) => ({
      rule: 'chart-code',
      file: `${chartsFolder}/${name}`,
      line: 1,
      column: 1,
      message: `"${name}" is named like a chart and is not a file.`,
      mend: `Rename or remove it; charts are files in ${chartsFolder}/.`,
    })),
  };
}
