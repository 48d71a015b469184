/** Every page says its language, has a title, and exactly one heading of the first rank. */
import { problemAt, problemOf, type OutputCheck } from './output-site.ts';

const rule = 'page-outline';

export const pageOutlineCheck: OutputCheck = {
  rules: ['page-outline'],
  look: () => ({
    page: (page) => {
      const [html] = page.elements;
      const headings = page.elements.filter(({ name }) => name === 'h1');
      const [, ...more] = headings;
      const language = html?.attributes.get('lang')?.trim() ?? '';
      return [
        ...(language === ''
          ? [problemOf(page.path, { rule, message: 'The <html> element has no language.', hint: 'Set lang from data/site.yaml.' })]
          : []),
        ...((page.title ?? '').trim() === ''
          ? [problemOf(page.path, { rule, message: 'The page has no title.', hint: 'Give the layout a title.' })]
          : []),
        ...(headings.length === 0
          ? [problemOf(page.path, { rule, message: 'The page has no <h1>.', hint: 'Begin the page with one <h1> that says what it is.' })]
          : []),
        ...more.map((heading) =>
          problemAt(page, heading, undefined, {
            rule,
            message: 'The page has a second <h1>.',
            hint: 'Make it an <h2>; one <h1> says what the page is.',
          }),
        ),
      ];
    },
  }),
};
