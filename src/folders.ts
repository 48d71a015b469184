/** The two folders of a site: the generator's, which holds code and packages, and the site's own; SITE_DIR is read here and nowhere else. */
import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

export interface Folders {
  /** What makes the site: the folder that commands run in. */
  readonly generator: string;
  /** What it is made from, data/, src/content/ and public/, and where it goes: .cache/, .build/, dist/. The generator's own by default. */
  readonly site: string;
}

/** The variable that names the site's folder; the option `--site` sets it for whatever a command starts. */
export const siteVariable = 'SITE_DIR';

/**
 * A path that is not absolute is one from where the command was called, which npm keeps in INIT_CWD. Throws a RangeError for what is
 * no folder.
 */
export function readFolders(environment: Readonly<Record<string, string | undefined>>, generator: string): Folders {
  const given = environment[siteVariable] ?? '';
  if (given === '') return { generator, site: generator };
  const path = resolve(environment['INIT_CWD'] ?? generator, given);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new RangeError(`There is no folder "${given}": the site is looked for in ${path}.`);
  return { generator, site: isSame(path, generator) ? generator : throughLinks(path) };
}

let current: Folders | undefined;

/** Of this process; the first who asks fixes them. Throws as readFolders does. */
export function currentFolders(): Folders {
  return (current ??= readFolders(process.env, process.cwd()));
}

function isSame(path: string, other: string): boolean {
  return realpathSync(path) === realpathSync(other);
}

/** As the system names the folder a process runs in; a link that stands for a path on purpose (pipeline/plain-path.ts) stays. */
function throughLinks(path: string): string {
  return process.execArgv.includes('--preserve-symlinks') ? path : realpathSync(path);
}
