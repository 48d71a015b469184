/** The dates of the evidence hold: nothing is newer than the page that is called the newest, or than the day of gathering. */
import type { Problem } from '../../problems/problem.ts';
import type { Check } from '../check.ts';

export const evidenceDatesCheck: Check = {
  rules: ['evidence-dates'],
  run: ({ build: { registry, locate } }) => {
    const { evidence } = registry.site;
    const newest = registry.sources.get(evidence?.newest ?? '');
    if (evidence === undefined || newest === undefined) return [];
    const at = locate('site', 'site', ['evidence', 'newest']);
    if (newest.published === undefined || newest.published.length < 10)
      return [
        {
          rule: 'evidence-dates',
          ...at,
          message: `The newest page "${evidence.newest}" shows no day of publication.`,
          hint: 'Name the newest source with a day.',
        },
      ];
    const newer = [...registry.sources.values()].filter(
      ({ id, published = '' }) => id !== evidence.newest && published > (newest.published ?? '').slice(0, published.length),
    );
    const [latest] = newer.toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1));
    // Where several are newer, the one that is called the newest is the wrong one.
    const isOld = newer.length > 1;
    const old: Problem[] =
      isOld && latest !== undefined
        ? [
            {
              rule: 'evidence-dates',
              ...at,
              message: `The page "${evidence.newest}" is of ${newest.published}, and ${newer.length} sources are newer, such as "${latest.id}" of ${latest.published}.`,
              hint: 'Name the newest of all.',
            },
          ]
        : [];
    const others = [...registry.sources.values()].flatMap(({ id, published, retrieved }): Problem[] => {
      if (retrieved !== 'not-recorded' && retrieved > evidence.gathered)
        return [
          {
            rule: 'evidence-dates',
            ...locate('sources', id, ['retrieved']),
            message: `It was retrieved on ${retrieved}, after ${evidence.gathered}, which data/site.yaml gives as the day of gathering.`,
            hint: 'Correct one of the two.',
          },
        ];
      const limit = id === evidence.newest ? evidence.gathered : (newest.published ?? '');
      if (isOld && id !== evidence.newest) return [];
      // A year or a month is held against as much of the day.
      if (published === undefined || published <= limit.slice(0, published.length)) return [];
      return [
        {
          rule: 'evidence-dates',
          ...locate('sources', id, ['published']),
          message: `It was published on ${published}, after ${limit}, which data/site.yaml gives as ${id === evidence.newest ? 'the day of gathering' : 'the newest page read'}.`,
          hint: 'Correct one of the two.',
        },
      ];
    });
    return [...old, ...others];
  },
};
