/** Every page is small enough for a slow connection: its first load, script and requests stay below the budget of its kind. */
import { brotliCompressSync, constants } from 'node:zlib';
import type { Problem } from '../../problems/problem.ts';
import { budgetOf, type Budget, type Parts } from './budgets.ts';
import { firstLoadOf, makeNamed, type FirstLoad } from './first-load.ts';
import { isInside } from './parse-page.ts';
import { problemOf, withoutRelease, type OutputCheck, type OutputPage, type OutputFolder } from './output-site.ts';

const rule = 'byte-budgets';
const budgetsFile = 'src/checks/dist/budgets.ts';

export const byteBudgetsCheck: OutputCheck = {
  rules: ['byte-budgets'],
  look: (output) => {
    const [scales, named] = [makeScales(output), makeNamed(output)];
    return { page: (page) => findOverruns(page, budgetOf(page.path), firstLoadOf(page, output, named), scales) };
  },
};

/** A site may show a logo of its own at the head of every page: one request more. */
function hasLogo({ elements }: OutputPage): boolean {
  return elements.some(
    (element) => element.name === 'img' && isInside(element, ({ attributes }) => attributes.get('class') === 'site-name'),
  );
}

/** Bytes of a file at a quality of Brotli; 0 is not compressed. */
type Scales = (file: string, quality: number) => number;

interface Weight extends Parts {
  /** All parts together. */
  readonly bytes: number;
}

function findOverruns(page: OutputPage, budget: Budget, { styles, fonts, scripts, others }: FirstLoad, scales: Scales): Problem[] {
  const shared = { css: sum(styles, scales), js: sum(scripts, scales), others: sum(others, scales) };
  const weight = weighToDecide(page, budget, shared, scales);
  const mostRequests = budget.requests + (hasLogo(page) ? 1 : 0);
  const requests = 1 + styles.length + fonts.length + scripts.length + others.length;
  const problem = (message: string, hint: string): Problem => problemOf(page.path, { rule, message, hint });
  return [
    ...(weight.bytes > budget.bytes
      ? [
          problem(
            `The first load is ${count(weight.bytes)} bytes without fonts, ${count(weight.bytes - budget.bytes)} over the ${count(budget.bytes)} that ${budget.noun} may weigh: ${formatParts(weight, budget.was)}.`,
            `Make what has grown smaller: fewer words, charts or rows on the page, slimmer styles; or raise the number in ${budgetsFile} with a reason.`,
          ),
        ]
      : []),
    ...(requests > mostRequests
      ? [
          problem(
            `The first load takes ${requests} requests; ${budget.noun} may take ${mostRequests}.`,
            'Join style sheets or scripts, or load images lazily.',
          ),
        ]
      : []),
    ...(weight.js > budget.script
      ? [
          problem(
            `The page loads ${count(weight.js)} bytes of script before anybody touches it, ${count(weight.js - budget.script)} over the ${count(budget.script)} that ${budget.noun} may load.`,
            'Load the script when it is wanted, with import().',
          ),
        ]
      : []),
  ];
}

/** The best quality takes a quarter of a second for a large page, and is asked only where a quicker one cannot settle it. */
function weighToDecide(page: OutputPage, budget: Budget, shared: Omit<Parts, 'html'>, scales: Scales): Weight {
  const rest = shared.css + shared.js + shared.others;
  for (const quality of [0, 5]) {
    const html = scales(page.path, quality);
    if (rest + html <= budget.bytes) return { ...shared, html, bytes: rest + html };
  }
  const html = scales(page.path, 11);
  return { ...shared, html, bytes: rest + html };
}

/** "html 20,000 (2,481 more than when the budget was set), css 3,487". */
function formatParts(weight: Parts, was: Parts): string {
  return (['html', 'css', 'js', 'others'] as const)
    .filter((name) => weight[name] > 0)
    .map((name) => {
      const more = weight[name] - was[name];
      return `${name} ${count(weight[name])}${more > 0 ? ` (${count(more)} more than when the budget was set)` : ''}`;
    })
    .join(', ');
}

function makeScales(output: OutputFolder): Scales {
  const known = new Map<string, number>();
  return (file, quality) => {
    output.restOn(file);
    const key = `${quality} ${file}`;
    const size = known.get(key) ?? weigh(asAtTheRoot(output, file, output.read(file)), quality);
    known.set(key, size);
    return size;
  };
}

function weigh(bytes: Buffer, quality: number): number {
  if (quality === 0) return bytes.length;
  return Math.min(bytes.length, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length);
}

/**
 * The file as it would be without base path, site address and release, and with one hash for all hashed names, which change with
 * them: what is measured must not depend on where a site will stand.
 */
function asAtTheRoot(output: OutputFolder, file: string, bytes: Buffer): Buffer {
  const { base, siteUrl } = output;
  if (!/\.(?:html|css|js|svg|json)$/.test(file)) return bytes;
  let text = withoutRelease(bytes.toString(), output);
  if (siteUrl !== undefined) text = text.replaceAll(siteUrl, '');
  // After a quotation mark, written out or as an entity, a bracket, "=", or a space in front of an address.
  if (base !== '/') text = text.replaceAll(new RegExp(String.raw`(?<=["'(=\s;])${base.replaceAll('.', '\\.')}`, 'g'), '/');
  return Buffer.from(text.replaceAll(/(_assets\/[^"'()\s]*?\.)[\w-]{8}(?=\.(?:css|js|woff2)\b)/g, '$100000000'));
}

function sum(files: readonly string[], scales: Scales): number {
  return files.reduce((total, file) => total + scales(file, 11), 0);
}

function count(bytes: number): string {
  return String(bytes).replace(/\B(?=(\d{3})+$)/g, ',');
}
