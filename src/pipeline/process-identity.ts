/** Who a process is, so that another one can find out whether it still runs: on this machine, or that it cannot be known here. */
import { hostname } from 'node:os';
import { readFileSync, readlinkSync } from 'node:fs';
import { errorCode } from '../narrow/error-code.ts';
import { isBlock } from '../narrow/is-block.ts';
import { parseJson } from '../narrow/parse-json.ts';

export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in clock ticks since the machine did, since numbers are given again; undefined where the system does not tell. */
  readonly started: string | undefined;
  /** The machine since it was last switched on, and the set of processes within it: a container counts from 1 again. */
  readonly world: string;
  readonly host: string;
}

export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, started: readStat(process.pid)?.started, world: ownWorld(), host: hostname() };
}

/** Undefined where numbers of processes mean something else than here: another machine or another container. */
export function isAlive({ pid, started, world }: ProcessIdentity): boolean | undefined {
  if (world !== ownWorld()) return undefined;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as another user.
    if (errorCode(error) !== 'EPERM') return false;
  }
  const stat = readStat(pid);
  return stat?.ended !== true && stat?.started === started;
}

export function parseIdentity(text: string): ProcessIdentity | undefined {
  // It may be cut short, or written by something else.
  const said = parseJson(text);
  const { pid, started, world, host } = isBlock(said) ? said : {};
  if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0 || typeof world !== 'string' || typeof host !== 'string')
    return undefined;
  return { pid, started: typeof started === 'string' ? started : undefined, world, host };
}

function ownWorld(): string {
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    // Not Linux: there a folder is hardly shared between containers, and the machine's name has to do.
    return `${process.platform} ${hostname()}`;
  }
}

/** Linux's /proc/<pid>/stat: the state is the 3rd field, the start in clock ticks the 22nd; the 2nd may hold spaces. */
function readStat(pid: number): { readonly ended: boolean; readonly started: string | undefined } | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    // A zombie has ended; in a container nobody may ever ask for its exit code.
    return { ended: ['Z', 'X'].includes(fields[0] ?? ''), started: fields[19] };
  } catch {
    // No such file on other systems: there the number alone has to do.
    return undefined;
  }
}
