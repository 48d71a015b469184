/** What axe finds on a page; it has to be opened with bypassCSP, or its policy refuses the tester's script. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** As far as it is asked here (deque.com, axe-core API). */
interface Axe {
  run(options: {
    runOnly?: readonly string[];
    rules?: Readonly<Record<string, { readonly enabled: boolean }>>;
    resultTypes: readonly string[];
  }): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
}

/**
 * All that axe finds on the page, colours in the light and in the dark; elements are gone from it afterwards. Colours take
 * more of its time than all else, and are those of a style, not of a row: they are looked at where rows alike are left out.
 */
export async function findAxe(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const found = await runAxe(page, { rules: { 'color-contrast': { enabled: false } } });
  await page.evaluate(dropAlike);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const faults = await runAxe(page, { runOnly: ['color-contrast'] });
    found.push(...faults.map((fault) => `${fault} (${colorScheme})`));
  }
  return found;
}

async function runAxe(page: Page, options: Omit<Parameters<Axe['run']>[0], 'resultTypes'>): Promise<string[]> {
  await page.evaluate(axe);
  return await page.evaluate(async (asked) => {
    const { axe: tester } = globalThis as typeof globalThis & { axe: Axe };
    // Of what passes, one element a rule is enough.
    const { violations } = await tester.run({ ...asked, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`),
    );
  }, options);
}

/** Of elements beside each other that differ in their words alone, three stay: they have the same styles, all the way down. */
function dropAlike(): void {
  const numbers = new Map<string, number>();
  const shapeOf = (element: Element): number => {
    const kept: number[] = [];
    for (const child of [...element.children]) {
      const shape = shapeOf(child);
      if (kept.filter((other) => other === shape).length < 3) kept.push(shape);
      else child.remove();
    }
    const attributes = [...element.attributes].map(({ name, value }) =>
      /^(?:class|style|role|type|fill)$/.test(name) ? `${name}=${value}` : name,
    );
    const shape = [element.tagName, ...attributes.sort(), ...kept].join(' ');
    const number = numbers.get(shape) ?? numbers.size;
    numbers.set(shape, number);
    return number;
  };
  shapeOf(document.body);
}
