/** Every chart is there without a script: drawing, table and caption; and it offers life only where the policy lets it. */
import type { Problem } from '../../problems/problem.ts';
import { allowsLiveCharts } from '../../hosting/headers.ts';
import { isInside } from './parse-page.ts';
import { problemAt, type OutputCheck } from './output-site.ts';

const rule = 'charts-whole';

const parts: readonly { readonly names: readonly string[]; readonly words: string; readonly hint: string }[] = [
  { names: ['svg'], words: 'no drawing (<svg>)', hint: 'Draw the chart at build, in the figure.' },
  { names: ['table'], words: 'no table of its data (<table>)', hint: 'Put the table of the drawn rows into the figure.' },
  { names: ['figcaption'], words: 'no caption (<figcaption>)', hint: 'Put the finding into a <figcaption>.' },
];

export const chartsWholeCheck: OutputCheck = {
  rules: ['charts-whole'],
  look: (output) => ({
    page: (page) => {
      const figures = page.elements.filter(({ name, attributes }) => name === 'figure' && attributes.has('data-chart'));
      return figures.flatMap((figure): Problem[] => {
        const id = figure.attributes.get('data-chart') ?? '';
        const inside = page.elements.filter((element) => isInside(element, (ancestor) => ancestor === figure));
        const missing = parts.filter(({ names }) => !inside.some(({ name }) => names.includes(name)));
        const buttons = allowsLiveCharts(page.address, output.base)
          ? []
          : inside.filter(({ attributes }) => attributes.has('data-explore'));
        return [
          ...missing.map(({ words, hint }) =>
            problemAt(page, figure, 'data-chart', { rule, message: `The chart "${id}" has ${words}.`, hint }),
          ),
          ...buttons.map((button) =>
            problemAt(page, button, 'data-explore', {
              rule,
              message: `The chart "${id}" can be made live here, and the policy of this address forbids it.`,
              hint: 'Leave the button out on this page, or add the path to chartPaths in src/hosting/headers.ts.',
            }),
          ),
        ];
      });
    },
  }),
};
