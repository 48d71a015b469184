/** Where in a chart's file something is written, for the report. */
import type { Position } from '../text/position.ts';

export interface Wanted {
  /** A string as it is written without its quotes, or the name of a property. */
  readonly text: string;
  /** The property it belongs to, for where the same text may stand twice. */
  readonly property?: string;
  /** Offset of the place inside the string. */
  readonly offset?: number;
}

/** The place of what is wanted; else of the call `defineChart(`; else the file's beginning. */
export async function findPlace(source: string, wanted?: Wanted): Promise<Position> {
  // A second of loading that only a report pays for.
  const { default: ts } = await import('typescript');
  type Node = import('typescript').Node;
  const file = ts.createSourceFile('chart.ts', source, ts.ScriptTarget.Latest, true);
  const isOwned = (node: Node): boolean => {
    let owner = node.parent;
    while (!ts.isSourceFile(owner)) {
      if (ts.isPropertyAssignment(owner) && owner.name !== node) return owner.name.getText(file) === wanted?.property;
      owner = owner.parent;
    }
    return false;
  };
  const ranks: [test: (node: Node) => boolean, rank: number][] = [
    [(node) => ts.isCallExpression(node) && node.expression.getText(file) === 'defineChart', 1],
    [(node) => (ts.isStringLiteralLike(node) || ts.isIdentifier(node)) && node.text === wanted?.text, 2],
    [(node) => (ts.isStringLiteralLike(node) || ts.isIdentifier(node)) && node.text === wanted?.text && isOwned(node), 3],
  ];
  let best = { start: 0, rank: 0 };
  const visit = (node: Node): void => {
    for (const [test, rank] of ranks) {
      if (rank > best.rank && test(node)) best = { start: node.getStart(file) + offsetIn(node.getText(file), wanted), rank };
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const { line, character } = file.getLineAndCharacterOfPosition(best.start);
  return { line: line + 1, column: character + 1 };
}

/** Zero where the literal is not written character by character (an escape in it), or is not what was wanted. */
function offsetIn(literal: string, wanted: Wanted | undefined): number {
  return wanted?.offset !== undefined && literal.slice(1, -1) === wanted.text ? wanted.offset + 1 : 0;
}
