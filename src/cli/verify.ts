/** `npm run verify -- --archive DIR`: quotations and phrases against the texts of their sources, captured as DIR/<source id>.txt. */
import { Fault } from '../problems/fault.ts';
import { formatProblems } from '../problems/format-problems.ts';
import { loadRegistry } from '../registry/from-disk.ts';
import { formatFindings } from '../verify/format-findings.ts';
import { readCaptures } from '../verify/read-captures.ts';
import { verifyRecords } from '../verify/verify-records.ts';
import { chosen, complain, pathFromCaller, runCommand, write } from './run-command.ts';

await runCommand({
  usage: 'npm run verify -- --archive DIR [--format json]',
  options: { archive: { type: 'string' }, format: { type: 'string', default: 'text' } },
  run: (root, { values: { archive, format } }) => {
    if (typeof archive !== 'string' || archive === '')
      throw new Fault(2, 'No folder of captures was given.', 'Name one: npm run verify -- --archive DIR.');
    const as = chosen('format', format, ['text', 'json']);
    const { registry, problems } = loadRegistry(root);
    if (problems.length > 0) {
      complain(formatProblems(problems));
      return 1;
    }
    const { texts, strangers } = readCaptures(pathFromCaller(archive), registry.sources.keys());
    const findings = verifyRecords(registry, texts);
    write(as === 'json' ? `${JSON.stringify({ findings, strangers }, undefined, 2)}\n` : formatFindings(findings, strangers));
    return findings.some(({ kind }) => kind === 'differs') ? 1 : 0;
  },
});
