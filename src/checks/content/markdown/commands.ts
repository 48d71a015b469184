/** Commands and tags shown as code, with the dashes and quotation marks of a word processor: copied, they fail. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentFolders } from '../../../folders.ts';
import { isBlock } from '../../../narrow/is-block.ts';
import { valueAt } from '../../../narrow/value-at.ts';
import type { Problem } from '../../../problems/problem.ts';
import { nearest } from '../../../problems/did-you-mean.ts';
import { nodesOf, startOf, type MarkdownPage } from './page-nodes.ts';

const command = /^\s*(?:\$ )?(?:npm|npx|node|git|cd|curl|ssh|scp|rsync|docker|python3?|pip|brew|sudo|cp|mv|ls|cat|[A-Z_]{3,}=\S)/m;
const dash = /(?<=\s)[–—](?=\p{L})/u;
const mark = /(?<=[=\s])[“”„‘](?=\S)|(?<==[“”]\S*)[“”]/u;
const tag = /(?<=<[A-Z]\w*[^>]*=)[“”‘’]/;

function scriptsOf(generator: string): readonly string[] {
  const scripts = valueAt(JSON.parse(readFileSync(join(generator, 'package.json'), 'utf8')), ['scripts']);
  return isBlock(scripts) ? Object.keys(scripts) : [];
}

/** `npm run leger`: a word that is nearly a command of this project's; one that is like none may be another project's. */
function misspeltScript(page: MarkdownPage, start: number, source: string): Problem[] {
  const [, before = '', name = ''] = /^([\s\S]*?npm run )([a-z][\w:-]*)/.exec(source) ?? [];
  if (name === '') return [];
  const scripts = scriptsOf(currentFolders().generator);
  const meant = scripts.includes(name) ? undefined : nearest(name, scripts);
  if (meant === undefined) return [];
  return [page.problem('typing-slip', start + before.length, `There is no command "npm run ${name}".`, `Did you mean "npm run ${meant}"?`)];
}

export function findCommandFaults(page: MarkdownPage): Problem[] {
  return nodesOf(page, 'code', 'inlineCode').flatMap(({ node }): Problem[] => {
    const source = page.sourceOf(node);
    const misspelt = misspeltScript(page, startOf(node), source);
    if (misspelt.length > 0) return misspelt;
    const isCommand = command.test(node.value);
    const match = (isCommand ? (dash.exec(source) ?? mark.exec(source)) : null) ?? tag.exec(source);
    if (match === null) return [];
    const meant = /[–—]/.test(match[0]) ? 'two hyphens, --, are' : 'a straight mark is';
    return [
      page.problem(
        'typing-slip',
        startOf(node) + match.index,
        `"${match[0]}" stands in code, where ${meant} meant.`,
        'Whoever copies it would not get it to run: type it anew.',
      ),
    ];
  });
}
