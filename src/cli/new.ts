/** `npm run new -- KIND ID`: a record to fill in, in its place. Option: --in FILE, where a kind has several files. Nothing that is there is changed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesFor } from '../editors/files-for.ts';
import { writeSchemas } from '../editors/write-schemas.ts';
import { loadRegistry } from '../registry/from-disk.ts';
import { runCommand, say } from './run-command.ts';

await runCommand({
  usage: 'npm run new -- KIND ID [--in FILE]',
  takes: 2,
  options: { in: { type: 'string' } },
  run: (root, { positionals: [word, id], values: { in: topic } }) => {
    const read = (path: string) =>
      existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n') : undefined;
    const files = filesFor({ word, id, topic: typeof topic === 'string' ? topic : undefined }, loadRegistry(root), read);
    for (const { path, text } of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    writeSchemas(root, loadRegistry(root));
    for (const { path, line } of files) say(`Written: ${path}:${line}`);
    say('Fill in what stands empty, then run npm run check: it says what is left.');
    return Promise.resolve(0);
  },
});
