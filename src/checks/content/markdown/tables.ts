/** Tables: a cell that the head has no column for is dropped, and one that is missing is filled with nothing. */
import type { Problem } from '../../../problems/problem.ts';
import { nodesOf, type MarkdownPage } from './page-nodes.ts';

export function findTableFaults(page: MarkdownPage): Problem[] {
  return nodesOf(page, 'table').flatMap(({ node: table }): Problem[] => {
    const [head, ...rows] = table.children;
    const columns = head?.children.length ?? 0;
    if (rows.length === 0)
      return [
        page.problem('markdown-table', table, 'The table has a head and no rows.', 'Write its rows right below the line of hyphens.'),
      ];
    return rows.flatMap((row): Problem[] => {
      const cells = row.children.length;
      if (cells === columns) return [];
      const count = `The row has ${countCells(cells)}, and the head of the table ${countCells(columns)}`;
      if (cells > columns) {
        const lost = page.sourceOf(row.children[columns] ?? row).replace(/^\|\s*|\s*\|$/g, '');
        return [page.problem('markdown-table', row.children[columns] ?? row, `${count}: "${lost}" would be left out.`, tooMany)];
      }
      const isText = !page.sourceOf(row).includes('|');
      return [
        page.problem(
          'markdown-table',
          row,
          isText ? 'This line would be a row of the table above it.' : `${count}.`,
          isText ? parted : tooFew,
        ),
      ];
    });
  });
}

const tooMany = 'Take the bar out, or write \\| for a bar inside a cell, in code too.';
const tooFew = 'Give each row one cell for each column; an empty one is written | |.';
const parted = 'Put an empty line between the table and the text.';

function countCells(cells: number): string {
  return cells === 1 ? 'one cell' : `${cells} cells`;
}
