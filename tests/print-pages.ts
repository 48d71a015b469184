/** A page printed by Chromium → how many lines of text each sheet has, read from the file itself. */
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** Lines of each sheet, at any height where letters stand; those in its margins, one above and one below, are counted too. */
export async function printedLines(page: Page): Promise<number[]> {
  return linesOfSheets(await page.pdf({ preferCSSPageSize: true }));
}

/** Chromium writes each object as text and packs only streams; a sheet is an object `/Type /Page` that names its stream. */
function linesOfSheets(pdf: Buffer): number[] {
  const text = pdf.toString('latin1');
  const objects = new Map([...text.matchAll(/^(\d+) 0 obj$(.*?)^endobj$/gms)].map(([, id = '', body = '']) => [id, body]));
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b(?!s)/.test(body))
    .map((body) => linesOf(objects.get(/\/Contents (\d+) 0 R/.exec(body)?.[1] ?? '') ?? ''));
}

/** `1 0 0 -1 51 700 Tm`: the last number is where the letters that follow stand. */
function linesOf(body: string): number {
  // By its length: its last byte may be one that would end a line.
  const [head, length = '0'] = /\/Length (\d+)[^]*?stream\r?\n/.exec(body) ?? [];
  if (head === undefined) throw new Error('A sheet has no stream.');
  const start = body.indexOf(head) + head.length;
  const drawn = inflateSync(Buffer.from(body.slice(start, start + Number(length)), 'latin1')).toString('latin1');
  return new Set([...drawn.matchAll(/(-?[\d.]+) Tm\b/g)].map(([, y]) => Math.round(Number(y)))).size;
}
