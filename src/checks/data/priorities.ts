/** What to do has an order: no two recommendations share a place. */
import type { Problem } from '../../problems/problem.ts';
import type { Check } from '../check.ts';

export const prioritiesCheck: Check = {
  rules: ['same-priority'],
  run: ({ build: { registry, locate } }) => {
    const first = new Map<string, string>();
    return [...registry.recommendations.values()].flatMap(({ id, priority }): Problem[] => {
      const other = first.get(priority);
      if (other === undefined) {
        first.set(priority, id);
        return [];
      }
      const message = `The priority ${priority} is that of "${other}" too.`;
      return [{ rule: 'same-priority', ...locate('recommendations', id, ['priority']), message, hint: 'Give each a place of its own.' }];
    });
  },
};
