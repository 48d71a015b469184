/**
 * Dates of what has happened already, held against a day: nothing was read, said or changed after it. A build never asks, so that it
 * depends on no clock; `npm run check` asks for the day it is, and what once was past stays so.
 */
import type { Problem } from '../../problems/problem.ts';
import type { AuthoredName } from '../../registry/authored.ts';
import type { RegistryBuild } from '../../registry/build-registry.ts';
import { valuesAt } from '../../registry/values-at.ts';
import { keysOf } from '../../narrow/keys-of.ts';
import { isHeld } from '../../figures/find-disagreements.ts';

/** Of each kind the keys that hold such a date; a year or a month is held against as much of the day. */
const happened = {
  sources: ['published', 'retrieved'],
  quotes: ['said'],
  people: ['asOf'],
  briefings: ['published', 'updated', 'changes.*.date', 'secondReading.on'],
  docs: ['updated'],
  recommendations: ['lastChecked'],
  facts: ['history.*.when'],
} as const satisfies Partial<Record<AuthoredName, readonly string[]>>;

/** `latest` is a calendar day; what `told` names already is told once. */
export function findToCome(
  { registry, locate }: Pick<RegistryBuild, 'registry' | 'locate'>,
  latest: string,
  told: readonly Problem[] = [],
): Problem[] {
  const found = keysOf<keyof typeof happened>(happened).flatMap((kind) => {
    const keys: readonly string[] = happened[kind];
    return [...registry[kind].values()].flatMap((record) =>
      keys.flatMap((key) => valuesAt(record, key).map(([path, date]) => ({ date, at: locate(kind, record.id, path) }))),
    );
  });
  const seen = [...registry.facts.values()].flatMap(({ id, amount, status, from, derived }) =>
    amount.kind === 'date' && isHeld(status) && status !== 'claim' && from === undefined && derived === undefined
      ? [{ date: amount.date, at: locate('facts', id, ['date']) }]
      : [],
  );
  const { evidence } = registry.site;
  const gathered = evidence === undefined ? [] : [{ date: evidence.gathered, at: locate('site', 'site', ['evidence', 'gathered']) }];
  return [...found, ...seen, ...gathered].flatMap(({ date, at }): Problem[] =>
    date === 'not-recorded' ||
    date <= latest.slice(0, date.length) ||
    told.some((one) => one.file === at.file && one.message.includes(date))
      ? []
      : [
          {
            rule: 'to-come',
            ...at,
            message: `${date} is still to come.`,
            hint: 'Correct the date; of an event that is planned, say so in status:.',
          },
        ],
  );
}
