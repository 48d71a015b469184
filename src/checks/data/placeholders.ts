/** Every [[fact-id]] in a record or in front matter names a fact. */
import { placeholdersIn } from '../../registry/placeholder-marks.ts';
import { whereToAdd } from '../../registry/unknown-id.ts';
import { suggest } from '../../problems/did-you-mean.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Check, Inputs } from '../check.ts';
import { recordStrings, type RecordString } from '../content/record-strings.ts';

export const placeholdersCheck: Check = {
  rules: ['unknown-id'],
  run: (inputs) => recordStrings(inputs.build).flatMap((text) => findUnknown(text, inputs)),
};

function findUnknown({ kind, id, path, text }: RecordString, { build }: Inputs): Problem[] {
  const facts = build.ids.get('facts') ?? new Set<string>();
  return placeholdersIn(text)
    .filter(
      (mark) =>
        (kind === 'facts' && mark.id === id) ||
        (!facts.has(mark.id) && !(kind === 'facts' && path[0] === 'statement' && mark.id === 'value')),
    )
    .map((mark) => ({
      rule: 'unknown-id',
      ...build.locate(kind, id, path, mark.offset),
      message: mark.id === id ? `The fact names itself as [[${id}]].` : `There is no fact "${mark.id}" for [[${mark.id}]].`,
      hint:
        mark.id === id
          ? 'Write [[value]] for its own value.'
          : `${suggest(mark.id, [...facts], 'Facts')} ${whereToAdd(['facts'], mark.id)}`,
    }));
}
