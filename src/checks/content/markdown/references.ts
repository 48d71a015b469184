/** Footnotes and links: each leads somewhere, each is called, and a reader sees the words that its author does. */
import type { Nodes } from 'mdast';
import type { Problem } from '../../../problems/problem.ts';
import { sourceOffset } from '../../../text/source-offsets.ts';
import { nodesOf, nodeWords, startOf, type MarkdownPage } from './page-nodes.ts';

export function findReferenceFaults(page: MarkdownPage): Problem[] {
  return [...findMarkFaults(page), ...findFootnoteFaults(page), ...findDefinitionFaults(page), ...findLinkFaults(page)];
}

/** Marks that lead nowhere. Where a paragraph begins with one that is called elsewhere, its text is there and lacks the colon: that alone is told. */
function findMarkFaults(page: MarkdownPage): Problem[] {
  const marks = nodesOf(page, 'text').flatMap(({ node, parents: [parent], index: at }) =>
    [...node.value.matchAll(/\[\^[^\]\s]+\]/g)].map(({ 0: name, index }) => ({
      name,
      offset: startOf(node) + sourceOffset(page.sourceOf(node), node.value, index),
      opens: parent?.type === 'paragraph' && at === 0 && index === 0,
    })),
  );
  return [...Map.groupBy(marks, ({ name }) => name)].map(([name, all]) => {
    const text = all.some(({ opens }) => !opens) ? all.find(({ opens }) => opens) : undefined;
    return text === undefined
      ? page.problem(
          'footnote',
          all[0]?.offset ?? 0,
          `The footnote mark ${name} has no footnote.`,
          'Write its text as a line that begins with the mark and a colon.',
        )
      : page.problem(
          'footnote',
          text.offset + name.length,
          `The footnote ${name} has no colon behind its mark.`,
          `Write ${name}: and then its text.`,
        );
  });
}

function findFootnoteFaults(page: MarkdownPage): Problem[] {
  const calls = nodesOf(page, 'footnoteReference');
  const seen = new Set<string>();
  return nodesOf(page, 'footnoteDefinition').flatMap(({ node }): Problem[] => {
    const name = `[^${node.label ?? node.identifier}]`;
    const problem = (message: string, hint: string): Problem[] => [page.problem('footnote', node, message, hint)];
    if (seen.has(node.identifier))
      return problem(`The footnote ${name} is written twice, and only the first is shown.`, 'Remove one, or call them by two marks.');
    seen.add(node.identifier);
    if (nodeWords(node).trim() === '' && node.children.length === 0)
      return problem(`The footnote ${name} holds nothing.`, 'Write its text behind the colon.');
    const isCalled = calls.some(({ node: call, parents }) => call.identifier === node.identifier && !parents.includes(node));
    return isCalled
      ? []
      : problem(
          `The footnote ${name} is called nowhere, and so is not shown.`,
          `Write ${name} behind the words that it belongs to, or remove it.`,
        );
  });
}

function findDefinitionFaults(page: MarkdownPage): Problem[] {
  const used = new Set(nodesOf(page, 'linkReference', 'imageReference').map(({ node }) => node.identifier));
  const seen = new Set<string>();
  return nodesOf(page, 'definition').flatMap(({ node }): Problem[] => {
    const name = `[${node.label ?? node.identifier}]`;
    const problem = (message: string, hint: string): Problem[] => [page.problem('link', node, message, hint)];
    if (seen.has(node.identifier))
      return problem(`The address of ${name} is given twice, and only the first counts.`, 'Remove one of the two.');
    seen.add(node.identifier);
    return used.has(node.identifier)
      ? []
      : problem(
          `No link uses the address of ${name}, and the line is not shown.`,
          `Write [words]${name} where the link should stand, or remove the line.`,
        );
  });
}

/** What ends a sentence or a bracket in a script that writes no space behind it. */
const wideMarks = /[。、，．！？；：）」』】〉》…—’”]/u;

function findLinkFaults(page: MarkdownPage): Problem[] {
  return nodesOf(page, 'link', 'linkReference').flatMap(({ node }): Problem[] => {
    const problem = (message: string, hint: string): Problem[] => [page.problem('link', node, message, hint)];
    const source = page.sourceOf(node);
    if (nodeWords(node).trim() === '' && !holdsMore(node) && !(node.type === 'link' && node.url === ''))
      return problem(`The link ${source} has no words to follow.`, 'Write them between its square brackets.');
    if (node.type !== 'link' || source.startsWith('[')) return [];
    const end = wideMarks.exec(source);
    if (end !== null)
      return problem(
        `The address takes in "${source.slice(end.index)}".`,
        'Put a space behind the address, or write it as [words](address).',
      );
    const entity = /&\w+;/.exec(source)?.[0];
    if (entity !== undefined)
      return problem(`The address holds ${entity}, which is not read as a character there.`, 'Write the character itself.');
    return /^www\./i.test(source) ? problem(`The address ${source} has no beginning.`, `Write https://${source}.`) : [];
  });
}

/** A component or a picture, which are told as such. */
function holdsMore(node: Nodes): boolean {
  return /^(?:mdx|image)/.test(node.type) || ('children' in node && node.children.some(holdsMore));
}
