/** Every attribute that points at an element by its id hits one on the same page. */
import { nearest } from '../../problems/did-you-mean.ts';
import type { OutputElement } from './parse-page.ts';
import { problemAt, type OutputCheck } from './output-site.ts';

const references = new Set([
  'for',
  'form',
  'list',
  'headers',
  'itemref',
  'popovertarget',
  'commandfor',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
]);

export const idReferencesCheck: OutputCheck = {
  rules: ['id-references'],
  look: () => ({
    page: (page) =>
      page.elements.flatMap((element) =>
        referencesOf(element)
          .filter(({ id }) => !page.ids.has(id))
          .map(({ attribute, id }) => {
            const guess = nearest(id, page.ids);
            return problemAt(page, element, attribute, {
              rule: 'id-references',
              message: `"${attribute}" points at "${id}", and no element of this page has that id.`,
              hint: guess === undefined ? 'Give the element that is meant this id, or drop the attribute.' : `Did you mean "${guess}"?`,
            });
          }),
      ),
  }),
};

function referencesOf({ name, attributes }: OutputElement): { attribute: string; id: string }[] {
  return [...attributes].flatMap(([attribute, value]) => {
    if (references.has(attribute))
      return value
        .split(/\s+/)
        .filter((id) => id !== '')
        .map((id) => ({ attribute, id }));
    // <use href="#mark">; an <a> is a link, which its own check follows.
    if ((attribute === 'href' || attribute === 'xlink:href') && name !== 'a' && name !== 'area' && name !== 'link' && value.startsWith('#'))
      return [{ attribute, id: value.slice(1) }];
    return [...value.matchAll(/url\(\s*["']?#([^"')\s]+)/g)].map(([, id = '']) => ({ attribute, id }));
  });
}
