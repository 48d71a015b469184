/** The pages without which a host cannot serve the site are there. */
import { problemOf, type OutputCheck } from './output-site.ts';

const required = [
  { path: 'index.html', message: 'There is no home page.', hint: 'Make src/pages/index.astro.' },
  // Without it some hosts answer every unknown address with the home page and status 200.
  { path: '404.html', message: 'There is no page for what is not found.', hint: 'Make src/pages/404.astro.' },
];

export const completeOutputCheck: OutputCheck = {
  rules: ['complete-output'],
  look: ({ files }) => ({
    whole: () =>
      required.filter(({ path }) => !files.has(path)).map(({ path, ...words }) => problemOf(path, { rule: 'complete-output', ...words })),
  }),
};
