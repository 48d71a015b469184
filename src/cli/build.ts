/** `npm run build`: checks, makes and publishes the site in dist/; with --shard a part of its pages, with --merge all parts. */
import { Fault } from '../problems/fault.ts';
import { formatProblems } from '../problems/format-problems.ts';
import { fixEnvironment, isFixedEnvironment } from '../pipeline/fixed-environment.ts';
import { runChild } from './run-child.mjs';
import { complain, listenForStop, readSite, runCommand, say } from './run-command.ts';

await runCommand({
  usage: 'npm run build\n       npm run build -- --shard 1/4\n       npm run build -- --merge',
  options: { shard: { type: 'string' }, merge: { type: 'boolean', default: false } },
  run: async (root, { values }) => {
    // Node takes its language from the environment when it starts, and never again: hence the same command once more.
    if (!isFixedEnvironment(process.env))
      return await runChild([...process.execArgv, ...process.argv.slice(1)], fixEnvironment(process.env));
    process.umask(0o022);
    const started = performance.now();
    const { shard } = values;
    if (shard !== undefined && values['merge'] === true)
      throw new Fault(2, 'A shard is made, or all are merged, not both.', 'Leave out --shard or --merge.');
    const { base, siteUrl } = await readSite();
    const options = { root, base, say, signal: listenForStop() };
    const { buildSite } = await import('../pipeline/build-site.ts');
    const { buildShard, mergeShards } = await import('../pipeline/build-shards.ts');
    const { realStages } = await import('../pipeline/real-stages.ts');
    const { problems, pages, bytes, folder } = await (shard !== undefined
      ? buildShard(options, String(shard), realStages)
      : (values['merge'] === true ? mergeShards : buildSite)(options, realStages));
    if (problems.length > 0) {
      complain(`\n${formatProblems(problems)}Nothing was published.\n`);
      return 1;
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const size = `${pages} pages, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s.`;
    if (folder !== undefined) {
      say(`Shard ${String(shard)} is in ${folder}/: ${size} When all are there: npm run build -- --merge`);
      return 0;
    }
    const without = siteUrl === undefined ? ' No SITE_URL: no full addresses, sitemap or feeds were written.' : '';
    say(`Published in dist/: ${size}${without}`);
    return 0;
  },
});
