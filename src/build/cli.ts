/** `npm run build`, `npm run serve`, `npm run dev`: what is asked for, and how it ended, as an exit code. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblems } from '../problems/format-problems.ts';
import { Fault, formatFault, toFault } from './fault.ts';
import { isFixedEnvironment, runInFixedEnvironment } from './fixed-environment.ts';

const usage = `Usage: npm run build    check, make and publish the site in dist/
       npm run serve    show what is in dist/ (PORT, HOST)
       npm run dev      show the site while it is written (PORT)
Option: -- --debug      print where a fault was thrown`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (text: string): void => void process.stderr.write(text);

async function build(root: string): Promise<number> {
  if (!isFixedEnvironment(process.env)) return await runInFixedEnvironment();
  process.umask(0o022);
  const started = performance.now();
  const { base, siteUrl } = await readSite();
  const stopping = new AbortController();
  const stop = (signal: NodeJS.Signals): void => stopping.abort(new Stopped(signal));
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const { buildSite } = await import('./build-site.ts');
  const { realStages } = await import('./real-stages.ts');
  const { problems, pages, bytes } = await buildSite({ root, base, say, signal: stopping.signal }, realStages);
  if (problems.length > 0) {
    complain(`\n${formatProblems(problems)}Nothing was published.\n`);
    return 1;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(
    `Published in dist/: ${pages} pages, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s.${siteUrl === undefined ? ' No SITE_URL: no absolute addresses were written.' : ''}`,
  );
  return 0;
}

async function serveSite(root: string): Promise<number> {
  const { base } = await readSite();
  const { serve } = await import('./serve.ts');
  const port = readPort();
  const server = await serve({ folder: join(root, 'dist'), base, port, host: process.env['HOST'] || undefined, say });
  say(`Serving on ${server.address}`);
  await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await server.close();
  return 0;
}

async function dev(root: string): Promise<number> {
  await readSite();
  const port = readPort();
  const { realStages } = await import('./real-stages.ts');
  const { problems } = await realStages.checkInputs(root);
  if (problems.length > 0) complain(`${formatProblems(problems)}\nThe server starts all the same; a build would stop here.\n`);
  await realStages.buildFonts(root);
  const { runDevServer } = await import('./run-astro.ts');
  return await runDevServer(root, port);
}

const commands: Readonly<Record<string, (root: string) => Promise<number>>> = { build, serve: serveSite, dev };

/** The variables that say where the site will stand are read when src/site.ts loads. */
async function readSite(): Promise<typeof import('../site.ts')> {
  try {
    return await import('../site.ts');
  } catch (error) {
    if (error instanceof RangeError) throw new Fault(2, error.message, 'Correct the variable and run the command again.');
    throw error;
  }
}

function readPort(): number {
  const value = process.env['PORT'] || '4321';
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Fault(2, `PORT is "${value}".`, 'Write a number from 0 to 65535; 0 is any free port.');
  return port;
}

/** Ended by a signal: no fault of anybody's. */
class Stopped extends Error {
  readonly exitCode: number;
  constructor(signal: NodeJS.Signals) {
    super('Stopped; nothing was published.');
    this.exitCode = signal === 'SIGINT' ? 130 : 143;
  }
}

async function main(): Promise<number> {
  let debug = false;
  // What nobody awaited would end Node with 1, which is kept for problems in what authors wrote.
  process.on('uncaughtException', (error) => {
    complain(formatFault(toFault(error), debug));
    process.exit(toFault(error).exitCode);
  });
  try {
    const { positionals, values } = parse();
    debug = values.debug;
    const [name = ''] = positionals;
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined || positionals.length !== 1)
      throw new Fault(2, name === '' ? 'No command was given.' : `There is no command "${positionals.join(' ')}".`, usage);
    return await command(process.cwd());
  } catch (error) {
    if (error instanceof Stopped) {
      complain(`${error.message}\n`);
      return error.exitCode;
    }
    const fault = toFault(error);
    complain(formatFault(fault, debug));
    return fault.exitCode;
  }
}

function parse(): { positionals: string[]; values: { debug: boolean } } {
  try {
    return parseArgs({ allowPositionals: true, options: { debug: { type: 'boolean', default: false } } });
  } catch (error) {
    throw new Fault(2, error instanceof Error ? error.message : String(error), usage);
  }
}

// Until the end is known it is a fault of ours: Node ends early when it runs out of things to wait for.
process.exitCode = 4;
process.exitCode = await main();
