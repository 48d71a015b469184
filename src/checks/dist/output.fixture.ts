/** For tests: pages and files as text → an output folder of its own, read as a site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { temporaryFolder } from '../../../tests/cleaner.ts';
import { listFiles } from '../../files/list-files.ts';
import { joinSeen, lookAtFiles } from './look-at-files.ts';
import { openOutput, textFiles, type OutputCheck, type OutputProblem } from './output-site.ts';

export function makeOutput(context: TestContext, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder(context);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A page with nothing wrong; line 1 ends before `body` begins, so that `body` starts at 2:1. */
export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Title</title>${head}</head><body><h1>Title</h1>\n${body}</body></html>`;
}

/** Of one check over a folder that is there. */
export function findProblems(check: OutputCheck, folder: string, base = '/', siteUrl?: string): OutputProblem[] {
  const output = openOutput({ folder, base, siteUrl, files: listFiles(folder) });
  return joinSeen(output, [lookAtFiles(output, textFiles(output), [check])], [check]);
}

/** The problems of one check, each as `file:line:column message`. */
export function runCheck(
  check: OutputCheck,
  context: TestContext,
  files: Readonly<Record<string, string | Uint8Array>>,
  base = '/',
): string[] {
  return findProblems(check, makeOutput(context, files), base).map(({ rule, file, line, column, message }) => {
    if (!check.rules.includes(rule)) throw new Error(`The check of ${check.rules.join(', ')} reports as "${rule}".`);
    return `${file}:${line}:${column} ${message}`;
  });
}
