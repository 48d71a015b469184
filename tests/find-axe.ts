/** What axe finds on a page as it stands; the page has to be opened with bypassCSP, or its policy refuses the tester's script. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** As far as it is asked here (deque.com, axe-core API). */
interface Axe {
  run(options: {
    runOnly?: readonly string[];
  }): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
}

/** `rules` for these alone. */
export async function findAxe(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(axe);
  return await page.evaluate(async (only) => {
    const { axe: tester } = globalThis as typeof globalThis & { axe: Axe };
    return (await tester.run(only === undefined ? {} : { runOnly: only })).violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`),
    );
  }, rules);
}
