/** `npm run sbom`: writes what the generator is made of, as CycloneDX, from package-lock.json alone. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stableSbom } from '../hosting/sbom.ts';
import { Fault } from '../problems/fault.ts';
import { pathFromCaller, runCommand, say } from './run-command.ts';

await runCommand({
  usage: 'npm run sbom [-- FILE]',
  takes: 1,
  run: (_site, { generator: root, positionals: [file] }) => {
    const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string };
    const { stdout, stderr, status, error } = spawnSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    if (error !== undefined || status !== 0)
      throw new Fault(3, `npm could not list the packages: ${error?.message ?? stderr.trim()}`, 'Use the npm that comes with Node 24.');
    const target = file === undefined ? join(root, 'sbom.cdx.json') : pathFromCaller(file);
    writeFileSync(target, stableSbom(stdout, name));
    say(`Wrote ${file ?? basename(target)}.`);
    return 0;
  },
});
