/** `npm run check`: every problem of what authors write, in about a second. Options: --format json. */
import { parseArgs } from 'node:util';
import { formatProblems, formatProblemsAsJson } from '../problems/format-problems.ts';
import { checkInputs } from './check-inputs.ts';

const usage = 'Usage: npm run check [-- --format json]';

let format: string | undefined;
try {
  ({ format } = parseArgs({ options: { format: { type: 'string', default: 'text' } } }).values);
  if (format !== 'text' && format !== 'json') throw new TypeError(`Unknown format "${format ?? ''}". Allowed: text, json.`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n${usage}\n`);
  process.exit(2);
}
const { problems } = await checkInputs(process.cwd());
if (format === 'json') process.stdout.write(formatProblemsAsJson(problems));
else if (problems.length > 0) process.stderr.write(formatProblems(problems));
else process.stdout.write('No problems.\n');
process.exitCode = problems.length === 0 ? 0 : 1;
