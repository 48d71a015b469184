/** `npm run build`: checks, makes and publishes the site in dist/. */
import { formatProblems } from '../problems/format-problems.ts';
import { isFixedEnvironment, runInFixedEnvironment } from '../pipeline/fixed-environment.ts';
import { complain, readSite, runCommand, say, Stopped } from './run-command.ts';

await runCommand({
  usage: 'npm run build',
  run: async (root) => {
    if (!isFixedEnvironment(process.env)) return await runInFixedEnvironment();
    process.umask(0o022);
    const started = performance.now();
    const { base, siteUrl } = await readSite();
    const stopping = new AbortController();
    const stop = (signal: NodeJS.Signals): void => stopping.abort(new Stopped(signal));
    process.on('SIGINT', stop).on('SIGTERM', stop);
    const { buildSite } = await import('../pipeline/build-site.ts');
    const { realStages } = await import('../pipeline/real-stages.ts');
    const { problems, pages, bytes } = await buildSite({ root, base, say, signal: stopping.signal }, realStages);
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
