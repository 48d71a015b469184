/**
 * Dates of what has happened already, held against a day: nothing was read, said or changed after it. A build never asks, so that it
 * depends on no clock; `npm run check` asks for the day it is, and what once was past stays so.
 */
import type { Problem } from '../../problems/problem.ts';
import type { AuthoredName } from '../../registry/authored.ts';
import type { RegistryBuild } from '../../registry/build-registry.ts';
import { valuesAt } from '../../registry/values-at.ts';
import { keysOf } from '../../narrow/keys-of.ts';
import { columnOf, statusOf, textAt } from '../../registry/read-row.ts';
import { isSeen, isToCome } from './dates-in-order.ts';

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
  { registry, locate, locateCell, brokenDatasets }: Pick<RegistryBuild, 'registry' | 'locate' | 'locateCell' | 'brokenDatasets'>,
  latest: string,
  told: readonly Problem[] = [],
): Problem[] {
  const found = keysOf<keyof typeof happened>(happened).flatMap((kind) => {
    const keys: readonly string[] = happened[kind];
    return [...registry[kind].values()].flatMap((record) =>
      keys.flatMap((key) => valuesAt(record, key).map(([path, date]) => ({ date, at: () => locate(kind, record.id, path) }))),
    );
  });
  const seen = [...registry.facts.values()]
    .filter((fact) => isSeen(fact) && fact.from === undefined)
    .flatMap(({ id, amount, period, derived }) =>
      amount.kind === 'date' && derived === undefined
        ? [{ date: amount.date, at: () => locate('facts', id, ['date']) }]
        : isToCome(period, latest)
          ? [{ date: period, at: () => locate('facts', id, ['period']) }]
          : [],
    );
  const rows = [...registry.datasets.values()].flatMap((dataset) => {
    const period = columnOf(dataset, 'period');
    if (period === undefined || brokenDatasets.has(dataset.id)) return [];
    const row = dataset.rows.find((one) => isToCome(textAt(one, period), latest) && isSeen({ status: statusOf(one, dataset) }));
    return row === undefined ? [] : [{ date: textAt(row, period), at: () => locateCell(dataset.id, row, period.name) }];
  });
  const { evidence } = registry.site;
  const gathered = evidence === undefined ? [] : [{ date: evidence.gathered, at: () => locate('site', 'site', ['evidence', 'gathered']) }];
  return [...found, ...seen, ...rows, ...gathered].flatMap(({ date, at: place }): Problem[] => {
    if (date === 'not-recorded' || date <= latest.slice(0, date.length)) return [];
    const at = place();
    if (told.some((one) => one.file === at.file && one.message.includes(date))) return [];
    return [
      {
        rule: 'to-come',
        ...at,
        message: `${date} is still to come.`,
        hint: 'Correct the date; of an event that is planned, say so in status:.',
      },
    ];
  });
}
