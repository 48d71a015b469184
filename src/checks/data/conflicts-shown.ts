/** Facts that disagree are listed with the reason, and only those. */
import { aboutKey } from '../../figures/about.ts';
import { factWords } from '../../figures/placeholders.ts';
import { disagree, findDisagreements, isHeld, overlap } from '../../figures/find-disagreements.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Fact } from '../../registry/registry.ts';
import { fold, wordsOf } from '../../text/fold.ts';
import type { Check, Inputs } from '../check.ts';
import { findSubjectFault } from './statement-subject.ts';

export const conflictsShownCheck: Check = {
  rules: ['conflicts-shown'],
  run: (inputs) => [...findUnlisted(inputs), ...findNeedless(inputs), ...findWithoutMeasure(inputs)],
};

function findUnlisted({ build }: Inputs): Problem[] {
  const { registry, locate } = build;
  const told = new Set<string>();
  return findDisagreements(registry).flatMap(([first, second]) => {
    // The one that no conflict lists is the new one.
    const isIn = ({ id, measure }: Fact): boolean =>
      registry.measures.get(measure ?? '')?.conflicts.some(({ facts }) => facts.includes(id)) === true;
    const [a, b] = isIn(second) && !isIn(first) ? [second, first] : [first, second];
    if (isIn(a) && !isIn(b) && told.has(b.id)) return [];
    const entries = registry.measures.get(a.measure ?? '')?.conflicts;
    // A measure that is not valid is reported as such, and so is a fact that is not there: it may be meant for one of these.
    const isListed = entries?.some(
      ({ facts }) =>
        [a, b].every(({ id }) => facts.includes(id)) || (namesUnknown(facts, build) && [a, b].some(({ id }) => facts.includes(id))),
    );
    if (isListed !== false || [a, b].some((fact) => findSubjectFault(fact, build).length > 0)) return [];
    told.add(b.id);
    return [
      {
        rule: 'conflicts-shown',
        ...locate('facts', b.id),
        message: `${toldOf(a, registry)} and ${toldOf(b, registry)} disagree, and no conflict of the measure "${a.measure ?? ''}" lists both.`,
        hint: `Add both to an entry under conflicts: of "${a.measure ?? ''}" in data/measures.yaml, with cause and sentence.`,
      },
    ];
  });
}

function findNeedless({ build }: Inputs): Problem[] {
  const { registry, locate } = build;
  return [...registry.measures.values()].flatMap((measure) =>
    measure.conflicts.flatMap((entry, index): Problem[] => {
      const known = entry.facts.map((id) => registry.facts.get(id)).filter((fact) => fact !== undefined);
      // A fact with a fault of its own, or of its table, is not here or not to be trusted; what it would say is not known yet.
      if (known.length < entry.facts.length || known.some(({ from }) => build.brokenDatasets.has(from?.dataset ?? ''))) return [];
      const alone = known.filter(
        (fact) => !known.some((other) => other !== fact && aboutKey(fact) === aboutKey(other) && disagree(fact, other, measure)),
      );
      const at = (id: string) => locate('measures', measure.id, ['conflicts', index, 'facts', entry.facts.indexOf(id)]);
      if (alone.length > 0 && known.some((fact) => findSubjectFault(fact, build).length > 0)) return [];
      if (alone.length === known.length)
        return [
          {
            rule: 'conflicts-shown',
            ...locate('measures', measure.id, ['conflicts', index, 'facts']),
            message: `The facts of this conflict do not disagree: ${known.map((fact) => toldOf(fact, registry)).join(', ')}.`,
            hint: 'Remove the entry, or correct the fact that has changed.',
          },
        ];
      const needless = alone.map((fact): Problem => ({
        rule: 'conflicts-shown',
        ...at(fact.id),
        message: `"${fact.id}" disagrees with no other fact of this conflict.`,
        hint: 'Take it out of the entry.',
      }));
      if (entry.uses === undefined || entry.facts.includes(entry.uses) || namesUnknown([entry.uses], build)) return needless;
      return [
        ...needless,
        {
          rule: 'conflicts-shown',
          ...locate('measures', measure.id, ['conflicts', index, 'uses']),
          message: `"${entry.uses}" is not one of the facts of this conflict.`,
          hint: `Name one of: ${entry.facts.join(', ')}.`,
        },
      ];
    }),
  );
}

/** Without a measure nothing says what is counted but the words: one sentence with two values contradicts itself. */
function findWithoutMeasure({ build }: Inputs): Problem[] {
  const { registry, locate } = build;
  const loose = [...registry.facts.values()].filter(
    ({ measure, status, amount, derived }) => measure === undefined && isHeld(status) && amount.kind !== 'words' && derived === undefined,
  );
  const groups = Map.groupBy(loose, (fact) =>
    JSON.stringify([[...new Set(wordsOf(fold(fact.statement)))].sort(), fact.unit, aboutKey(fact)]),
  );
  const placeOf = ({ id }: Fact): string => {
    const { file, line } = locate('facts', id);
    return `${file} ${String(line).padStart(6, '0')}`;
  };
  return [...groups.values()].flatMap((alike) => {
    if (!alike.some((fact, index) => alike.slice(0, index).some((before) => contradict(before, fact)))) return [];
    const group = alike.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    return group.flatMap((fact, index): Problem[] => {
      const other = group.slice(0, index).find((before) => contradict(before, fact));
      if (other === undefined) return [];
      return [
        {
          rule: 'conflicts-shown',
          ...locate('facts', fact.id),
          message: `${toldOf(other, registry)} and ${toldOf(fact, registry)} say two things in one sentence, and have no measure whose conflicts could say why.`,
          hint: 'Correct one of the two, let the statements say in what they differ, or give both a measure: and list them in its conflicts:.',
        },
      ];
    });
  });
}

function contradict(a: Fact, b: Fact): boolean {
  if (!overlap(a.period, b.period)) return false;
  if (a.amount.kind === 'date' || b.amount.kind === 'date') return JSON.stringify(a.amount) !== JSON.stringify(b.amount);
  return disagree(a, b, undefined);
}

function toldOf(fact: Fact, registry: Inputs['build']['registry']): string {
  return `"${fact.id}" (${factWords(fact, registry)}, ${fact.definition ?? 'no definition'}, ${fact.period})`;
}

function namesUnknown(facts: readonly string[], { ids }: Inputs['build']): boolean {
  return facts.some((id) => ids.get('facts')?.has(id) !== true);
}
