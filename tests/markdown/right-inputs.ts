/** The inputs that are right, as pages and as facts of a site that is built; what is wrong never gets that far. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputs } from './inputs.ts';

const right = inputs.filter(({ rules }) => rules.length === 0);
export const rightPages = right.filter(({ place }) => place === 'page' || place === 'docs');
export const rightStatements = right.filter(({ place }) => place === 'statement');

const frontMatter = (id: number): string =>
  `---\ntitle: Input ${id}\ndescription: What input ${id} shows.\norder: ${id + 100}\nupdated: 2021-04-01\n---\n`;

/** Into the smallest site, under /docs/input-<n>/ and /facts/input-<n>/. */
export function putRightInputs(root: string): void {
  rightPages.forEach(({ text }, id) =>
    writeFileSync(join(root, `src/content/docs/input-${id}.mdx`), `${frontMatter(id)}\n## Here\n\n${text}\n\n## There\n\nThe end.\n`),
  );
  const [, record = ''] =
    /^ships-lost:\n {2}statement: .*\n([\s\S]*)$/.exec(readFileSync(join(root, 'data/facts/ships.yaml'), 'utf8')) ?? [];
  writeFileSync(
    join(root, 'data/facts/inputs.yaml'),
    rightStatements
      .map(
        ({ text }, id) => `input-${id}:\n  ${text.replace(/\n\s*/g, '\n    ')}\n${record.replace('period: 2020', `period: ${1990 + id}`)}`,
      )
      .join('\n'),
  );
}
