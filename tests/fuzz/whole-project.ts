/** A small project with a file of every kind that authors write, and what all checks say of it when one of them is struck. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../src/checks/index.ts';
import { writeCsv } from '../../src/export/write-csv.ts';
import { withoutFollowOns } from '../../src/problems/follow-ons.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { buildRegistry, type RegistryBuild } from '../../src/registry/build-registry.ts';
import { unkept } from '../../src/registry/readings.ts';
import { decodeFile, type DataFile } from '../../src/registry/data-file.ts';
import { ledgerFile, ledgerRows, parseLedger } from '../../src/registry/ledger.ts';

function readFolder(folder: string): [path: string, file: DataFile][] {
  const root = join(import.meta.dirname, folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map((path) => [path, decodeFile(path, readFileSync(join(root, path))).file]);
}

/** The sample site, and kinds that it has no file of. Its ledger is empty: one that is full would tell of every change of a fact. */
const files: ReadonlyMap<string, DataFile> = new Map([...readFolder('../fixtures/_base'), ...readFolder('more')]);
export const base = buildRegistry([...files.values()]);
const published = writeCsv(ledgerRows(base.registry));

export const paths: readonly string[] = [...files.keys()].sort();

export function textOf(path: string): string {
  return path === ledgerFile ? published : (files.get(path)?.text ?? '');
}

export interface Struck {
  readonly file: DataFile;
  readonly build: RegistryBuild;
  /** Empty where it would be published. */
  readonly problems: readonly Problem[];
}

/** Words are looked up, and pictures read, elsewhere: a slip in a word is not what is asked about here. */
const asked = checks.filter(({ rules }) => !rules.some((rule) => rule === 'spelling' || rule === 'site-picture'));

export async function checkWith(path: string, bytes: Uint8Array): Promise<Struck> {
  const { file, problems } = decodeFile(path, bytes);
  const build = buildRegistry([...files].map(([name, one]) => (name === path ? file : one)));
  const { pages } = build;
  const found = await Promise.all(
    asked.map(async (check) => await check.run({ build, pages, publicFiles: [], readPublic: () => '', readings: unkept })),
  );
  return { file, build, problems: withoutFollowOns([...problems, ...build.problems, ...found.flat()], build.files) };
}

/** The rows of the full ledger. */
export const publishedRows = parseLedger({ path: ledgerFile, text: published }).ledger;
