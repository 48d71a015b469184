/** No file of an author holds a secret or a path of their machine: most of it would be published. */
import { positionAt } from '../../text/position.ts';
import type { Check } from '../check.ts';
import { homePaths, secrets } from '../private-traces.ts';

const traces = [
  { pattern: new RegExp(homePaths), what: 'a path of the machine it was written on', hint: 'Leave it out.' },
  ...secrets.map(({ pattern, what }) => ({
    pattern,
    what: `what looks like ${what}`,
    hint: 'Take it out, and withdraw it: it may be known by now.',
  })),
];

export const privateTracesCheck: Check = {
  rules: ['private-trace'],
  run: ({ build }) =>
    build.files.flatMap(({ path, text }) =>
      traces.flatMap(({ pattern, what, hint }) => {
        const match = pattern.exec(text);
        if (match === null) return [];
        return [{ rule: 'private-trace', file: path, ...positionAt(text, match.index), message: `The file holds ${what}.`, hint }];
      }),
    ),
};
