/** A large site in parts: pages of one shard → shards/2-of-4/, on as many machines as there are; all shards → dist/. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../files/list-files.ts';
import { formatShard, readShard, type Shard } from '../files/shard.ts';
import { isBlock } from '../narrow/is-block.ts';
import { parseJson } from '../narrow/parse-json.ts';
import { Fault } from '../problems/fault.ts';
import {
  checkInputs,
  failed,
  findOrigin,
  holdProject,
  makePages,
  publish,
  requireUnchanged,
  sizeOf,
  type BuildOptions,
  type BuildResult,
} from './build-site.ts';
import { createStage } from './stage.ts';
import type { Stages } from './stages.ts';

/** Visible, so that it can be handed on as any folder can. */
const shardsFolder = 'shards';
/** Beside a shard's pages: which part of what they are. Written last, so that a shard that has it is whole. */
const noteFile = 'shard.json';

interface Note {
  readonly shard: string;
  readonly release: string;
}

function folderOf({ number, of }: Shard): string {
  return `${shardsFolder}/${number}-of-${of}`;
}

/** The pages of one shard, "2/4", and the folder they are in; neither the index nor the checks of the output are part of it, since both need the whole. */
export function buildShard(options: BuildOptions, name: string, stages: Stages): Promise<BuildResult> {
  const { root } = options;
  const shard = shardOf(name);
  return holdProject(options, async (lock) => {
    const made = await makePages(options, stages, findOrigin(root, stages), shard);
    if ('problems' in made) return failed(made.problems);
    const files = listFiles(made.staged);
    requireUnchanged(root, made.release, stages);
    lock.requireHeld();
    const folder = join(root, folderOf(shard));
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    renameSync(made.staged, join(folder, 'site'));
    writeFileSync(join(folder, noteFile), JSON.stringify({ shard: formatShard(shard), release: made.release } satisfies Note));
    return { problems: [], ...sizeOf(files), folder: folderOf(shard) };
  });
}

function shardOf(name: string): Shard {
  try {
    return readShard(name);
  } catch (error) {
    throw new Fault(2, `--shard is "${name}".`, 'Write which of how many, as in --shard 2/4.', { cause: error });
  }
}

/** The shards that lie in shards/ → the site in dist/, byte for byte as one build makes it. Throws a Fault where one is missing or of another state of the project. */
export function mergeShards(options: BuildOptions, stages: Stages): Promise<BuildResult> {
  const { root, say } = options;
  return holdProject(options, async (lock) => {
    const origin = findOrigin(root, stages);
    const folders = findShards(root, origin.release);
    const checked = await checkInputs(options, stages);
    if ('problems' in checked) return failed(checked.problems);
    say(`Putting ${folders.length} shards together`);
    const staged = createStage(root);
    for (const folder of folders) placeShard(join(root, folder, 'site'), staged);
    return publish({ staged, ...origin, registry: checked.registry }, options, stages, lock);
  });
}

/** In their order. */
function findShards(root: string, release: string): string[] {
  const names = existsSync(join(root, shardsFolder)) ? readdirSync(join(root, shardsFolder)) : [];
  const found = names.flatMap((name) => {
    const note = join(root, shardsFolder, name, noteFile);
    return existsSync(note) ? [{ name, ...readNote(note) }] : [];
  });
  const [first] = found;
  const make = 'Make it with npm run build -- --shard';
  if (first === undefined) throw new Fault(2, `There is no shard in ${shardsFolder}/.`, `${make} 1/4, and the others alike.`);
  const { of } = readShard(first.shard);
  const other = found.find((note) => readShard(note.shard).of !== of);
  if (other !== undefined)
    throw new Fault(
      2,
      `${shardsFolder}/ holds shard ${first.shard} and shard ${other.shard}.`,
      'Remove those of the number that is not wanted, and run the command again.',
    );
  return Array.from({ length: of }, (_, index) => {
    const shard = { number: index + 1, of };
    const note = found.find(({ shard: name }) => name === formatShard(shard));
    if (note === undefined)
      throw new Fault(2, `Shard ${formatShard(shard)} is missing in ${shardsFolder}/.`, `${make} ${formatShard(shard)}`);
    if (note.release !== release)
      throw new Fault(
        2,
        `Shard ${formatShard(shard)} was made from other files, or for another address, than are here: release ${note.release}, not ${release}.`,
        `Make it from the same commit with the same SITE_URL and BASE_PATH: npm run build -- --shard ${formatShard(shard)}`,
      );
    return join(shardsFolder, note.name);
  });
}

function readNote(file: string): Note {
  const note = parseJson(readFileSync(file, 'utf8'));
  if (!isBlock(note) || typeof note['shard'] !== 'string' || typeof note['release'] !== 'string')
    throw new Fault(2, `${file} is no note of a shard.`, 'Remove the folder, and make that shard again.');
  return { shard: note['shard'], release: note['release'] };
}

/** Styles, scripts and what lies in public/ are made by every shard, and alike. */
function placeShard(from: string, staged: string): void {
  for (const path of listFiles(from).keys()) {
    const target = join(staged, path);
    if (existsSync(target) && !readFileSync(target).equals(readFileSync(join(from, path))))
      throw new Fault(4, `Two shards have made ${path} differently.`, 'Build it in one piece: npm run build');
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(from, path), target);
  }
}
