/** `npm run verify -- --archive DIR`: quotations and phrases against the texts of their sources, captured as DIR/<source id>.txt. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblems } from '../problems/format-problems.ts';
import { decodeFile } from '../registry/data-file.ts';
import { loadRegistry } from '../registry/from-disk.ts';
import { formatFindings } from '../verify/format-findings.ts';
import { verifyRecords } from '../verify/verify-records.ts';

const usage = 'Usage: npm run verify -- --archive DIR [--format json]';

/** Captures by the id of their source; the case of the file's letters is ignored. A name that is no source is an error of the reader's. */
function readCaptures(
  folder: string,
  sources: Iterable<string>,
): { captures: Map<string, string>; strangers: string[]; unreadable: string[] } {
  const ids = new Map([...sources].map((id) => [id.toLowerCase(), id]));
  const captures = new Map<string, string>();
  const strangers: string[] = [];
  const unreadable: string[] = [];
  for (const name of readdirSync(folder)
    .filter((file) => file.toLowerCase().endsWith('.txt'))
    .sort()) {
    const id = ids.get(name.slice(0, -'.txt'.length).toLowerCase());
    if (id === undefined) {
      strangers.push(name);
      continue;
    }
    const { file, problems } = decodeFile(name, readFileSync(join(folder, name)));
    // Marks that are not shown belong to the page that was captured; bytes that are no text do not.
    if (problems.some(({ message }) => message.startsWith('The file'))) unreadable.push(`${name}: ${problems[0]?.message ?? ''}`);
    captures.set(id, file.text);
  }
  return { captures, strangers, unreadable };
}

function main(): number {
  let archive: string | undefined;
  let format: string;
  try {
    ({ archive, format } = parseArgs({ options: { archive: { type: 'string' }, format: { type: 'string', default: 'text' } } }).values);
    if (archive === undefined || archive === '') throw new TypeError('No folder of captures was given.');
    if (format !== 'text' && format !== 'json') throw new TypeError(`Unknown format "${format}". Allowed: text, json.`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${usage}\n`);
    return 2;
  }
  const { registry, problems } = loadRegistry(process.cwd());
  if (problems.length > 0) {
    process.stderr.write(formatProblems(problems));
    return 1;
  }
  let read: ReturnType<typeof readCaptures>;
  try {
    read = readCaptures(archive, registry.sources.keys());
  } catch (error) {
    process.stderr.write(`${(error as Error).message}.\nName a folder that holds captures, each as <source id>.txt.\n`);
    return 3;
  }
  if (read.unreadable.length > 0) {
    process.stderr.write(`${read.unreadable.join('\n')}\nSave the captures as UTF-8.\n`);
    return 3;
  }
  const findings = verifyRecords(registry, read.captures);
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify({ findings, strangers: read.strangers }, undefined, 2)}\n`
      : formatFindings(findings, read.strangers),
  );
  return findings.some(({ kind }) => kind === 'differs') ? 1 : 0;
}

process.exitCode = 4;
process.exitCode = main();
