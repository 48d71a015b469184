/** `npm run ledger`: writes down what is published now, so that later changes have to be explained; begins the file where there is none. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkInputs } from '../checks/check-inputs.ts';
import { writeCsv } from '../export/write-csv.ts';
import { formatProblems } from '../problems/format-problems.ts';
import { loadRegistry, requireSite } from '../registry/from-disk.ts';
import { ledgerFile, ledgerRows } from '../registry/ledger.ts';
import { complain, runCommand, say } from './run-command.ts';

await runCommand({
  usage: 'npm run ledger',
  run: async (root) => {
    requireSite(root);
    const file = join(root, ledgerFile);
    if (!existsSync(file)) {
      writeFileSync(file, writeCsv(ledgerRows()));
      say(`${ledgerFile} is begun: nothing is written down as published yet. Run this again when the site is published.`);
      return 0;
    }
    const { problems, registry } = await checkInputs(root);
    if (registry === undefined) {
      complain(formatProblems(problems));
      return 1;
    }
    const { ledger } = loadRegistry(root);
    const rows = ledgerRows(registry);
    const added = rows.slice(1).filter(([record = '']) => !ledger.has(record)).length;
    const changed = rows.slice(1).filter(([record = '', ...cells]) => {
      const row = ledger.get(record);
      return row !== undefined && cells.join() !== [row.value, row.qualifier, row.unit, row.definition, row.status].join();
    }).length;
    writeFileSync(file, writeCsv(rows));
    say(`${ledgerFile}: ${rows.length - 1} records, ${added} new, ${changed} changed.`);
    return 0;
  },
});
