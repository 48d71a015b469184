/** `npm run check`: every problem of what authors write, in about a second. Options: --format json or github, --as-of DAY, --explain RULE, --debug. */
import { parseArgs } from 'node:util';
import { isPartialDate } from '../registry/schemas/scalars.ts';
import { explainRule } from '../problems/explain-rule.ts';
import { formatProblems, formatProblemsAsJson, formatProblemsForGithub } from '../problems/format-problems.ts';
import { checkInputs } from '../checks/check-inputs.ts';

const usage = 'Usage: npm run check [-- --format json|github] [-- --as-of YYYY-MM-DD] [-- --explain RULE] [-- --debug]';

// Charts see another one while they are loaded.
const exit: typeof process.exit = process.exit.bind(process);
let isDone = false;

/** What is written last is out before the process ends; nothing that is left running keeps it alive. */
async function end(code: number, stream: NodeJS.WriteStream, text: string): Promise<never> {
  isDone = true;
  process.exitCode = code;
  // A reader that has gone away, as in `npm run check | head`, changes nothing of the outcome.
  await new Promise<void>((resolve) => stream.once('error', () => resolve()).write(text, () => resolve()));
  exit(code);
}

/** A fault of the machine (3) or of ours (4): one line, and with --debug where it was thrown. Charts are what authors write (1). */
async function endWith(error: unknown, debug: boolean): Promise<never> {
  const { message, stack, code, syscall } = (error instanceof Error ? error : new Error(String(error))) as NodeJS.ErrnoException;
  const trace = debug ? `${stack ?? ''}\n` : '';
  const place = /src\/charts\/[^/\s:]+:\d+:\d+/.exec(stack ?? '')?.[0];
  if (place !== undefined) return end(1, process.stderr, `${place}: A chart threw an error beside its definition: ${message}\n${trace}`);
  if (code !== undefined && syscall !== undefined) return end(3, process.stderr, `${message}.\n${trace}`);
  return end(4, process.stderr, `This is a fault of the generator, not of the content: ${message}\n${trace}`);
}

async function main(): Promise<never> {
  let format: string | undefined;
  let asOf: string | undefined;
  let explain: string | undefined;
  let debug = false;
  try {
    const options = {
      format: { type: 'string', default: 'text' },
      'as-of': { type: 'string' },
      explain: { type: 'string' },
      debug: { type: 'boolean', default: false },
    } as const;
    ({ format, debug, explain, 'as-of': asOf } = parseArgs({ options }).values);
    if (asOf !== undefined && !(asOf.length === 10 && isPartialDate(asOf)))
      throw new TypeError(`"${asOf}" is not a calendar day. Write --as-of YYYY-MM-DD.`);
    if (format !== 'text' && format !== 'json' && format !== 'github')
      throw new TypeError(`Unknown format "${format}". Allowed: text, json, github.`);
  } catch (error) {
    return end(2, process.stderr, `${(error as Error).message}\n${usage}\n`);
  }
  if (explain !== undefined) {
    const { explains, text } = explainRule(explain);
    return explains ? end(0, process.stdout, text) : end(2, process.stderr, text);
  }
  const fail = (error: unknown): void => {
    if (!isDone) void endWith(error, debug);
  };
  process.on('uncaughtException', fail).on('unhandledRejection', fail);
  try {
    const { problems } = await checkInputs(process.cwd(), asOf);
    const code = problems.length === 0 ? 0 : 1;
    if (format === 'json') return await end(code, process.stdout, formatProblemsAsJson(problems));
    if (format === 'github') return await end(code, process.stdout, formatProblemsForGithub(problems));
    if (code === 1) return await end(code, process.stderr, formatProblems(problems));
    return await end(code, process.stdout, 'No problems.\n');
  } catch (error) {
    return endWith(error, debug);
  }
}

// Until the end is known it is a fault of ours.
process.exitCode = 4;
await main();
