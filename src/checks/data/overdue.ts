/** What somebody promised to look at again before a given day: records, and the contact of the site. */
import type { Problem } from '../../problems/problem.ts';
import type { RegistryBuild } from '../../registry/build-registry.ts';

/** `asOf` is a calendar day: no check reads the clock, so that a build of an old state gives what it gave then. */
export function findOverdue({ registry, locate }: Pick<RegistryBuild, 'registry' | 'locate'>, asOf: string): Problem[] {
  const { contactUntil } = registry.site;
  const contact: Problem[] =
    contactUntil === undefined || contactUntil >= asOf
      ? []
      : [
          {
            rule: 'overdue',
            ...locate('site', 'site', ['contactUntil']),
            message: `The contact was given until ${contactUntil}; it is looked at as of ${asOf}.`,
            hint: 'See that it is still read, then set a new day.',
          },
        ];
  const facts = [...registry.facts.values()].flatMap(({ id, reviewBy }): Problem[] => {
    if (reviewBy === undefined || reviewBy >= asOf) return [];
    return [
      {
        rule: 'overdue',
        ...locate('facts', id, ['reviewBy']),
        message: `The fact was to be reviewed by ${reviewBy}; it is looked at as of ${asOf}.`,
        hint: 'Compare it with its source, then set a new day or take the key out.',
      },
    ];
  });
  return [...contact, ...facts];
}
