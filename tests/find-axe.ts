/** What axe finds on a page; it has to be opened with bypassCSP, or its policy refuses the tester's script. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** As far as it is asked here (deque.com, axe-core API). */
interface Axe {
  run(options: {
    runOnly?: readonly string[];
    resultTypes: readonly string[];
  }): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
}

/**
 * All that axe finds on the page, colours in the light and in the dark; elements are gone from it afterwards. Rows that differ
 * in their words alone are looked at three times, not a thousand times: they could only fail alike.
 */
export async function findAxe(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(dropAlike);
  await page.evaluate(axe);
  const found = await runAxe(page, {});
  await page.emulateMedia({ colorScheme: 'dark' });
  // In the dark nothing but colours is other than in the light.
  const inDark = await runAxe(page, { runOnly: ['color-contrast'] });
  return [...found, ...inDark.map((fault) => `${fault} (dark)`)];
}

async function runAxe(page: Page, options: Omit<Parameters<Axe['run']>[0], 'resultTypes'>): Promise<string[]> {
  return await page.evaluate(async (asked) => {
    const { axe: tester } = globalThis as typeof globalThis & { axe: Axe };
    // Of what passes, one element a rule is enough.
    const { violations } = await tester.run({ ...asked, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`),
    );
  }, options);
}

/**
 * Of elements beside each other that differ in their words alone, three stay: they have the same styles, all the way down. What
 * has no words is unlike what has, and what a name or a description is taken from stays.
 */
function dropAlike(): void {
  const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for'];
  const named = new Set(
    [...document.querySelectorAll(references.map((name) => `[${name}]`).join())].flatMap((element) =>
      references.flatMap((name) => element.getAttribute(name)?.split(/\s+/) ?? []),
    ),
  );
  const isNamed = (element: Element): boolean =>
    named.has(element.id) || [...element.querySelectorAll('[id]')].some(({ id }) => named.has(id));
  const numbers = new Map<string, number>();
  const shapeOf = (element: Element): number => {
    const kept: number[] = [];
    for (const child of [...element.children]) {
      const shape = shapeOf(child);
      if (kept.filter((other) => other === shape).length < 3 || isNamed(child)) kept.push(shape);
      else child.remove();
    }
    const attributes = [...element.attributes].map(({ name, value }) =>
      /^(?:class|style|role|type|fill|lang|tabindex|aria-hidden)$/.test(name) ? `${name}=${value}` : `${name}${value === '' ? '=' : ''}`,
    );
    const words = (element.textContent ?? '').trim() === '' ? 'without words' : '';
    const shape = [element.tagName, words, ...attributes.sort(), ...kept].join(' ');
    const number = numbers.get(shape) ?? numbers.size;
    numbers.set(shape, number);
    return number;
  };
  shapeOf(document.body);
}
