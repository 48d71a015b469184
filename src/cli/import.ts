/** `npm run import -- FILE`: a foreign file → a dataset and its description; says what it took for what, and what is left to say. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { checkInputs } from '../checks/check-inputs.ts';
import { writeCsv } from '../export/write-csv.ts';
import { compareEditions, sayChanges } from '../import/compare-editions.ts';
import { draftChart } from '../import/draft-chart.ts';
import { limits } from '../import/grid.ts';
import { importFile, type ImportedTable } from '../import/import-file.ts';
import { keepForm, keptFormOf, requireSame, type KeptForm } from '../import/keep-form.ts';
import { optionTypes, readOptions } from '../import/options.ts';
import { Refusal, refusalsOf } from '../import/refusal.ts';
import { writeDescription } from '../import/write-description.ts';
import { Fault } from '../problems/fault.ts';
import { formatProblems } from '../problems/format-problems.ts';
import { memberNames } from '../registry/dimension-members.ts';
import { loadRegistry } from '../registry/from-disk.ts';
import type { Registry } from '../registry/registry.ts';
import { id as idSchema } from '../registry/schemas/scalars.ts';
import { complain, pathFromCaller, runCommand, say, type Arguments } from './run-command.ts';

const usage = `npm run import -- FILE [--id ID] [--chart] [--keep] [--replace]
What the file does not say by itself:
  --encoding NAME  --delimiter CHAR  --head-row LINE[-LINE]  --sheet NAME  --decimal-char . or ,
  --date-order dmy or mdy  --financial-year 2020=2020-04  --missing CODE  --text COLUMN
What is wanted of it:
  --where "COLUMN=CELL|CELL"  --columns "A,B"  --keep-columns  --drop-same-rows  --unit UNIT  --source SOURCE`;

await runCommand({
  usage,
  options: { ...optionTypes, id: { type: 'string' }, chart: { type: 'boolean' }, keep: { type: 'boolean' }, replace: { type: 'boolean' } },
  takes: 1,
  run: async (root, { positionals: [file], values, lists }) => {
    if (file === undefined) throw new Fault(2, 'No file is named.', `Usage: ${usage}`);
    const options = readOptions(values, lists);
    const id = readId(values, file);
    try {
      const bytes = readForeign(root, file);
      const { registry } = loadRegistry(root);
      const table = await importFile(file, bytes, options, {
        units: registry.units,
        economies: registry.economies,
        members: memberNames(registry),
      });
      for (const note of table.notes) say(note);
      say(`Columns: ${table.columns.map(({ field }) => `${field.name} (${field.role ?? field.type})`).join(', ')}.`);
      say(`Rows are told apart by: ${table.primaryKey.join(', ')}.`);
      const paths = { csv: `data/datasets/${id}.csv`, yaml: `data/datasets/${id}.yaml`, chart: `data/charts/${id}.yaml` };
      if (existsSync(join(root, paths.csv)) || existsSync(join(root, paths.yaml)))
        return await replaceEdition(root, { file, bytes, table, paths, registry, id, isAsked: values['replace'] === true });
      const kept = values['keep'] === true ? keepForm(file, bytes, table, options) : undefined;
      const given = { id, command: commandOf(), source: options.source, kept };
      writeNew(root, paths, table, { ...given, rows: kept === undefined ? undefined : bytes, chart: values['chart'] === true });
      return await sayWhatIsLeft(root, Object.values(paths));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      complain(formatProblems(error.problems));
      complain('Nothing was written.\n');
      return 1;
    }
  },
});

interface Paths {
  readonly csv: string;
  readonly yaml: string;
  readonly chart: string;
}

/** The id given, or the name of the file in its letters. */
function readId(values: Arguments['values'], file: string): string {
  const given = values['id'];
  const id =
    typeof given === 'string'
      ? given
      : basename(file)
          .replace(/\.[^.]*$/, '')
          .normalize('NFKD')
          .toLowerCase()
          .replaceAll(/[^a-z0-9]+/g, '-')
          .replaceAll(/^-+|-+$/g, '')
          .slice(0, 60);
  const fault = idSchema.safeParse(id).error?.issues[0]?.message;
  if (fault !== undefined)
    throw new Fault(2, `The id "${id}" ${fault.split(';')[0] ?? ''}.`, 'Name it with --id: small letters, digits and single hyphens.');
  return id;
}

/** From where the command was called, which npm keeps in a variable; a file beyond the limit is not read. */
function readForeign(root: string, file: string): Uint8Array {
  const path = [pathFromCaller(file), resolve(root, file)].find((candidate) => existsSync(candidate));
  const found = path === undefined ? undefined : statSync(path);
  if (path === undefined || found?.isFile() !== true)
    throw new Fault(2, `There is no file ${file}.`, 'Name a file on this machine: npm run import -- FILE.');
  if (found.size > limits.bytes)
    throw refusalsOf(file)(
      'import-limit',
      1,
      1,
      `The file has ${found.size} bytes; ${limits.bytes} is the most.`,
      'Take out the rows and columns that are not needed first.',
    );
  return readFileSync(path);
}

function commandOf(): string {
  const words = process.argv.slice(2).map((word) => (/^[\w./=-]+$/.test(word) ? word : JSON.stringify(word)));
  return `npm run import -- ${words.join(' ')}`;
}

function write(root: string, path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  say(`Written: ${relative(root, join(root, path))}`);
}

function writeNew(
  root: string,
  paths: Paths,
  table: ImportedTable,
  given: {
    id: string;
    command: string;
    source: string | undefined;
    kept: KeptForm | undefined;
    rows: Uint8Array | undefined;
    chart: boolean;
  },
): void {
  const head = table.columns.map(({ field }) => field.name);
  const rows = Array.from({ length: table.rows }, (_, row) => table.columns.map(({ cells }) => cells[row] ?? ''));
  write(root, paths.csv, given.rows ?? writeCsv([head, ...rows]));
  write(root, paths.yaml, writeDescription(table, given));
  const chart = given.chart ? draftChart(given.id, table) : undefined;
  if (chart === undefined) return;
  if (existsSync(join(root, paths.chart))) say(`${paths.chart} is there already and stays as it is.`);
  else write(root, paths.chart, chart);
}

interface Edition {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly table: ImportedTable;
  readonly paths: Paths;
  readonly registry: Registry;
  readonly id: string;
  readonly isAsked: boolean;
}

/** Shows what a newer edition changes; writes its rows, and leaves the description, when asked to. */
async function replaceEdition(root: string, { file, bytes, table, paths, registry, id, isAsked }: Edition): Promise<number> {
  const old = registry.datasets.get(id);
  if (old === undefined)
    throw new Fault(
      2,
      `${paths.csv} or ${paths.yaml} is there, but is no dataset that can be read.`,
      'Mend it first (npm run check), or choose another id with --id.',
    );
  const refuse = refusalsOf(file);
  const changes = compareEditions(old, table, registry.facts, 1, refuse);
  for (const line of sayChanges(changes)) say(line);
  if (!isAsked)
    throw refuse(
      'import-replaces',
      1,
      1,
      `${paths.csv} is there already.`,
      'Run it again with --replace to take the new rows, or choose another id with --id.',
    );
  const kept = keptFormOf(old);
  if (kept !== undefined) {
    const columns = old.fields.map((field, index) => ({
      field,
      cells: changes.rows.map((row) => row[index] ?? ''),
      notes: [],
      caveats: [],
    }));
    const hint = `${paths.yaml} says how the table is written: correct it there for the new edition, or take the table in under another id.`;
    requireSame(file, bytes, { columns, primaryKey: old.primaryKey, headLine: table.headLine }, kept, refuse, hint);
  }
  write(root, paths.csv, kept === undefined ? writeCsv([old.fields.map(({ name }) => name), ...changes.rows]) : bytes);
  say(`${paths.yaml} stays as it is.`);
  return await sayHistory(root);
}

/** The entries that published facts need in their history now, ready to be pasted. */
async function sayHistory(root: string): Promise<number> {
  const { problems } = await checkInputs(root);
  const changed = problems.filter(({ rule }) => rule === 'ledger');
  say(
    changed.length === 0
      ? 'No published value has changed.'
      : `Published values have changed; R1 is better data of the source:\n\n${formatProblems(changed)}`,
  );
  return 0;
}

/** What the check says of the files that were written. */
async function sayWhatIsLeft(root: string, paths: readonly string[]): Promise<number> {
  const { problems } = await checkInputs(root);
  const left = problems.filter(({ file }) => paths.includes(file));
  say(
    left.length === 0
      ? 'Nothing is left to say: npm run check passes these files.'
      : `Left to say, as npm run check will report it:\n\n${formatProblems(left)}`,
  );
  return 0;
}
