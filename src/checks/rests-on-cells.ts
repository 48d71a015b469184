/** One report a cause: what a wrong cell does to charts and facts of its table, and to what is reckoned with them, is not told again. */
import { idsInFormula } from '../formula/formula.ts';
import type { Problem } from '../problems/problem.ts';
import type { RegistryBuild } from '../registry/build-registry.ts';

/** Rules that are broken by whatever changes a published value. */
const following = new Set(['ledger', 'beyond-unit']);
/** Rules of charts that are broken by what the rows hold. */
const drawn = /^chart-(?:bounds|double|empty|finding|log|periods|stack)$/;

export function withoutResting(problems: readonly Problem[], { registry, locate, fileOf }: RegistryBuild): Problem[] {
  const chartOf = new Map([...registry.charts.values()].map(({ id, dataset }) => [fileOf('charts', id), dataset]));
  const wrong = new Set(problems.flatMap(({ file }) => /^data\/datasets\/(.+)\.csv$/.exec(file)?.[1] ?? []));
  if (wrong.size === 0 || !problems.some(({ rule }) => following.has(rule) || drawn.test(rule))) return [...problems];
  const resting = new Set<string>();
  // A formula may rest on another's result.
  for (let before = -1; before < resting.size;) {
    before = resting.size;
    for (const { id, from, derived } of registry.facts.values()) {
      const cells = [from, ...Object.values(derived?.cells ?? {})].map((cell) => cell?.dataset ?? '');
      if (cells.some((dataset) => wrong.has(dataset)) || idsInFormula(derived?.formula ?? '').some((input) => resting.has(input)))
        resting.add(id);
    }
  }
  const places = new Set(
    [...resting].flatMap((id) => [[], ['derived', 'formula'], ['from']].map((path) => placeOf(locate('facts', id, path)))),
  );
  return problems.filter(
    (problem) =>
      !(following.has(problem.rule) && places.has(placeOf(problem))) &&
      !(drawn.test(problem.rule) && wrong.has(chartOf.get(problem.file) ?? '')),
  );
}

const placeOf = ({ file, line, column }: Pick<Problem, 'file' | 'line' | 'column'>): string => `${file}:${line}:${column}`;
