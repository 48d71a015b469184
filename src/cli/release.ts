/** `npm run release -- DIR`: puts the built site into a folder of releases, whose link `current` a host serves; back with --rollback. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../problems/fault.ts';
import { hearSignals } from '../pipeline/hear-signals.ts';
import { listenForStop, pathFromCaller, runCommand, say } from './run-command.ts';

await runCommand({
  usage: 'npm run release -- DIR [--precompress]\n       npm run release -- DIR --rollback',
  options: { rollback: { type: 'boolean', default: false }, precompress: { type: 'boolean', default: false } },
  takes: 1,
  run: async (root, { positionals, values }) => {
    const [given] = positionals;
    if (given === undefined) throw new Fault(2, 'No folder was named.', 'Name the folder of the releases: npm run release -- /srv/site');
    process.umask(0o022);
    const signal = listenForStop();
    const target = pathFromCaller(given);
    const { releaseSite, rollBack } = await import('../release/make-release.ts');
    const { acquireLock } = await import('../pipeline/lock.ts');
    const { lockProject } = await import('../pipeline/build-site.ts');
    const options = { target, precompress: values['precompress'] === true, say, pause: () => hearSignals(signal) };
    mkdirSync(target, { recursive: true });
    const locks = [await acquireLock(join(target, '.lock'), { holder: 'Another release into this folder is running', say, signal })];
    try {
      // A build must not put another site into dist/ while this one is read.
      if (values['rollback'] !== true) locks.push(await lockProject(root, { say, signal }));
      const { number, sameAs, manifest } =
        values['rollback'] === true ? await rollBack(options) : await releaseSite(join(root, 'dist'), options);
      const all = Object.values(manifest.files);
      const kept = all.filter(({ keptFrom }) => keptFrom !== undefined).length;
      const same = sameAs === number ? '' : `, which is release ${sameAs} again`;
      say(
        `Release ${number}${same}, is in ${join(given, 'current')}: id ${manifest.release}, ${all.length - kept} files, and ${kept} of earlier ones.`,
      );
      return 0;
    } finally {
      for (const lock of locks.reverse()) lock.release();
    }
  },
});
