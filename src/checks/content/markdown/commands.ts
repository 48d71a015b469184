/** Commands and tags shown as code, with the dashes and quotation marks of a word processor: copied, they fail. */
import type { Problem } from '../../../problems/problem.ts';
import { nodesOf, startOf, type MarkdownPage } from './page-nodes.ts';

const command = /^\s*(?:\$ )?(?:npm|npx|node|git|cd|curl|ssh|scp|rsync|docker|python3?|pip|brew|sudo|cp|mv|ls|cat|[A-Z_]{3,}=\S)/m;
const dash = /(?<=\s)[–—](?=\p{L})/u;
const mark = /(?<=[=\s])[“”„‘](?=\S)|(?<==[“”]\S*)[“”]/u;
const tag = /(?<=<[A-Z]\w*[^>]*=)[“”‘’]/;

export function findCommandFaults(page: MarkdownPage): Problem[] {
  return nodesOf(page, 'code', 'inlineCode').flatMap(({ node }): Problem[] => {
    const source = page.sourceOf(node);
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
