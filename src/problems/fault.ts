/** Why a command stops without it being an author's fault: wrong use, the environment, or a fault of ours. */
import { errorCode } from '../narrow/error-code.ts';

/** 2 wrong use, 3 environment, 4 our fault; 0 and 1 are kept for "published" and "problems in what authors wrote". */
type FaultCode = 2 | 3 | 4;

export class Fault extends Error {
  override readonly name = 'Fault';
  readonly exitCode: FaultCode;
  readonly hint: string;

  constructor(exitCode: FaultCode, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
    this.hint = hint;
  }
}

const inTheWay = 'Something of another kind has a name that is needed: move it away and run the command again.';

const environmentHints: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: make room and run the command again.',
  EDQUOT: 'The disk quota is used up: make room and run the command again.',
  EACCES: 'Allow this user to read and write the project folder, and run the command again.',
  EPERM: 'Allow this user to read and write the project folder, and run the command again.',
  EROFS: 'The folder is read-only: build in a folder that can be written.',
  EXDEV: 'Keep .build/ and dist/ on one file system, as plain folders of the project.',
  EEXIST: inTheWay,
  ENOTDIR: inTheWay,
  EISDIR: inTheWay,
  ENOTEMPTY: 'Another program writes in this folder: stop it and run the command again.',
  EIO: 'The disk could not be read or written: look at the messages of the system (dmesg).',
  EFBIG: 'A limit on the size of files was reached: raise it (ulimit -f) and run the command again.',
  ESTALE: 'The folder lies on another machine and changed there: run the command again.',
  ELOOP: 'A symbolic link leads to itself: remove it and run the command again.',
  ENAMETOOLONG: 'Move the project to a folder with a shorter path, and run the command again.',
  EAGAIN: 'The machine starts no more processes: close other programs or raise the limit (ulimit -u), and run the command again.',
  ERR_WORKER_OUT_OF_MEMORY: 'There is not enough memory: close other programs and run the command again.',
  EBUSY: 'Something holds this folder (a mount, another program): free it and run the command again.',
  EMFILE: 'Too many files are open: raise the limit (ulimit -n) and run the command again.',
  ENFILE: 'Too many files are open on this machine: close some and run the command again.',
  ENOMEM: 'There is not enough memory: close other programs and run the command again.',
  EADDRINUSE: 'Stop the other program, or choose another port: PORT=4322 npm run serve.',
  EADDRNOTAVAIL: 'HOST has to be an address of this machine.',
  ENOTFOUND: 'HOST has to be an address of this machine.',
};

/** Anything thrown → the fault to report: the machine's own errors are the environment's, everything else is ours. */
export function toFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const code = errorCode(error);
  const message = error instanceof Error ? error.message : String(error);
  const hint = code === undefined ? undefined : environmentHints[code];
  if (hint !== undefined) return new Fault(3, `${message}.`, hint, { cause: error });
  if (code === 'ENOENT' && /[/\\]\.(?:build|cache)[/\\]/.test(message))
    return new Fault(3, `${message}.`, 'Another program removed it while this one ran: run the command again.', { cause: error });
  return new Fault(
    4,
    `This is a fault of the generator, not of the content: ${message}`,
    'Run the command with --debug and report what it prints.',
    { cause: error },
  );
}

/** How programs written in Rust name the same errors on Linux. */
const rustNames: Readonly<Record<string, string>> = {
  5: 'EIO',
  12: 'ENOMEM',
  13: 'EACCES',
  17: 'EEXIST',
  20: 'ENOTDIR',
  21: 'EISDIR',
  24: 'EMFILE',
  27: 'EFBIG',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
};

/** An error of the environment in the words of a program of others, if there is one: the line that names it. */
export function findEnvironmentFault(text: string): Fault | undefined {
  for (const line of text.split('\n')) {
    const heapFull = line.includes('JavaScript heap out of memory');
    const code = heapFull
      ? 'ENOMEM'
      : (Object.keys(environmentHints).find((name) => new RegExp(`\\b${name}\\b`).test(line)) ??
        rustNames[/\(os error (\d+)\)/.exec(line)?.[1] ?? '']);
    const hint = code === undefined ? undefined : environmentHints[code];
    if (hint !== undefined) return new Fault(3, `${line.trim().replace(/\.$/, '')}.`, hint, { cause: new Error(text) });
  }
  return undefined;
}

/** The lines printed for a fault: what, how to mend it, and with --debug where it was thrown. */
export function formatFault(fault: Fault, debug: boolean): string {
  const cause = fault.cause instanceof Error ? fault.cause : fault;
  return `${fault.message}\n${fault.hint}\n${debug ? `\n${cause.stack ?? ''}\n` : ''}`;
}
