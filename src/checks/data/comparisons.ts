/** Like is compared with like: what a formula joins or a page compares counts the same, or a bridge says why it may. */
import { comparability } from '../../figures/bridges.ts';
import { factWords } from '../../figures/placeholders.ts';
import { suggest } from '../../problems/did-you-mean.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Position } from '../../text/position.ts';
import { idsInFormula } from '../../formula/formula.ts';
import type { Fact } from '../../registry/registry.ts';
import type { Check, Inputs } from '../check.ts';

export const comparisonsCheck: Check = {
  rules: ['comparison', 'unknown-id'],
  run: (inputs) => [...findInFormulas(inputs), ...findOnPages(inputs), ...findUnknownDefinitions(inputs)],
};

function findInFormulas({ build }: Inputs): Problem[] {
  const { facts } = build.registry;
  return [...facts.values()].flatMap((fact) => {
    const inputs = idsInFormula(fact.derived?.formula ?? '').flatMap((id) => facts.get(id) ?? []);
    const measured = inputs.filter(({ measure }) => measure !== undefined);
    const pairs = measured.flatMap((a, index) => measured.slice(index + 1).map((b) => [a, b] as const));
    // Unlike measures make a rate, such as dollars a tonne; within one measure like has to meet like.
    return pairs
      .filter(([a, b]) => a.measure === b.measure)
      .flatMap(([a, b]) => refuse(a, b, 'The formula joins', build.locate('facts', fact.id, ['derived', 'formula']), build.registry));
  });
}

function findOnPages({ pages, build }: Inputs): Problem[] {
  return pages.flatMap(({ file, components }) =>
    components.flatMap((use) => {
      if (use.name !== 'Comparison') return [];
      const { line, column } = use;
      const [a, b] = ['of', 'with'].map((name) => build.registry.facts.get(use.attributes[name]?.value ?? ''));
      // A fact that is not there, or has a fault of its own, is reported as such.
      if (a === undefined || b === undefined) return [];
      if (a === b)
        return [
          {
            rule: 'comparison',
            file,
            ...(use.attributes['with'] === undefined
              ? { line, column }
              : { line: use.attributes['with'].line, column: use.attributes['with'].column }),
            message: `The page compares "${a.id}" with itself.`,
            hint: 'Name another fact in with="…".',
          },
        ];
      return refuse(a, b, 'The page compares', { file, line, column }, build.registry);
    }),
  );
}

function refuse(a: Fact, b: Fact, who: string, at: Position & { file: string }, registry: Inputs['build']['registry']): Problem[] {
  if (comparability(a, b, registry) !== undefined) return [];
  const told = (fact: Fact) =>
    `"${fact.id}" (${factWords(fact, registry)}, ${fact.measure ?? 'no measure'}, ${fact.definition ?? 'no definition'})`;
  const canBridge = a.measure !== undefined && a.measure === b.measure && a.unit === b.unit;
  const hint = canBridge
    ? `Choose facts of one definition, or add to bridges: of "${a.measure}" in data/measures.yaml an entry for: comparison with definitions: [${a.definition}, ${b.definition}] and a sentence on why they may stand side by side.`
    : 'Choose facts of one measure and one unit.';
  return [{ rule: 'comparison', ...at, message: `${who} ${told(a)} with ${told(b)}, which count different things.`, hint }];
}

function findUnknownDefinitions({ build }: Inputs): Problem[] {
  return [...build.registry.measures.values()].flatMap(({ id, definitions, bridges }) =>
    bridges.flatMap((bridge, index) =>
      bridge.definitions.flatMap((key, place): Problem[] => {
        if (key === 'not-stated' || Object.hasOwn(definitions, key)) return [];
        const at = build.locate('measures', id, ['bridges', index, 'definitions', place]);
        return [
          {
            rule: 'unknown-id',
            ...at,
            message: `The measure "${id}" has no definition "${key}".`,
            hint: suggest(key, [...Object.keys(definitions), 'not-stated'], 'Definitions'),
          },
        ];
      }),
    ),
  );
}
