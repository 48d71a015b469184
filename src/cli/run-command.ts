/** What all commands share: their arguments, what they say, and how they end, as an exit code. */
import { constants } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { toError } from '../narrow/to-error.ts';
import { currentFolders, siteVariable, type Folders } from '../folders.ts';
import { Fault, formatFault, toFault } from '../problems/fault.ts';
import { hearSignals } from '../pipeline/hear-signals.ts';
import { stopSignals } from './run-child.mjs';

export const write = (text: string): void => void process.stdout.write(text);
export const say = (line: string): void => write(`${line}\n`);
export const complain = (text: string): void => void process.stderr.write(text);

/** Ended by a signal: no fault of anybody's. */
class Stopped extends Error {
  readonly exitCode: number;
  constructor(signal: NodeJS.Signals) {
    super('Stopped; nothing was published.');
    this.exitCode = 128 + constants.signals[signal];
  }
}

let stopped: AbortSignal | undefined;

/** From now on a signal that asks to stop ends nothing by itself: it is told here, and the command ends where it can. */
export function listenForStop(): AbortSignal {
  const stopping = new AbortController();
  for (const signal of stopSignals) process.on(signal, () => stopping.abort(new Stopped(signal)));
  return (stopped = stopping.signal);
}

export interface Arguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  /** Options that may be given several times. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** The folder of the code, which is the site's too where no other is named. */
  readonly generator: string;
}

interface Command {
  /** Printed when the arguments cannot be understood; `--site` and `--debug` are added. */
  readonly usage: string;
  readonly options?: ParseArgsOptionsConfig;
  /** How many arguments that are no options it takes. */
  readonly takes?: number;
  /** The site's folder and the arguments → the exit code. */
  readonly run: (root: string, given: Arguments) => number | Promise<number>;
}

/** Runs a command on the site of the folder it was called in, or of `--site`, and leaves its end as the exit code; `--debug` prints where a fault was thrown. */
export async function runCommand(command: Command): Promise<void> {
  // A reader that has gone away, as in `npm run build | head -1`, changes nothing of the outcome.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  // Whoever ran this command in its place (run-child.mjs) is gone, and can stop it no more.
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel?.unref();
  // Until the end is known it is a fault of ours: Node ends early when it runs out of things to wait for.
  process.exitCode = 4;
  const code = await endOf(command);
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((resolve) => void stream.write('', resolve))));
  // At once: while Node clears up by itself it hears no signals any more, and one would end what is done as if it were not.
  process.exit(code);
}

async function endOf(command: Command): Promise<number> {
  let debug = false;
  const report = (error: unknown): number => {
    // Whatever else went wrong on the way, it was stopped.
    const end: unknown = stopped?.aborted === true ? stopped.reason : error;
    if (end instanceof Stopped) {
      complain(`${end.message}\n`);
      return end.exitCode;
    }
    const fault = toFault(end);
    complain(formatFault(fault, debug));
    return fault.exitCode;
  };
  // What nobody awaited would end Node with 1, which is kept for problems in what authors wrote.
  process.on('uncaughtException', (error) => process.exit(report(error)));
  try {
    const given = parse(command);
    debug = given.values['debug'] === true;
    const { site, generator } = findFolders(given.values['site']);
    return await command.run(site, { ...given, generator });
  } catch (error) {
    // A program that was started here may hear a signal sooner than this one does.
    await hearSignals();
    return report(error);
  }
}

/** What this command starts finds the same. */
function findFolders(given: string | boolean | undefined): Folders {
  if (given === '') throw new Fault(2, 'No folder is named.', 'Write --site and the folder that holds data/ and src/content/.');
  if (given !== undefined) process.env[siteVariable] = String(given);
  try {
    const found = currentFolders();
    process.env[siteVariable] = found.site;
    return found;
  } catch (error) {
    if (error instanceof RangeError) throw new Fault(2, error.message, `Correct --site or ${siteVariable}, or leave it out.`);
    throw error;
  }
}

function parse({ usage, options = {}, takes = 0 }: Command): Omit<Arguments, 'generator'> {
  const hint = `Usage: ${usage}\nOptions: -- --site DIR   work on the site in that folder (${siteVariable})\n         -- --debug      print where a fault was thrown`;
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: takes > 0,
      options: { ...options, site: { type: 'string' }, debug: { type: 'boolean', default: false } },
    });
    if (positionals.length > takes) throw new TypeError(`"${positionals.slice(takes).join(' ')}" is one argument too many.`);
    const single: Record<string, string | boolean | undefined> = {};
    const lists: Record<string, string[]> = {};
    for (const [name, value] of Object.entries(values)) {
      if (Array.isArray(value)) lists[name] = value.map(String);
      else single[name] = value;
    }
    return { positionals, values: single, lists };
  } catch (error) {
    throw new Fault(2, toError(error).message, hint);
  }
}

/** A path as whoever called the command means it: from where they are, which npm keeps in INIT_CWD. */
export function pathFromCaller(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

/** The value of an option that has to be one of these words; throws a Fault for another. */
export function chosen<Word extends string>(option: string, value: string | boolean | undefined, words: readonly Word[]): Word {
  const word = words.find((known) => known === value);
  if (word === undefined) throw new Fault(2, `Unknown ${option} "${String(value)}".`, `Allowed: ${words.join(', ')}.`);
  return word;
}

/** The latest day that it can be anywhere on earth. */
export function tomorrow(): string {
  return new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
}

/** The variables that say where the site will stand are read when src/site.ts loads. */
export async function readSite(): Promise<typeof import('../site.ts')> {
  try {
    return await import('../site.ts');
  } catch (error) {
    if (error instanceof RangeError) throw new Fault(2, error.message, 'Correct the variable and run the command again.');
    throw error;
  }
}

export function readPort(): number {
  const value = process.env['PORT'] || '4321';
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Fault(2, `PORT is "${value}".`, 'Write a number from 0 to 65535; 0 is any free port.');
  return port;
}
