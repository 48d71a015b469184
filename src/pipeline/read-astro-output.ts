/** What `astro build --json` printed → problems in what authors wrote, and faults that are not theirs. */
import { relative } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { isBlock } from '../narrow/is-block.ts';
import { parseJson } from '../narrow/parse-json.ts';

interface AstroOutput {
  readonly problems: readonly Problem[];
  /** Everything else that is not in order, warnings included: one text each, as Astro gave it. */
  readonly faults: readonly string[];
  /** What pages wrote to the console themselves. */
  readonly remarks: readonly string[];
}

/** Astro writes one JSON object a line; errors that end a build come as plain text on stderr. */
interface AstroEvent {
  readonly message: string;
  readonly label: string | null;
  readonly level: string;
}

const harmless = [
  // Vite counts the time of a build that failed; the failure itself follows on stderr.
  /^✗ Build failed in /,
  // Astro's answer to our own --force.
  /^data store cleared \(force\)$/,
];

/** Faults in these folders are an author's, all others are ours. */
const authored = /^(?:data|src\/content|src\/charts)\//;

/** `toTrue` puts the project's own path into what was said, where Astro was told another: after a line is read, since a path may hold `"`. */
export function readAstroOutput(root: string, stdout: string, stderr: string, toTrue = (text: string): string => text): AstroOutput {
  const lines = [...stdout.split('\n'), ...stderr.split('\n')];
  const events = lines
    .map(parseEvent)
    .filter((event) => event !== undefined)
    .map((event) => ({ ...event, message: toTrue(event.message) }));
  const complaints = events
    .filter(({ level }) => level !== 'info' && level !== 'debug')
    .filter(({ message }) => !harmless.some((pattern) => pattern.test(message)))
    .map(
      ({ label, level, message }) => `${level === 'warn' ? 'Warning' : 'Error'}${label === null ? '' : ` of ${label}`}: ${message.trim()}`,
    );
  const plain = stderr
    .split('\n')
    .filter((line) => parseEvent(line) === undefined)
    .map(toTrue)
    .join('\n')
    .trim();
  const remarks = stdout
    .split('\n')
    .filter((line) => line.trim() !== '' && parseEvent(line) === undefined)
    .map(toTrue);

  const problems: Problem[] = [];
  const faults: string[] = [];
  for (const text of [...complaints, ...(plain === '' ? [] : [plain])]) {
    const problem = toProblem(root, text);
    if (problem === undefined) faults.push(text);
    else problems.push(problem);
  }
  return { problems, faults, remarks };
}

/** Without the lines that name places in Astro's own code. */
export function withoutStack(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s+at .*(?:\d+:\d+\)?|<anonymous>\)?)$/.test(line) && !/^\s*Stack trace:$/.test(line))
    .join('\n');
}

function parseEvent(line: string): AstroEvent | undefined {
  // What a page wrote to the console may only look like an event.
  const event = line.startsWith('{"message":') ? parseJson(line) : undefined;
  if (!isBlock(event) || typeof event['message'] !== 'string' || typeof event['level'] !== 'string') return undefined;
  return { message: event['message'], label: typeof event['label'] === 'string' ? event['label'] : null, level: event['level'] };
}

/** `Expected a closing tag (4:1-4:7) … Location: /project/src/content/briefings/a.mdx:0:0` → the problem at 4:1 of that file. */
function toProblem(root: string, text: string): Problem | undefined {
  const location = /^\s*Location:\s*\n\s*(.+):(\d+):(\d+)\s*$/m.exec(text);
  if (location === null) return undefined;
  const [, path = '', line = '0', column = '0'] = location;
  const file = relative(root, path).replaceAll('\\', '/');
  if (!authored.test(file)) return undefined;
  const [message = text] = withoutStack(text).split(/\n\s*(?:Hint|Error reference|Location):/, 1);
  const inText = /\((\d+):(\d+)(?:-\d+:\d+)?\)/.exec(message);
  const place = Number(line) > 0 || inText === null ? [line, column] : [inText[1], inText[2]];
  return {
    rule: 'astro-build',
    file,
    line: Math.max(1, Number(place[0])),
    column: Math.max(1, Number(place[1])),
    message: message.trim().replaceAll(/\s*\n\s*/g, ' '),
    hint: 'Correct this place; the words are those of Astro, which could not build the page.',
  };
}
