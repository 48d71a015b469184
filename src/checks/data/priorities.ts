/** What stands in an order has a place of its own: no two recommendations, briefings or families share one. */
import type { Problem } from '../../problems/problem.ts';
import type { Check, Inputs } from '../check.ts';

export const prioritiesCheck: Check = {
  rules: ['same-priority'],
  run: (inputs) => [
    ...findShared(
      'recommendations',
      'priority',
      ({ build }) => [...build.registry.recommendations.values()].map(({ id, priority }) => [id, priority]),
      inputs,
    ),
    ...findShared('briefings', 'order', ({ build }) => [...build.registry.briefings.values()].map(({ id, order }) => [id, order]), inputs),
    ...findShared('families', 'order', ({ build }) => [...build.registry.families.values()].map(({ id, order }) => [id, order]), inputs),
    ...findShared('docs', 'order', ({ build }) => [...build.registry.docs.values()].map(({ id, order }) => [id, order]), inputs),
  ],
};

function findShared(
  kind: 'recommendations' | 'briefings' | 'families' | 'docs',
  key: 'priority' | 'order',
  placesOf: (inputs: Inputs) => [id: string, place: string][],
  inputs: Inputs,
): Problem[] {
  const places = placesOf(inputs);
  const first = new Map<number, string>();
  return places.flatMap(([id, place]): Problem[] => {
    const other = first.get(Number(place));
    if (other === undefined) {
      first.set(Number(place), id);
      return [];
    }
    const free = Math.floor(Math.max(...places.map(([, one]) => Number(one)))) + 1;
    return [
      {
        rule: 'same-priority',
        ...inputs.build.locate(kind, id, [key]),
        message: `The ${key} ${place} is that of "${other}" too.`,
        hint: `Give each a place of its own; the next that is free is ${free}.`,
      },
    ];
  });
}
