/** `npm run dev`: shows the site while it is written (PORT). */
import { formatProblems } from '../problems/format-problems.ts';
import { complain, readPort, readSite, runCommand } from './run-command.ts';

await runCommand({
  usage: 'npm run dev',
  run: async (root) => {
    await readSite();
    const port = readPort();
    const { realStages } = await import('../pipeline/real-stages.ts');
    const { problems } = await realStages.checkInputs(root);
    if (problems.length > 0) complain(`${formatProblems(problems)}\nThe server starts all the same; a build would stop here.\n`);
    await realStages.buildFonts(root);
    const { runDevServer } = await import('../pipeline/run-astro.ts');
    return await runDevServer(root, port);
  },
});
