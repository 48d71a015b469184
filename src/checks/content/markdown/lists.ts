/** Lists that Markdown makes of other lines, numbers anew, cuts in two or nests otherwise than they look. */
import type { List, ListItem } from 'mdast';
import type { Problem } from '../../../problems/problem.ts';
import { columnOf, lastLineOf, lineOf, nodesOf, startOf, type MarkdownPage, type NodeOf, type PlacedNode } from './page-nodes.ts';

type ListFault = readonly [node: List | ListItem, message: string, hint: string];

export function findListFaults(page: MarkdownPage): Problem[] {
  return nodesOf(page, 'list').flatMap((placed) =>
    [...listFault(placed, page), ...itemFaults(placed.node, page)]
      .slice(0, 1)
      .map(([node, message, hint]) => page.problem('markdown-block', node, message, hint)),
  );
}

function listFault({ node, parents, index }: PlacedNode<NodeOf<'list'>>, page: MarkdownPage): ListFault[] {
  const [parent] = parents;
  const before = parent?.children[index - 1];
  const isRight = before !== undefined && lastLineOf(before) === lineOf(node) - 1;
  if (
    before?.type === 'paragraph' &&
    parent?.type !== 'listItem' &&
    isRight &&
    node.children.length === 1 &&
    !/:\s*$/.test(page.sourceOf(before))
  )
    return [
      [
        node,
        'This line would be a list of one item, cut from the paragraph above it.',
        'Put an empty line before a list; let no line of a paragraph begin with a list mark.',
      ],
    ];
  if (before?.type === 'list' && isRight && columnOf(before) === columnOf(node))
    return [
      [node, 'The mark of this item begins another list.', 'Use one mark for all items of a list, or put a paragraph between two lists.'],
    ];
  if (parent?.type === 'root' && columnOf(node) > 1) {
    const meant =
      before?.type === 'list' && before.ordered === true ? 'three spaces below a number such as 1.' : 'two spaces below a hyphen';
    return [
      [
        node,
        `The list is indented by ${spaces(columnOf(node) - 1)}, and would stand outside the list above it, if any.`,
        `Begin a list at the start of the line, and a nested one below the words of its item: ${meant}.`,
      ],
    ];
  }
  return [];
}

function itemFaults(list: List, page: MarkdownPage): ListFault[] {
  const [first] = list.children;
  const numbers = list.children.map((item) => Number(/^\d+/.exec(page.body.slice(startOf(item)))?.[0]));
  return list.children.flatMap((item, index): ListFault[] => {
    const number = numbers[index] ?? 0;
    const due = (numbers[0] ?? 0) + index;
    if (list.ordered === true && index === 0 && number > 999)
      return [[item, `"${number}." at the start of a line begins a list.`, `Write ${number}\\. or let the line begin with another word.`]];
    if (list.ordered === true && number !== due && numbers.some((one) => one !== numbers[0]))
      return [[item, `The item ${number} would be shown as ${due}.`, 'Number the items one after another, or all of them 1.']];
    if (first !== undefined && columnOf(item) !== columnOf(first))
      return [
        [
          item,
          `The item is indented by ${spaces(columnOf(item) - columnOf(first))} and would still be no list of its own.`,
          'Indent it like its neighbours, or as far as the words of the item above it.',
        ],
      ];
    if (typeof item.checked === 'boolean')
      return [[item, 'A page is read: nobody ticks its boxes.', 'Write an item without [ ]; say in words what is done.']];
    const [inner] = item.children;
    if (
      inner !== undefined &&
      inner.type !== 'paragraph' &&
      lineOf(inner) === lineOf(item) &&
      /^(?:list|blockquote|thematicBreak)$/.test(inner.type)
    )
      return [
        [
          item,
          'The mark of the item has another mark behind it, which begins a block inside the item.',
          'Write one of them; a backslash before a mark that is read.',
        ],
      ];
    if (item.children.length === 0) return [[item, 'The item has no words.', 'Write them behind its mark, or remove it.']];
    return [];
  });
}

function spaces(count: number): string {
  return Math.abs(count) === 1 ? 'one space' : `${Math.abs(count)} spaces`;
}
