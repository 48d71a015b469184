/** `npm run new -- KIND ID`: a record to fill in, in its place; `npm run new -- site DIR --name NAME`: a whole site to begin with. Option: --in FILE, where a kind has several files. Nothing that is there is changed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesFor } from '../editors/files-for.ts';
import { newSite } from '../editors/new-site.ts';
import { writeSchemas } from '../editors/write-schemas.ts';
import { Fault } from '../problems/fault.ts';
import { loadRegistry } from '../registry/from-disk.ts';
import { pathFromCaller, runCommand, say } from './run-command.ts';

await runCommand({
  usage: 'npm run new -- KIND ID [--in FILE]\n       npm run new -- site DIR --name NAME',
  takes: 2,
  options: { in: { type: 'string' }, name: { type: 'string' } },
  run: (root, { generator, positionals: [word, id], values: { in: topic, name } }) => {
    if (word === 'site') return Promise.resolve(beginSite(generator, id, name));
    const read = (path: string) =>
      existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n') : undefined;
    const files = filesFor(
      { word, id, topic: typeof topic === 'string' ? topic : undefined, today: new Date().toISOString().slice(0, 10) },
      loadRegistry(root),
      read,
    );
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

/** A path that is not absolute is one from where the command was called. */
function beginSite(generator: string, given: string | undefined, name: string | boolean | undefined): number {
  const example = 'npm run new -- site ../river-notes --name "The River Notes"';
  if (given === undefined) throw new Fault(2, 'No folder is named.', `Name one that is not there yet: ${example}`);
  if (typeof name !== 'string' || name.trim() === '') throw new Fault(2, 'The site has no name.', `Give it one: ${example}`);
  const folder = pathFromCaller(given);
  newSite({ generator, folder, name: name.trim() });
  say(`Written: ${given}/, a site with one fact, one source, one chart and one briefing, all invented.`);
  say(`See it with npm run dev -- --site ${given}; exchange it record by record. Its README.md says how.`);
  return 0;
}
