/** Components and figures of a briefing that are shown as they are typed: in code, or with their bracket escaped. */
import { mdxComponents } from '../../../registry/mdx-components.ts';
import type { Problem } from '../../../problems/problem.ts';
import { nodesOf, startOf, type MarkdownPage } from './page-nodes.ts';

const tag = new RegExp(String.raw`(?:<|&lt;|&#60;|&#x3c;)/?(?:${Object.keys(mdxComponents).join('|')})\b|\[\[[a-z0-9-]+\]\]`, 'i');

/** A docs page may speak of them. */
export function findShownTags(page: MarkdownPage): Problem[] {
  if (page.kind !== 'briefings') return [];
  return nodesOf(page, 'inlineCode', 'code', 'text').flatMap(({ node }) => {
    // As words of a page double brackets are told as a figure in the wrong form.
    const match = tag.exec(page.sourceOf(node));
    if (match === null || (node.type === 'text' && match[0].startsWith('['))) return [];
    const says = node.type === 'text' ? 'whose bracket is escaped' : 'in code';
    const hint = 'Take the marks away from round it: <Fact id="…" /> in the sentence.';
    return [page.problem('markdown-mark', startOf(node) + match.index, `"${match[0]}" ${says} would be shown as it is typed.`, hint)];
  });
}
