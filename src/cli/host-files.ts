/** `npm run host-files`: writes what sets up each host, for the base path that BASE_PATH names (`-- FOLDER`, else deploy/). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathFromCaller, readSite, runCommand, say } from './run-command.ts';

await runCommand({
  usage: 'npm run host-files -- [FOLDER]',
  takes: 1,
  run: async (root, { positionals }) => {
    const { base } = await readSite();
    const { deployFiles } = await import('../hosting/deploy-files.ts');
    const [given] = positionals;
    const folder = given === undefined ? join(root, 'deploy') : pathFromCaller(given);
    for (const [path, text] of deployFiles(base)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    say(`Wrote the files of hosts for ${base} to ${given ?? 'deploy'}/.`);
    return 0;
  },
});
