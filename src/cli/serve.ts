/** `npm run serve`: shows what is in dist/ as a host would (PORT, HOST). */
import { join } from 'node:path';
import { readPort, readSite, runCommand, say } from './run-command.ts';

await runCommand({
  usage: 'npm run serve',
  run: async (root) => {
    const { base } = await readSite();
    const { serve } = await import('../hosting/serve.ts');
    const server = await serve({ folder: join(root, 'dist'), base, port: readPort(), host: process.env['HOST'] || undefined, say });
    say(`Serving on ${server.address}`);
    await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
    await server.close();
    return 0;
  },
});
