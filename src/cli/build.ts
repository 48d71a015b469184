/** `npm run build`: checks, makes and publishes the site in dist/. */
import { formatProblems } from '../problems/format-problems.ts';
import { fixEnvironment, isFixedEnvironment } from '../pipeline/fixed-environment.ts';
import { runChild } from './run-child.mjs';
import { complain, listenForStop, readSite, runCommand, say } from './run-command.ts';

await runCommand({
  usage: 'npm run build',
  run: async (root) => {
    // Node takes its language from the environment when it starts, and never again: hence the same command once more.
    if (!isFixedEnvironment(process.env))
      return await runChild([...process.execArgv, ...process.argv.slice(1)], fixEnvironment(process.env));
    process.umask(0o022);
    const started = performance.now();
    const { base, siteUrl } = await readSite();
    const signal = listenForStop();
    const { buildSite } = await import('../pipeline/build-site.ts');
    const { realStages } = await import('../pipeline/real-stages.ts');
    const { problems, pages, bytes } = await buildSite({ root, base, say, signal }, realStages);
    if (problems.length > 0) {
      complain(`\n${formatProblems(problems)}Nothing was published.\n`);
      return 1;
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const without = siteUrl === undefined ? ' No SITE_URL: no full addresses, sitemap or feeds were written.' : '';
    say(`Published in dist/: ${pages} pages, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s.${without}`);
    return 0;
  },
});
