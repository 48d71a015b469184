/** The folders a build writes in are there and can be written: found out before it has cost anything. */
import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Fault, toFault } from '../problems/fault.ts';

const needed = ['.build', '.cache'];
/** Made by those who need them; another kind of thing of that name is in their way. */
const made = [
  '.astro',
  '.cache/astro',
  '.cache/charts',
  '.cache/fonts',
  '.cache/node',
  '.cache/pictures',
  '.cache/spelling',
  '.cache/vite',
];

/** Throws a Fault that names the folder. */
export function requireWorkFolders(root: string): void {
  for (const folder of [...needed, ...made]) requireFolder(root, folder, needed.includes(folder));
}

function requireFolder(root: string, folder: string, isNeeded: boolean): void {
  const path = join(root, folder);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined && !isNeeded) return;
  if (stat !== undefined && !stat.isDirectory())
    throw new Fault(
      3,
      `${folder} is a file, and a build needs a folder of that name.`,
      'Move it away and build again; what is in .build, .cache and .astro can be made again.',
    );
  try {
    if (stat === undefined) mkdirSync(path);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { message, hint } = toFault(error);
    throw new Fault(3, `A build cannot write in ${folder}/: ${message}`, hint, { cause: error });
  }
}
