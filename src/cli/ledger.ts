/** `npm run ledger`: writes down what is published now, so that later changes have to be explained. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkInputs } from '../checks/check-inputs.ts';
import { writeCsv } from '../export/write-csv.ts';
import { formatProblems } from '../problems/format-problems.ts';
import { loadRegistry } from '../registry/from-disk.ts';
import { ledgerFile, ledgerRows } from '../registry/ledger.ts';

const root = process.cwd();
const { problems, registry } = await checkInputs(root);
if (registry === undefined) {
  process.stderr.write(formatProblems(problems));
  process.exitCode = 1;
} else {
  const { ledger } = loadRegistry(root);
  const rows = ledgerRows(registry);
  const added = rows.slice(1).filter(([record = '']) => !ledger.has(record)).length;
  const changed = rows.slice(1).filter(([record = '', ...cells]) => {
    const row = ledger.get(record);
    return row !== undefined && cells.join() !== [row.value, row.qualifier, row.unit, row.definition, row.status].join();
  }).length;
  writeFileSync(join(root, ledgerFile), writeCsv(rows));
  process.stdout.write(`${ledgerFile}: ${rows.length - 1} records, ${added} new, ${changed} changed.\n`);
}
