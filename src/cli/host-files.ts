/** `npm run host-files`: writes what sets up each host, for the base path that BASE_PATH names (`-- FOLDER`, else deploy/). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readSite, runCommand, say } from './run-command.ts';

await runCommand({
  usage: 'npm run host-files -- [FOLDER]',
  takes: 1,
  run: async (root, { positionals }) => {
    const { base } = await readSite();
    const { deployFiles } = await import('../hosting/deploy-files.ts');
    const folder = positionals[0] ?? 'deploy';
    for (const [path, text] of deployFiles(base)) {
      mkdirSync(dirname(resolve(root, folder, path)), { recursive: true });
      writeFileSync(resolve(root, folder, path), text);
    }
    say(`Wrote the files of hosts for ${base} to ${folder}/.`);
    return 0;
  },
});
