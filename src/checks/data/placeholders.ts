/** Every [[fact-id]] in a record or in front matter names a fact. */
import { placeholdersIn } from '../../registry/placeholder-marks.ts';
import { whereToAdd } from '../../registry/unknown-id.ts';
import { suggest } from '../../problems/did-you-mean.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Check, Inputs } from '../check.ts';
import { recordStrings, type RecordString } from '../content/record-strings.ts';

export const placeholdersCheck: Check = {
  rules: ['unknown-id', 'mdx-placeholder'],
  run: (inputs) => recordStrings(inputs.build).flatMap((text) => [...findUnknown(text, inputs), ...findBare(text, inputs)]),
};

/** "[ships-lost]", or an id of three parts: one of two may be a word. */
const bare = /(?<!\[)\[([a-z0-9]+(?:-[a-z0-9]+)+)\](?![\](])|(?<![\w[/#.-])([a-z][a-z0-9]*(?:-[a-z0-9]+){2,})(?![\w\]/.-])/g;

/** Ids in sentences; a formula consists of them. */
function findBare({ kind, id, path, text }: RecordString, { build }: Inputs): Problem[] {
  if (!text.includes(' ') || !text.includes('-') || path.includes('derived')) return [];
  return [...text.matchAll(bare)].flatMap(({ 0: written, 1: bracketed, 2: plain = '', index }): Problem[] => {
    const name = bracketed ?? plain;
    if (build.ids.get('facts')?.has(name) !== true) return [];
    return [
      {
        rule: 'mdx-placeholder',
        ...build.locate(kind, id, path, index),
        message: `"${written}" is the id of a fact, and would be printed as it stands.`,
        hint: `Write [[${name}]] for its value, or say it in words.`,
      },
    ];
  });
}

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
