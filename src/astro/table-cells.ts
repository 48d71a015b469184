/** Table cells of Markdown: a name for the table, a class for their alignment, since the content policy blocks style attributes, and the head of their column, which a phone shows beside them. */
import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** `<td align="right">` under "Tonnes" → `<td class="align-right" data-label="Tonnes">`; the first cell of a row, its name, has no label. */
export function tableCells() {
  return (tree: Root): void => {
    visit(tree, 'element', (table: Element) => {
      if (table.tagName !== 'table') return;
      const [head = [], ...rows] = rowsOf(table);
      const labels = head.map(textOf);
      table.properties = { ...table.properties, ariaLabel: labels.filter((label) => label !== '').join(', ') };
      for (const cell of head) cell.properties = aligned(cell);
      for (const row of rows) {
        for (const [index, cell] of row.entries()) {
          const label = index === 0 ? '' : labels[index];
          cell.properties = { ...aligned(cell), ...(label ? { dataLabel: label } : {}) };
        }
      }
    });
  };
}

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  visit(table, 'element', (row: Element) => {
    if (row.tagName === 'tr') rows.push(row.children.filter((cell) => cell.type === 'element'));
  });
  return rows;
}

function aligned({ properties }: Element): Element['properties'] {
  const { align, style, ...rest } = properties;
  const side = typeof align === 'string' ? align : /text-align:\s*(\w+)/.exec(typeof style === 'string' ? style : '')?.[1];
  return side === undefined ? rest : { ...rest, className: [`align-${side}`] };
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
