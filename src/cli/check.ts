/** `npm run check`: all that a build would refuse in what authors write, in some two seconds; what is not in the cache yet is drawn first. Options: --format json or github, --as-of DAY, --explain RULE. */
import { checkProject } from '../pipeline/check-project.ts';
import { undrawnWords } from '../pipeline/drawable-charts.ts';
import { explainRule } from '../problems/explain-rule.ts';
import { Fault } from '../problems/fault.ts';
import { formatProblems, formatProblemsAsJson, formatProblemsForGithub } from '../problems/format-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { isPartialDate } from '../registry/schemas/scalars.ts';
import { chosen, complain, runCommand, tomorrow, write } from './run-command.ts';

/** Problems → what is printed on stdout; what only people read is `text`, on stderr. */
const formats = { text: () => '', json: formatProblemsAsJson, github: formatProblemsForGithub };

await runCommand({
  usage: 'npm run check [-- --format json|github] [-- --as-of YYYY-MM-DD] [-- --explain RULE]',
  options: { format: { type: 'string', default: 'text' }, 'as-of': { type: 'string' }, explain: { type: 'string' } },
  run: async (site, { generator, values: { format, 'as-of': asOf, explain } }) => {
    const print: (problems: readonly Problem[]) => string = formats[chosen('format', format, ['text', 'json', 'github'])];
    if (typeof explain === 'string') {
      const { explains, text } = explainRule(explain);
      (explains ? write : complain)(text);
      return explains ? 0 : 2;
    }
    if (typeof asOf === 'string' && !(asOf.length === 10 && isPartialDate(asOf)))
      throw new Fault(2, `"${asOf}" is not a calendar day.`, 'Write --as-of YYYY-MM-DD.');
    // Which charts are drawn is for people, whatever the format of the report.
    const { problems, undrawn } = await checkProject({ generator, site }, (line) => complain(`${line}\n`), {
      asOf: typeof asOf === 'string' ? asOf : undefined,
      latest: tomorrow(),
    });
    write(print(problems));
    if (format === 'text' && problems.length > 0) complain(formatProblems(problems));
    complain(undrawnWords(undrawn));
    if (format === 'text' && problems.length === 0) write('No problems.\n');
    return problems.length === 0 ? 0 : 1;
  },
});
