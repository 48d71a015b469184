/** A briefing is small enough for a slow connection: its first load, its script and its fonts stay below their budgets. */
import { brotliCompressSync, constants } from 'node:zlib';
import type { Problem } from '../../problems/problem.ts';
import { firstLoadOf } from './first-load.ts';
import { isBriefing } from './is-briefing.ts';
import { problemOf, type OutputCheck, type OutputPage, type OutputSite } from './output-site.ts';

const rule = 'byte-budgets';

/** Bytes of bodies as sent, compressed with Brotli where that helps. */
export const budgets = { firstLoad: 50_000, requests: 6, script: 3_000, fonts: 28_000 } as const;

export const byteBudgetsCheck: OutputCheck = {
  id: rule,
  why: 'A briefing opens at once, on a phone and on a bad connection.',
  run: (site) => {
    const sizes = new Map<string, number>();
    return [...site.pages.values()].filter(isBriefing).flatMap((page) => findOverruns(page, site, sizes));
  },
};

interface Weight {
  readonly page: number;
  readonly styles: number;
  readonly fonts: number;
  readonly script: number;
  readonly others: number;
  /** All of them. */
  readonly firstLoad: number;
  readonly requests: number;
}

/** What the first load of a page weighs; `sizes` keeps what is known of files that pages share. */
function weigh(page: OutputPage, site: OutputSite, sizes: Map<string, number>, quality: number): Weight {
  const { styles, fonts, scripts, others } = firstLoadOf(page, site);
  const shared = (files: readonly string[]): number => sum(files.map((file) => remember(sizes, file, () => sizeOf(site, file, 11))));
  const parts = {
    page: sizeOf(site, page.path, quality),
    styles: shared(styles),
    fonts: shared(fonts),
    script: shared(scripts),
    others: shared(others),
  };
  return { ...parts, firstLoad: sum(Object.values(parts)), requests: 1 + styles.length + fonts.length + scripts.length + others.length };
}

/** The best quality takes a quarter of a second a page, and is asked only where a quicker one cannot settle it. */
function weighToDecide(page: OutputPage, site: OutputSite, sizes: Map<string, number>): Weight {
  const quick = weigh(page, site, sizes, 5);
  if (quick.firstLoad <= budgets.firstLoad) return quick;
  const better = weigh(page, site, sizes, 10);
  // What the best quality saves over this one is 2 to 5 %.
  if (better.firstLoad <= budgets.firstLoad || better.firstLoad - better.page * 0.06 > budgets.firstLoad) return better;
  return weigh(page, site, sizes, 11);
}

function findOverruns(page: OutputPage, site: OutputSite, sizes: Map<string, number>): Problem[] {
  const weight = weighToDecide(page, site, sizes);
  const problem = (message: string, mend: string): Problem => problemOf(page.path, { rule, message, mend });
  return [
    ...(weight.firstLoad > budgets.firstLoad
      ? [
          problem(
            `The first load is ${kilobytes(weight.firstLoad)}; it may be ${kilobytes(budgets.firstLoad)}: ${formatParts(weight)}.`,
            'Shorten the briefing, show fewer charts on it, or slim the styles.',
          ),
        ]
      : []),
    ...(weight.requests > budgets.requests
      ? [
          problem(
            `The first load takes ${weight.requests} requests; it may take ${budgets.requests}.`,
            'Join style sheets or scripts, or load images lazily.',
          ),
        ]
      : []),
    ...(weight.script > budgets.script
      ? [
          problem(
            `The page loads ${kilobytes(weight.script)} of script before anybody touches it; it may be ${kilobytes(budgets.script)}.`,
            'Load the script when it is wanted, with import().',
          ),
        ]
      : []),
    ...(weight.fonts > budgets.fonts
      ? [
          problem(
            `The fonts are ${kilobytes(weight.fonts)}; they may be ${kilobytes(budgets.fonts)}.`,
            'Use fewer weights or characters: src/astro/fonts.ts.',
          ),
        ]
      : []),
  ];
}

function formatParts({ page, styles, fonts, script, others }: Weight): string {
  return Object.entries({ page, styles, fonts, script, others })
    .filter(([, bytes]) => bytes > 0)
    .map(([name, bytes]) => `${name} ${kilobytes(bytes)}`)
    .join(', ');
}

function remember(sizes: Map<string, number>, file: string, measure: () => number): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = measure();
  sizes.set(file, size);
  return size;
}

function sizeOf(site: OutputSite, file: string, quality: number): number {
  const bytes = site.read(file);
  return Math.min(bytes.length, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
