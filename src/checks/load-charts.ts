/** The list of charts of a project, or what is wrong with its files as code. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import type { Problem } from '../problems/problem.ts';
import { decodeFile, type DataFile } from '../registry/data-file.ts';
import type { ChartDefinition } from '../vega/define-chart.ts';
import { findShapeProblems } from '../vega/find-chart-problems.ts';
import { findPlace } from '../vega/find-place.ts';

const folder = 'src/charts';
const listFile = 'index.ts';

/** Chart files hold definitions, which take no time: what lasts longer waits for something that does not come. */
const timeLimit = 10_000;

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

interface Source extends DataFile {
  readonly name: string;
}

/** A project without charts has no src/charts/index.ts. */
export async function loadCharts(root: string): Promise<LoadedCharts> {
  const { files, problems } = listFiles(root);
  const decoded = files.map((name) => ({ name, ...decodeFile(`${folder}/${name}`, readFileSync(join(root, folder, name))) }));
  const sources = decoded.map(({ name, file }): Source => ({ name, ...file }));
  problems.push(...decoded.flatMap((file) => file.problems));
  const fileIds = files.filter((name) => name !== listFile).map(idOf);
  const unread = { charts: new Map(), files, listed: undefined, declaredIds: new Set(fileIds) };
  if (!files.includes(listFile)) return { ...unread, listed: [], problems };

  if (sources.some((source) => source.unreadable)) return { ...unread, problems: [...problems, ...(await findSyntaxFaults(sources))] };
  const loaded = await importFile(root, listFile);
  if ('thrown' in loaded) return { ...unread, problems: [...problems, ...(await findCodeFaults(root, sources, loaded.thrown))] };
  if (loaded.isLate) return { ...unread, problems: [...problems, await lateFault(root, fileIds)] };

  problems.push(...loaded.strays.map((reason) => runtimeFault(root, sources, reason)));
  const { charts: list } = loaded.module;
  const listText = sources.find(({ name }) => name === listFile)?.text ?? '';
  if (!(list instanceof Map)) {
    const message = list === undefined ? 'The list exports no charts.' : 'The exported charts are not a Map.';
    const mend = "Export the list: export const charts = new Map([['chart-id', chartId]]).";
    const place = await findPlace(listText, { text: 'charts' });
    return { ...unread, problems: [...problems, { rule: 'chart-shape', file: `${folder}/${listFile}`, ...place, message, mend }] };
  }

  const charts = new Map<string, ChartDefinition>();
  const listed: string[] = [];
  for (const [id, definition] of list as ReadonlyMap<unknown, unknown>) {
    if (typeof id !== 'string' || id === 'index') {
      const message = `The list has the key ${typeof id === 'string' ? `"${id}"` : inspect(id, inspectOptions)}, which is no id.`;
      const mend = "The key of a chart is its file's name without .ts, in quotes.";
      const place = await findPlace(listText, { text: String(typeof id === 'symbol' ? id.description : id) });
      problems.push({ rule: 'chart-shape', file: `${folder}/${listFile}`, ...place, message, mend });
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
    names = readdirSync(join(root, folder));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { files: [], problems: [] };
    throw error;
  }
  const all = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort();
  const isFile = (name: string): boolean => statSync(join(root, folder, name), { throwIfNoEntry: false })?.isFile() ?? false;
  const others = all.filter((name) => !isFile(name));
  return {
    files: all.filter(isFile),
    problems: others.map((name) => ({
      rule: 'chart-code',
      file: `${folder}/${name}`,
      line: 1,
      column: 1,
      message: `"${name}" is named like a chart and is not a file.`,
      mend: `Rename or remove it; charts are files in ${folder}/.`,
    })),
  };
}

type Loaded =
  | { readonly isLate: boolean; readonly module: Readonly<Record<string, unknown>>; readonly strays: readonly unknown[] }
  | { readonly thrown: unknown };

/** Runs a file of the folder; what it does beyond defining is caught while it runs. */
async function importFile(root: string, name: string, limit = timeLimit): Promise<Loaded> {
  const strays: unknown[] = [];
  const giveBack = strayEvents.map((event) => takeOver(event, (error) => void strays.push(error)));
  const { exit } = process;
  let timer: NodeJS.Timeout | undefined;
  process.exit = () => {
    throw new Error('it ends the process');
  };
  try {
    const late = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, limit, undefined)));
    const module = (await Promise.race([import(pathToFileURL(join(root, folder, name)).href), late])) as
      Record<string, unknown> | undefined;
    // What nobody awaits is told only after all that is waiting has run, and a timer of no length a little later.
    await new Promise((resolve) => setTimeout(resolve, 5));
    return { isLate: module === undefined, module: module ?? {}, strays };
  } catch (thrown) {
    return { thrown };
  } finally {
    clearTimeout(timer);
    process.exit = exit;
    for (const give of giveBack) give();
  }
}

const strayEvents = ['unhandledRejection', 'uncaughtException'] as const;

/** Others who listen hear nothing until it is given back: what strays while charts run is the charts'. */
function takeOver(event: string, listener: (error: unknown) => void): () => void {
  const others = process.rawListeners(event) as ((...values: unknown[]) => void)[];
  process.removeAllListeners(event);
  process.on(event, listener);
  return () => {
    process.off(event, listener);
    for (const other of others) process.on(event, other);
  };
}

/** The file that is not done, or else the list. */
async function lateFault(root: string, ids: readonly string[]): Promise<Problem> {
  for (const id of ids) {
    const loaded = await importFile(root, `${id}.ts`, 100);
    if (!('thrown' in loaded) && loaded.isLate) return codeProblem(`${folder}/${id}.ts`, 1, 1, lateMessage);
  }
  return codeProblem(`${folder}/${listFile}`, 1, 1, lateMessage);
}

const lateMessage = `the code was not done after ${timeLimit / 1000} seconds`;

async function findCodeFaults(root: string, sources: readonly Source[], thrown: unknown): Promise<Problem[]> {
  const syntax = await findSyntaxFaults(sources);
  if (syntax.length > 0 && thrown instanceof SyntaxError) return syntax;
  if (thrown instanceof Error) return [...syntax, runtimeFault(root, sources, thrown)];
  // What is no error has no stack: the file that throws the same when it is asked for alone is where it comes from.
  for (const source of sources.filter(({ name }) => name !== listFile)) {
    const loaded = await importFile(root, source.name);
    if ('thrown' in loaded && Object.is(loaded.thrown, thrown)) return [...syntax, thrownFault(source, thrown)];
  }
  return [...syntax, ...sources.filter(({ name }) => name === listFile).map((source) => thrownFault(source, thrown))];
}

/** Node names no place for a fault of syntax in TypeScript; its own parser does, for all files. */
async function findSyntaxFaults(sources: readonly Source[]): Promise<Problem[]> {
  const { default: ts } = await import('typescript');
  return sources
    .filter((source) => !source.unreadable)
    .flatMap(({ name, path, text }) => {
      const { diagnostics = [] } = ts.transpileModule(text, {
        reportDiagnostics: true,
        fileName: name,
        compilerOptions: { target: ts.ScriptTarget.Latest },
      });
      return diagnostics.slice(0, 1).map(({ file, start = 0, messageText }) => {
        const { line, character } = file?.getLineAndCharacterOfPosition(start) ?? { line: 0, character: 0 };
        return codeProblem(path, line + 1, character + 1, ts.flattenDiagnosticMessageText(messageText, ' '));
      });
    });
}

const inspectOptions = { depth: 1, breakLength: Infinity, customInspect: false, maxStringLength: 80 } as const;

function thrownFault({ path, text }: Source, thrown: unknown): Problem {
  const before = text.slice(0, Math.max(0, text.search(/\bthrow\b/))).split('\n');
  return codeProblem(path, before.length, (before.at(-1) ?? '').length + 1, `the code throws ${inspect(thrown, inspectOptions)}`);
}

/** What was thrown while the files ran: placed where the stack last was in the folder, or where the import stands. */
function runtimeFault(root: string, sources: readonly Source[], thrown: unknown): Problem {
  if (!(thrown instanceof Error)) {
    const source = sources.find(({ text }) => /\bPromise\.reject\b/.test(text));
    const message = `a promise is rejected with ${inspect(thrown, inspectOptions)}`;
    return codeProblem(source?.path ?? `${folder}/${listFile}`, 1, 1, message);
  }
  const { message, stack } = textsOf(thrown);
  const importer = sources.find(({ path }) => message.includes(` imported from ${join(root, path)}`));
  if (importer !== undefined) return importFault(root, importer, message);
  // With a column in the stack of what ran; with lines of code and mostly a mark under them for what could not be run.
  const [, name = listFile, line = '1', column, mark] =
    /src\/charts\/([^/\s:]+\.ts):(\d+)(?::(\d+)|\n(?:(?:.*\n){1,5}?( *)\^)?)/.exec(stack) ?? [];
  return codeProblem(
    `${folder}/${decodeURI(name)}`,
    Number(line),
    column === undefined ? (mark ?? '').length + 1 : Number(column),
    plain(root, message),
  );
}

/** `Cannot find package 'x' imported from …/a-chart.ts`: placed at the import of x in that file. */
function importFault(root: string, { path, text }: Source, message: string): Problem {
  const wanted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const target = wanted.split('/').at(-1) ?? wanted;
  const lines = text.split('\n');
  const at = lines.findIndex((line) => /\b(?:import|from)\b/.test(line) && ["'", '"'].some((quote) => line.includes(target + quote)));
  const said = message.startsWith('Cannot find module')
    ? `there is no file "${target}" where the import looks for it`
    : message.startsWith('Cannot find package')
      ? `there is no package "${wanted}"`
      : plain(root, message.replace(/ (?:resolving ES modules )?imported from .*/s, ''));
  return codeProblem(path, Math.max(at, 0) + 1, Math.max((lines[at] ?? '').indexOf(target), 0) + 1, said);
}

/** An error may carry anything under these names. */
function textsOf(error: Error): { message: string; stack: string } {
  return { message: String(error.message), stack: String(error.stack) };
}

function plain(root: string, message: string): string {
  return message.replaceAll(`${pathToFileURL(root).href}/`, '').replaceAll(`${root}/`, '');
}

function codeProblem(file: string, line: number, column: number, message: string): Problem {
  const said = message.split('\n')[0] ?? message;
  return {
    rule: 'chart-code',
    file,
    line,
    column,
    message: `The charts cannot be read: ${said}${/[.!?]$/.test(said) ? '' : '.'}`,
    mend: 'Correct the code; the docs page "Add a chart" shows a whole definition.',
  };
}
