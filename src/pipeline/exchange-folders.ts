/** Two folders change their names in one step, so that a reader of either finds one or the other at any moment. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/**
 * Linux can (renameat2(2) with RENAME_EXCHANGE), Node does not ask for it, and these programs do: mv of GNU coreutils 9.5,
 * exch of util-linux 2.40, and perl, which is part of every Debian and Ubuntu. Where the first is older or has other
 * options it changes nothing and ends with an error. Numbers of the call: asm/unistd.h; -100 is AT_FDCWD.
 */
const callNumber: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };

type Program = readonly [name: string, ...args: string[]];

function exchangePrograms(a: string, b: string): Program[] {
  const call = callNumber[process.arch];
  return [
    ['mv', '--exchange', '--no-target-directory', '--', a, b],
    ['exch', '--', a, b],
    ...(call === undefined ? [] : [['perl', '-e', `exit(syscall(${call}, -100, $ARGV[0], -100, $ARGV[1], 2) != 0)`, a, b] as const]),
  ];
}

/** True when they were exchanged; else nothing has changed. Both are absolute paths of folders of one file system. */
export function exchangeFolders(a: string, b: string, programs: readonly Program[] = exchangePrograms(a, b)): boolean {
  if (process.platform !== 'linux') return false;
  const identity = (path: string): bigint => statSync(path, { bigint: true }).ino;
  const [inA, inB] = [identity(a), identity(b)];
  for (const [name, ...args] of programs) {
    spawnSync(name, args, { stdio: 'ignore' });
    // What lies there now is believed, not what a program says.
    if (identity(a) === inB && identity(b) === inA) return true;
  }
  return false;
}
