/** Words that put records or rows together are written alike: in two ways they would make two groups. */
import type { Problem } from '../../problems/problem.ts';
import type { Dataset } from '../../registry/registry.ts';
import { foldSpelling } from '../../text/fold.ts';
import type { Check, Inputs } from '../check.ts';

export const spellingsCheck: Check = {
  rules: ['double'],
  run: ({ build }) => [
    ...findIn(topicsIn(build)),
    ...findIn(groupsIn(build)),
    ...[...build.registry.datasets.values()].flatMap((dataset) =>
      build.brokenDatasets.has(dataset.id) ? [] : columnsIn(dataset, build).flatMap(findIn),
    ),
  ],
};

interface Label {
  readonly label: string;
  /** What it is said of: in one list it is told as a repeat. */
  readonly of: string | number;
  readonly at: () => Omit<Problem, 'rule' | 'message' | 'hint'>;
}

function topicsIn({ registry, locate }: Inputs['build']): Label[] {
  return [...registry.briefings.values()].flatMap(({ id, topics }) =>
    topics.map((label, index) => ({ label, of: id, at: () => locate('briefings', id, ['topics', index]) })),
  );
}

function groupsIn({ registry, locate }: Inputs['build']): Label[] {
  return [...registry.terms.values()].flatMap(({ id, group }) =>
    group === undefined ? [] : [{ label: group, of: id, at: () => locate('terms', id, ['group']) }],
  );
}

/** Columns of plain words; what names a record is looked up by its id. */
function columnsIn({ id, fields, rows }: Dataset, { locateCell }: Inputs['build']): Label[][] {
  return fields
    .filter(({ type, role }) => type === 'string' && role === undefined)
    .map(({ name }) =>
      rows.flatMap((row, index) => {
        const label = row.cells[name]?.text ?? '';
        return label === '' ? [] : [{ label, of: index, at: () => locateCell(id, row, name) }];
      }),
    );
}

/** One problem a spelling, at the first place of the rarer one. */
function findIn(labels: readonly Label[]): Problem[] {
  const bySpelling = Map.groupBy(labels, ({ label }) => label);
  return [...Map.groupBy(bySpelling.keys(), foldSpelling).values()].flatMap((alike): Problem[] => {
    if (alike.length === 1) return [];
    const [usual = [], ...others] = alike.map((label) => bySpelling.get(label) ?? []).sort((a, b) => b.length - a.length);
    return others.flatMap(([other]): Problem[] =>
      other === undefined || usual.some(({ of }) => of === other.of)
        ? []
        : [
            {
              rule: 'double',
              ...other.at(),
              message: `"${other.label}" is written "${usual[0]?.label ?? ''}" elsewhere, and the two would stand apart.`,
              hint: 'Write both alike.',
            },
          ],
    );
  });
}
