/** The table of headers → `_headers`, which Cloudflare Pages and Netlify read. */
import { posix } from 'node:path';
import { Fault } from '../problems/fault.ts';
import { anyFile, headerTable, type PathRule } from './headers.ts';

/** Cloudflare skips what goes beyond either without a word. */
const limits = { rules: 100, line: 2000 };

/**
 * `files` are the paths of all published files. Rules go from the general to the special. Cloudflare joins what two rules say
 * of one header with a comma, so each takes the header away before it sets it again; Netlify reads no `!` line, and there the
 * last rule holds.
 */
export function writeHeadersFile(files: readonly string[], base: string): string {
  const rules = headerTable.flatMap((rule, index) => formatRules(rule, patternsOf(rule, files), index > 0, base));
  if (rules.length > limits.rules)
    throw new Fault(
      4,
      `_headers would have ${rules.length} rules, and hosts read the first ${limits.rules} without a word.`,
      'Put files of fewer kinds into public/, or make fewer style sheets and scripts.',
    );
  const lines = rules.flat();
  const long = lines.find((line) => line.length > limits.line);
  if (long !== undefined) throw new Error(`_headers has a line of ${long.length} characters; hosts skip what is over ${limits.line}.`);
  return `${lines.join('\n')}\n`;
}

function formatRules({ headers }: PathRule, patterns: readonly string[], replaces: boolean, base: string): string[][] {
  const lines = Object.entries(headers).flatMap(([name, value]) => [
    ...(replaces || value === '' ? [`  ! ${name}`] : []),
    ...(value === '' ? [] : [`  ${name}: ${value}`]),
  ]);
  return patterns.map((pattern) => [`${base}${pattern.slice(1)}`, ...lines]);
}

function patternsOf({ path, headers }: PathRule, files: readonly string[]): string[] {
  if (path === anyFile)
    return [...new Set(files.map((file) => posix.extname(file)))]
      .filter((extension) => !['', '.html'].includes(extension))
      .sort()
      .map((extension) => `/*${extension}`);
  // These hosts give a missing file the headers of its path, and a browser would remember for a year that it is missing.
  return headers['Cache-Control']?.includes('immutable') === true ? childrenOf(path, files) : [path];
}

/** `/pagefind/*` → `/pagefind/0a1b/*`: what is there and has no rule of its own. */
function childrenOf(pattern: string, files: readonly string[]): string[] {
  const folder = pattern.slice(1, -1);
  const children = files
    .filter((file) => file.startsWith(folder))
    .map((file) => file.slice(folder.length).split('/'))
    .map(([name = '', ...rest]) => `/${folder}${name}${rest.length > 0 ? '/*' : ''}`);
  return [...new Set(children)].filter((child) => !headerTable.some(({ path }) => path === child)).sort();
}
