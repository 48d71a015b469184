/** A page printed by Chromium → how many lines of text each sheet has and how small its letters are, read from the file itself. */
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** Lines of each sheet, at any height where letters stand; those in its margins, one above and one below, are counted too. */
export async function printedLines(page: Page): Promise<number[]> {
  const sheets = await drawnSheets(page);
  // `1 0 0 -1 51 700 Tm`: the last number is where the letters that follow stand.
  return sheets.map((drawn) => new Set([...drawn.matchAll(/(-?[\d.]+) Tm\b/g)].map(([, y]) => Math.round(Number(y)))).size);
}

/** Points of the smallest letters on all sheets. */
export async function smallestLetters(page: Page): Promise<number> {
  return Math.min(...(await drawnSheets(page)).flatMap(letterSizes));
}

/** What draws each sheet. Chromium writes each object as text and packs only streams; a sheet is an object `/Type /Page` that names its stream. */
async function drawnSheets(page: Page): Promise<string[]> {
  const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const objects = new Map([...text.matchAll(/^(\d+) 0 obj$(.*?)^endobj$/gms)].map(([, id = '', body = '']) => [id, body]));
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b(?!s)/.test(body))
    .map((body) => unpack(objects.get(/\/Contents (\d+) 0 R/.exec(body)?.[1] ?? '') ?? ''));
}

function unpack(body: string): string {
  // By its length: its last byte may be one that would end a line.
  const [head, length = '0'] = /\/Length (\d+)[^]*?stream\r?\n/.exec(body) ?? [];
  if (head === undefined) throw new Error('A sheet has no stream.');
  const start = body.indexOf(head) + head.length;
  return inflateSync(Buffer.from(body.slice(start, start + Number(length)), 'latin1')).toString('latin1');
}

/** Points of each run of letters: its font's size (`Tf`) by what all matrices round it (`cm`, between `q` and `Q`; `Tm`) make of a height. */
function letterSizes(drawn: string): number[] {
  const sizes: number[] = [];
  const above: number[] = [];
  let [scale, font, own] = [1, 0, 1];
  for (const [, numbers = '', operator] of drawn.matchAll(/((?:-?[\d.]+ )*)(q|Q|cm|Tf|Tm|Tj|TJ)\b/g)) {
    const [, , c = 0, d = 0] = numbers.trim().split(' ').map(Number);
    if (operator === 'q') above.push(scale);
    else if (operator === 'Q') scale = above.pop() ?? 1;
    else if (operator === 'cm') scale *= Math.hypot(c, d);
    else if (operator === 'Tf') font = Number(numbers.trim().split(' ').at(-1));
    else if (operator === 'Tm') own = Math.hypot(c, d);
    else sizes.push(font * own * scale);
  }
  return sizes;
}
