/** Disks and owners as tests of bad days need them: a small file system, what is free in it, files of another user. Only for root. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chownSync, cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

/** The user that owns nothing. */
export const nobody = 65_534;

/** The links in it stay links; returns where it is. */
export function copyProject(from: string, to: string): string {
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  return to;
}

/** Everything of a project belongs to another user, as whom its commands are run then. */
export function giveTo(path: string, user: number): void {
  for (const name of ['.', ...readdirSync(path, { recursive: true, encoding: 'utf8' })])
    if (!name.startsWith('node_modules')) chownSync(join(path, name), user, user);
}

/** A file system of its own, which only root may make. */
export function mountSmall(context: TestContext, folder: string, megabytes: number): string {
  const mount = mkdtempSync(join(folder, 'mount-'));
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', mount], { encoding: 'utf8' });
  assert.equal(status, 0, `This test needs the right to mount a file system: ${stderr}`);
  context.after(() => void spawnSync('umount', ['--lazy', mount]));
  return mount;
}

/** In kB. */
export function freeIn(mount: string): number {
  return Number(spawnSync('df', ['--output=avail', '-k', mount], { encoding: 'utf8' }).stdout.split('\n')[1]);
}
