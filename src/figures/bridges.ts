/** Which values count the same, and the words that let others stand beside each other. */
import { columnOf, textAt } from '../registry/read-row.ts';
import type { Dataset, Fact, Registry, Row } from '../registry/registry.ts';
import type { Measure } from '../registry/schemas/measure.ts';

type Bridge = Measure['bridges'][number];

/** The bridge that joins all of these definitions, `not-stated` among them, and as few others as there are. */
function findBridge(measure: Measure | undefined, definitions: readonly string[], use: Bridge['for']): Bridge | undefined {
  const joining = (measure?.bridges ?? []).filter(
    (bridge) =>
      definitions.every((definition) => bridge.definitions.includes(definition)) && (use === 'axis' || bridge.for === 'comparison'),
  );
  return joining.toSorted((a, b) => a.definitions.length - b.definitions.length)[0];
}

/** Values are alike when measure, unit and definition are; what is not stated is alike only within one source. */
function isAlike(a: Fact, b: Fact): boolean {
  if (a.measure !== b.measure || a.unit !== b.unit || a.definition !== b.definition) return false;
  return a.definition !== 'not-stated' || a.source === b.source;
}

/** The words that join facts of several definitions, each bridge once. */
export function bridgesOf(facts: readonly Fact[], registry: Pick<Registry, 'measures'>): Bridge[] {
  const pairs = facts.flatMap((a, index) => facts.slice(index + 1).map((b) => comparability(a, b, registry)));
  return [...new Set(pairs.filter((found) => found !== undefined && found !== 'alike'))];
}

/** How two facts of one measure may stand in a ratio, a sum or a comparison: as they are, over a bridge, or not at all. */
export function comparability(a: Fact, b: Fact, { measures }: Pick<Registry, 'measures'>): 'alike' | Bridge | undefined {
  if (isAlike(a, b)) return 'alike';
  if (a.measure !== b.measure || a.unit !== b.unit || a.definition === undefined || b.definition === undefined) return undefined;
  return findBridge(measures.get(a.measure ?? ''), [a.definition, b.definition], 'comparison');
}

/** The definitions of the drawn rows, each once. */
export function definitionsOf(dataset: Dataset, rows: readonly Row[]): string[] {
  const column = columnOf(dataset, 'definition');
  return column === undefined ? [] : [...new Set(rows.map((row) => textAt(row, column) || 'not-stated'))];
}

/** Why rows of several definitions may share the axis, in the words of the measure's record. */
export function bridgeOf(dataset: Dataset, rows: readonly Row[], registry: Registry): Bridge | undefined {
  const definitions = definitionsOf(dataset, rows);
  if (definitions.length < 2 && definitions[0] !== 'not-stated') return undefined;
  return findBridge(registry.measures.get(dataset.measure ?? ''), definitions, 'axis');
}
