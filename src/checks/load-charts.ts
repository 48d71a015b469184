/** The list of charts of a project, or what is wrong with its files as code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Problem } from '../problems/problem.ts';
import type { ChartDefinition } from '../vega/define-chart.ts';

const folder = 'src/charts';

export interface LoadedCharts {
  readonly charts: ReadonlyMap<string, ChartDefinition>;
  /** Names of the files, tests left out. */
  readonly files: readonly string[];
  /** With problems, `charts` is empty and nothing can be said about single charts. */
  readonly problems: readonly Problem[];
}

/** A project without charts has no src/charts/index.ts. */
export async function loadCharts(root: string): Promise<LoadedCharts> {
  const files = listFiles(root);
  if (!files.includes('index.ts')) return { charts: new Map(), files, problems: [] };
  try {
    const { charts } = (await import(pathToFileURL(join(root, folder, 'index.ts')).href)) as {
      charts: ReadonlyMap<string, ChartDefinition>;
    };
    return { charts, files, problems: [] };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const syntax = await findSyntaxFaults(root, files);
    return { charts: new Map(), files, problems: syntax.length > 0 ? syntax : [runtimeFault(root, error)] };
  }
}

function listFiles(root: string): string[] {
  try {
    return readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Node names no place for a fault of syntax in TypeScript; its own parser does, for all files. */
async function findSyntaxFaults(root: string, files: readonly string[]): Promise<Problem[]> {
  const { default: ts } = await import('typescript');
  return files.flatMap((name) => {
    const { diagnostics = [] } = ts.transpileModule(readFileSync(join(root, folder, name), 'utf8'), {
      reportDiagnostics: true,
      fileName: name,
      compilerOptions: { target: ts.ScriptTarget.Latest },
    });
    return diagnostics.slice(0, 1).map(({ file, start = 0, messageText }) => {
      const { line, character } = file?.getLineAndCharacterOfPosition(start) ?? { line: 0, character: 0 };
      return codeProblem(`${folder}/${name}`, line + 1, character + 1, ts.flattenDiagnosticMessageText(messageText, ' '));
    });
  });
}

/** What was thrown while the files ran: placed where the stack last was in the folder, or where the import stands. */
function runtimeFault(root: string, error: Error): Problem {
  const missing = /([\w-]+\.ts)' imported from \S*src\/charts\/([\w-]+\.ts)/.exec(error.message);
  if (missing !== null) {
    const [, target = '', importer = ''] = missing;
    const lines = readFileSync(join(root, folder, importer), 'utf8').split('\n');
    const at = lines.findIndex((line) => line.includes(target));
    return codeProblem(
      `${folder}/${importer}`,
      at + 1,
      (lines[at] ?? '').indexOf(target) + 1,
      `there is no file "${target}" where the import looks for it`,
    );
  }
  const [, name = 'index.ts', line = '1', column = '1'] = /src\/charts\/([\w-]+\.ts):(\d+):(\d+)/.exec(error.stack ?? '') ?? [];
  return codeProblem(
    `${folder}/${name}`,
    Number(line),
    Number(column),
    error.message.replaceAll(`${pathToFileURL(root).href}/`, '').replaceAll(`${root}/`, ''),
  );
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
