/** `npm run dev`: shows the site while it is written, with what the checks find on every save (PORT). */
import { complain, readPort, readSite, runCommand, say, tomorrow } from './run-command.ts';

await runCommand({
  usage: 'npm run dev',
  run: async (site, { generator }) => {
    await readSite();
    const port = readPort();
    const { checkProject } = await import('../pipeline/check-project.ts');
    const { checkOnSave } = await import('../pipeline/check-on-save.ts');
    const { runDevServer } = await import('../pipeline/run-dev-server.ts');
    const saves = await checkOnSave(site, () => checkProject({ generator, site }, say, { latest: tomorrow() }), complain);
    try {
      return await runDevServer({ generator, site }, port, { write: complain, hasProblems: saves.hasProblems });
    } finally {
      saves.close();
    }
  },
});
