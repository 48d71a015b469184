/** `npm run relevance`: how well the search of dist/ answers the queries beside this file. */
import { join } from 'node:path';
import { runCommand, say } from '../../../src/cli/run-command.ts';
import { formatScores, measureRelevance } from './measure.ts';

await runCommand({
  usage: 'npm run relevance',
  run: async (root) => {
    say(formatScores(await measureRelevance(join(root, 'dist'))));
    return 0;
  },
});
