/** Astro as a child process: the pages are made in a folder of our choosing, and no warning is tolerated. */
import { spawn } from 'node:child_process';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatShard, shardVariable, type Shard } from '../files/shard.ts';
import type { Folders } from '../folders.ts';
import type { Problem } from '../problems/problem.ts';
import { Fault, findEnvironmentFault } from '../problems/fault.ts';
import { reuseVariable } from '../astro/reuse-pages.ts';
import { makeAstroRoot } from './astro-root.ts';
import { fixEnvironment } from './fixed-environment.ts';
import { makePlainPath, type PlainPath } from './plain-path.ts';
import { readAstroOutput, withoutStack } from './read-astro-output.ts';
import { toError } from '../narrow/to-error.ts';

/** Astro's own command. */
const astro = join(dirname(fileURLToPath(import.meta.resolve('astro/package.json'))), 'bin/astro.mjs');
const endWithParent = new URL('./end-with-parent.ts', import.meta.url).href;

export interface AstroBuildOptions {
  readonly folders: Folders;
  /** Where the site is made. */
  readonly outDir: string;
  /** The part of the pages that is made; all by default. */
  readonly shard?: Shard | undefined;
  /** What SITE_REUSE says (astro/reuse-pages.ts). */
  readonly reuse: string;
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Problems of authors come back; anything else that is not in order, a warning too, is thrown with Astro's own words. */
export async function buildPages({ folders, outDir, shard, reuse, say, signal }: AstroBuildOptions): Promise<Problem[]> {
  // --force: what Astro remembers of the content must not outlive a change of schema or branch.
  const plain = makePlainPath(folders);
  const root = makeAstroRoot(plain.folders, 'build');
  const args = toNode(plain, 'build', root.path, ['--outDir', plain.toPlain(outDir), '--json', '--force']);
  const { code, stdout, stderr } = await run(
    folders,
    { ...plain.environment, [shardVariable]: shard === undefined ? '' : formatShard(shard), [reuseVariable]: reuse },
    args,
    signal,
  ).finally(() => {
    root.remove();
    plain.remove();
  });
  const { problems, faults, remarks } = readAstroOutput(folders.site, stdout, stderr, plain.toTrue);
  for (const remark of remarks) say(remark);
  if (problems.length > 0 || (code === 0 && faults.length === 0)) {
    // A warning beside problems of authors would be lost if only the problems were told.
    for (const fault of problems.length > 0 ? faults : []) say(withoutStack(fault));
    return [...problems];
  }
  const text = faults.length > 0 ? faults.join('\n\n') : `Astro ended with exit code ${code} and said nothing.`;
  throw (
    findEnvironmentFault(text) ??
    new Fault(
      4,
      `Astro could not make the pages without a warning or an error:\n\n${withoutStack(text)}\n`,
      'Mend the page, component or setting it names; --debug shows the stack.',
      { cause: new Error(text) },
    )
  );
}

/**
 * The settings are the generator's, wherever Astro's root is. Astro is found through the link too: its own files are asked of Vite
 * by their paths.
 */
export function toNode({ folders, flags, toPlain }: PlainPath, command: 'build' | 'dev', root: string, args: readonly string[]): string[] {
  const config = relative(root, join(folders.generator, 'astro.config.mjs'));
  return [...flags, '--import', endWithParent, toPlain(astro), command, '--root', root, '--config', config, ...args];
}

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Resolves when the child is gone, so that nothing writes into the folder any more. */
function run(
  { generator }: Folders,
  environment: Readonly<Record<string, string>>,
  args: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Ended> {
  // The bundle of the pages lies in another folder each time: what Node kept of it would never be found again.
  const { NODE_COMPILE_CACHE: _, ...inherited } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: generator,
      env: fixEnvironment({ ...inherited, ...environment }),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const stop = (): void => void child.kill();
    signal?.addEventListener('abort', stop, { once: true });
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => void (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => void (stderr += text));
    child.once('error', reject);
    child.once('close', (code, killedBy) => {
      signal?.removeEventListener('abort', stop);
      if (signal?.aborted === true) reject(toError(signal.reason));
      else if (code === null && !stderr.includes('JavaScript heap out of memory'))
        reject(
          new Fault(
            3,
            `Astro was stopped from outside (${killedBy ?? 'no signal'}).`,
            'If nobody stopped it, the machine ran out of memory: close other programs and build again.',
          ),
        );
      else resolve({ code: code ?? 134, stdout, stderr });
    });
  });
}
