/** Table cells of Markdown get a class for their alignment, since the content policy blocks style attributes. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** `<td align="right">` and `<td style="text-align:right">` → `<td class="align-right">`. */
export function alignByClass() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      if (node.tagName !== 'td' && node.tagName !== 'th') return;
      const { align, style, ...rest } = node.properties;
      const side = typeof align === 'string' ? align : /text-align:\s*(\w+)/.exec(String(style ?? ''))?.[1];
      node.properties = side === undefined ? rest : { ...rest, className: [`align-${side}`] };
    });
  };
}
