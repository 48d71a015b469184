/** `npm run relevance`: how well the search of dist/ answers the queries beside this file. */
import { join } from 'node:path';
import { formatScores, measureRelevance } from './measure.ts';

process.stdout.write(`${formatScores(await measureRelevance(join(import.meta.dirname, '../../../dist')))}\n`);
