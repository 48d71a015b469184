/** Footnotes and links: each leads somewhere, each is called, and a reader sees the words and the number that its author does. */
import type { FootnoteDefinition, Nodes } from 'mdast';
import type { Problem } from '../../../problems/problem.ts';
import { nodesOf, nodeWords, type MarkdownPage } from './page-nodes.ts';

export function findReferenceFaults(page: MarkdownPage): Problem[] {
  return [...findFootnoteFaults(page), ...findNumberFaults(page), ...findDefinitionFaults(page), ...findLinkFaults(page)];
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

/** Footnotes are numbered as they are called: first those of the text, then those that footnotes call. */
function findNumberFaults(page: MarkdownPage): Problem[] {
  const definitions = new Map<string, FootnoteDefinition>();
  for (const { node } of nodesOf(page, 'footnoteDefinition')) if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  const calls = nodesOf(page, 'footnoteReference').filter(({ node }) => definitions.has(node.identifier));
  const inText = calls.filter(({ parents }) => !parents.some(({ type }) => type === 'footnoteDefinition'));
  const order = new Set(inText.map(({ node }) => node.identifier));
  for (const identifier of order)
    for (const { node, parents } of calls)
      if (parents.includes(definitions.get(identifier) as FootnoteDefinition)) order.add(node.identifier);
  const numbers = [...order];
  return calls
    .filter(({ node }, index) => calls.findIndex((call) => call.node.identifier === node.identifier) === index)
    .flatMap(({ node }): Problem[] => {
      const shown = String(numbers.indexOf(node.identifier) + 1);
      if (!/^\d+$/.test(node.identifier) || node.identifier === shown) return [];
      const message = `The footnote mark [^${node.identifier}] would be shown as ${shown}: footnotes are numbered in the order in which they are called.`;
      return [page.problem('footnote', node, message, 'Number them in that order, or give them names, such as [^book].')];
    })
    .slice(0, 1);
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
