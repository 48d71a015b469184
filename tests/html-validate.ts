/** Pages in the eyes of html-validate. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Astro writes void elements and attributes in a style of its own; neither means anything to a browser.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // Titles of briefings are sentences; search results show them whole.
    'long-title': 'off',
    // Addresses of sources are theirs.
    'no-inline-style': 'error',
    'no-raw-characters': 'off',
  },
});

/** What is wrong with each of these files of a folder, with its place. */
export async function findInvalid(folder: string, paths: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const path of paths) {
    const { results } = await validator.validateString(readFileSync(join(folder, path), 'utf8'), path);
    for (const { messages } of results)
      faults.push(...messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId} ${message}`));
  }
  return faults;
}
