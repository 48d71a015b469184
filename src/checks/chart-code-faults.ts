/** What is wrong with chart files as code: syntax, imports, what they throw; each with the place it comes from. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import type { Problem } from '../problems/problem.ts';
import type { DataFile } from '../registry/data-file.ts';
import { chartsFolder, importChartFile, timeLimit } from './import-chart-file.ts';

export const listFile = 'index.ts';

export interface Source extends DataFile {
  readonly name: string;
}

/** The file that is not done, or else the list. */
export async function lateFault(root: string, ids: readonly string[]): Promise<Problem> {
  for (const id of ids) {
    const loaded = await importChartFile(root, `${id}.ts`, 100);
    if (!('thrown' in loaded) && loaded.isLate) return codeProblem(`${chartsFolder}/${id}.ts`, 1, 1, lateMessage);
  }
  return codeProblem(`${chartsFolder}/${listFile}`, 1, 1, lateMessage);
}

const lateMessage = `the code was not done after ${timeLimit / 1000} seconds`;

export async function findCodeFaults(root: string, sources: readonly Source[], thrown: unknown): Promise<Problem[]> {
  const syntax = await findSyntaxFaults(sources);
  if (syntax.length > 0 && thrown instanceof SyntaxError) return syntax;
  if (thrown instanceof Error) return [...syntax, runtimeFault(root, sources, thrown)];
  // What is no error has no stack: the file that throws the same when it is asked for alone is where it comes from.
  for (const source of sources.filter(({ name }) => name !== listFile)) {
    const loaded = await importChartFile(root, source.name);
    if ('thrown' in loaded && Object.is(loaded.thrown, thrown)) return [...syntax, thrownFault(source, thrown)];
  }
  return [...syntax, ...sources.filter(({ name }) => name === listFile).map((source) => thrownFault(source, thrown))];
}

/** Node names no place for a fault of syntax in TypeScript; its own parser does, for all files. */
export async function findSyntaxFaults(sources: readonly Source[]): Promise<Problem[]> {
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

export const inspectOptions = { depth: 1, breakLength: Infinity, customInspect: false, maxStringLength: 80 } as const;

function thrownFault({ path, text }: Source, thrown: unknown): Problem {
  const before = text.slice(0, Math.max(0, text.search(/\bthrow\b/))).split('\n');
  return codeProblem(path, before.length, (before.at(-1) ?? '').length + 1, `the code throws ${inspect(thrown, inspectOptions)}`);
}

/** What was thrown while the files ran: placed where the stack last was in the folder, or where the import stands. */
export function runtimeFault(root: string, sources: readonly Source[], thrown: unknown): Problem {
  if (!(thrown instanceof Error)) {
    const source = sources.find(({ text }) => /\bPromise\.reject\b/.test(text));
    const message = `a promise is rejected with ${inspect(thrown, inspectOptions)}`;
    return codeProblem(source?.path ?? `${chartsFolder}/${listFile}`, 1, 1, message);
  }
  const { message, stack } = textsOf(thrown);
  const importer = sources.find(({ path }) => message.includes(` imported from ${join(root, path)}`));
  if (importer !== undefined) return importFault(root, importer, message);
  // With a column in the stack of what ran; with lines of code and mostly a mark under them for what could not be run.
  const [, name = listFile, line = '1', column, mark] =
    /src\/charts\/([^/\s:]+\.ts):(\d+)(?::(\d+)|\n(?:(?:.*\n){1,5}?( *)\^)?)/.exec(stack) ?? [];
  return codeProblem(
    `${chartsFolder}/${decodeURI(name)}`,
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
