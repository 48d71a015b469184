/** No id twice on a page, and none that cannot be pointed at. */
import type { OutputElement } from './parse-page.ts';
import { problemAt, type OutputCheck } from './output-site.ts';

export const uniqueIdsCheck: OutputCheck = {
  rules: ['unique-ids'],
  look: () => ({
    page: (page) => {
      const first = new Map<string, OutputElement>();
      return page.elements.flatMap((element) => {
        const id = element.attributes.get('id');
        if (id === undefined) return [];
        if (id === '' || /\s/.test(id))
          return [
            problemAt(page, element, 'id', {
              rule: 'unique-ids',
              message: `The id "${id}" is empty or holds a space.`,
              hint: 'Write an id of letters, digits and "-".',
            }),
          ];
        const earlier = first.get(id);
        if (earlier === undefined) {
          first.set(id, element);
          return [];
        }
        const { line, column } = page.place(earlier, 'id');
        return [
          problemAt(page, element, 'id', {
            rule: 'unique-ids',
            message: `The id "${id}" is on this page already, at ${line}:${column}.`,
            hint: "Give each element an id of its own; ids inside a chart begin with the chart's id.",
          }),
        ];
      });
    },
  }),
};
