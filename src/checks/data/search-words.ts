/** What data/site.yaml says for search holds: groups of the glossary are there, and a word stands in one list of synonyms. */
import { nearest } from '../../problems/did-you-mean.ts';
import type { Problem } from '../../problems/problem.ts';
import { fold } from '../../text/fold.ts';
import type { Check, Inputs } from '../check.ts';

const rule = 'search-words';

export const searchWordsCheck: Check = {
  rules: ['search-words'],
  run: (inputs) => [...unknownGroups(inputs), ...repeatedWords(inputs)],
};

function unknownGroups({ build }: Inputs): Problem[] {
  const { site, terms } = build.registry;
  const known = [...new Set(terms.values().flatMap(({ group }) => (group === undefined ? [] : [group])))];
  return (site.filterTerms?.groups ?? []).flatMap((group, index): Problem[] => {
    if (known.includes(group)) return [];
    const guess = nearest(group, known);
    return [
      {
        rule,
        ...build.locate('site', 'site', ['filterTerms', 'groups', index]),
        message: `No term of the glossary is in a group "${group}".`,
        hint:
          guess !== undefined
            ? `Did you mean "${guess}"?`
            : known.length === 0
              ? 'Give a term of data/glossary.yaml that group.'
              : `Write one of its groups: ${known.join(', ')}.`,
      },
    ];
  });
}

function repeatedWords({ build }: Inputs): Problem[] {
  const seen = new Set<string>();
  return build.registry.site.synonyms.flatMap((group, list): Problem[] => {
    const again = group.filter((word) => seen.has(fold(word)) || !seen.add(fold(word)));
    const [first] = again;
    if (first === undefined) return [];
    return [
      {
        rule,
        ...build.locate('site', 'site', ['synonyms', list, group.indexOf(first)]),
        message: `${again.map((word) => `"${word}"`).join(', ')} ${again.length === 1 ? 'stands' : 'stand'} in the synonyms already.`,
        hint: 'Remove it here, or join the two lists.',
      },
    ];
  });
}
