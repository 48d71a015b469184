/** Dates that follow from each other stand in that order: nothing is read before it is printed, or seen after it was written about. */
import type { Problem } from '../../problems/problem.ts';
import { columnOf, sourceOf, statusOf, textAt } from '../../registry/read-row.ts';
import type { Fact, Registry } from '../../registry/registry.ts';
import type { Source } from '../../registry/schemas/source.ts';
import { yearsIn, yearsOf } from '../../figures/sentence-context.ts';
import { idsInFormula } from '../../formula/formula.ts';
import { isHeld, overlap } from '../../figures/find-disagreements.ts';
import type { Check, Inputs } from '../check.ts';

const rule = 'dates-in-order';
type Report = (at: Pick<Problem, 'file' | 'line' | 'column'>, message: string, hint?: string) => void;

export const datesInOrderCheck: Check = {
  rules: [rule],
  run: (inputs) => {
    const problems: Problem[] = [];
    const report: Report = (at, message, hint = 'Correct one of the two dates.') => problems.push({ rule, ...at, message, hint });
    for (const find of [findInSources, findInWords, findInFacts, findInTables, findInAdvice, findInBriefings]) find(inputs, report);
    return problems;
  },
};

/** Dates of unlike precision are compared by what they share: 2021 is not before 2021-03. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

const isDay = (date: string | undefined): date is string => date !== undefined && date !== 'not-recorded';

/** Pages that are kept up to date: what they hold may be newer than their date. */
const growing = new Set<Source['type']>(['dataset', 'webpage', 'document', 'legislation', 'post', 'post-weblog']);

/** The last day of which a source can tell. */
function latestOf({ type, published, retrieved }: Source): string | undefined {
  if (published === undefined || (growing.has(type) && isDay(retrieved))) return isDay(retrieved) ? retrieved : published;
  return published;
}

/** The last day of which the site as a whole can tell; undefined where no source has a date. */
function latestKnown({ site, sources }: Registry): string | undefined {
  if (site.evidence !== undefined) return site.evidence.gathered;
  const dates = [...sources.values()].flatMap(({ published, retrieved }) => [published, retrieved].filter(isDay));
  return dates.sort().at(-1);
}

function findInSources({ build: { registry, locate } }: Inputs, report: Report): void {
  for (const { id, published, retrieved, derivedFrom } of registry.sources.values()) {
    if (published === undefined) continue;
    if (isDay(retrieved) && isBefore(retrieved, published))
      report(locate('sources', id, ['retrieved']), `It was retrieved on ${retrieved}, before it was published, ${published}.`);
    const original = registry.sources.get(derivedFrom ?? '');
    if (original?.published !== undefined && isBefore(published, original.published))
      report(
        locate('sources', id, ['published']),
        `It was published in ${published}, before "${original.id}", from which it is derived, ${original.published}.`,
      );
  }
}

function findInWords({ build: { registry, locate } }: Inputs, report: Report): void {
  for (const { id, said, source } of registry.quotes.values()) {
    const printed = registry.sources.get(source)?.published;
    if (said !== undefined && printed !== undefined && isBefore(printed, said))
      report(locate('quotes', id, ['said']), `It was said on ${said}, after its source "${source}" was published, ${printed}.`);
  }
  for (const { id, asOf, source } of registry.people.values()) {
    const record = registry.sources.get(source);
    const latest = record === undefined ? undefined : latestOf(record);
    if (latest !== undefined && isBefore(latest, asOf))
      report(locate('people', id, ['asOf']), `The office is said of ${asOf}, and its source "${source}" is of ${latest}.`);
  }
}

const futureHint = 'Correct the date, or say in status: that it is a forecast, a target or a proposal.';

function findInFacts({ build: { registry, locate } }: Inputs, report: Report): void {
  for (const fact of registry.facts.values()) {
    const source = registry.sources.get(fact.source ?? '');
    const latest = source === undefined ? latestKnown(registry) : latestOf(source);
    const seen = latest === undefined ? undefined : latestSeen(fact, latest, registry);
    const unseen = isSeen(fact) && fact.from === undefined && seen !== undefined ? unseenIn(fact, seen) : undefined;
    if (unseen !== undefined && seen !== undefined)
      report(
        locate('facts', fact.id, [unseen.key]),
        `It is said to be ${fact.status} ${unseen.words}, and ${source === undefined ? 'the evidence' : `its source "${source.id}"`} is of ${seen}.`,
        futureHint,
      );
    const other = inputOfOtherYears(fact, registry);
    if (other !== undefined)
      report(
        locate('facts', fact.id, ['derived', 'formula'], fact.derived?.formula.indexOf(other.input.id)),
        `The formula takes "${other.input.id}" of ${other.input.period.replace('/', ' to ')}, which is ${other.side} ${fact.period.replace('/', ' to ')}, the period of the fact, and the statement says no such year.`,
        `Name the fact of the period, or say in the statement of which year the ${other.side === 'before' ? 'older' : 'later'} value is.`,
      );
    if (fact.reviewBy !== undefined && latest !== undefined && isBefore(fact.reviewBy, latest))
      report(locate('facts', fact.id, ['reviewBy']), `It is to be reviewed by ${fact.reviewBy}, before its source, ${latest}.`);
    fact.history?.forEach(({ when }, index) => {
      const before = fact.history?.[index - 1]?.when;
      if (before !== undefined && when < before)
        report(
          locate('facts', fact.id, ['history', index, 'when']),
          `It stands after ${before} and is of ${when}.`,
          'Put the oldest first.',
        );
    });
  }
}

/** "The share a year later and its rise": reckoned back. */
const fromLater = /\b(?:later|following|next)\b/;

/** A value that was seen before or after the years of the fact that is reckoned from it, in a year that its statement does not say. */
function inputOfOtherYears(
  { derived, period, statement, reason }: Fact,
  { facts }: Registry,
): { readonly input: Fact; readonly side: 'before' | 'after' } | undefined {
  const own = yearsOf(period);
  if (derived === undefined || own === undefined) return undefined;
  const said = yearsIn(statement);
  const dated = idsInFormula(derived.formula).flatMap((id) => {
    const input = facts.get(id);
    const years = input === undefined || !isSeen(input) ? undefined : yearsOf(input.period);
    return input === undefined || years === undefined ? [] : [{ input, ...years }];
  });
  const unsaid = dated.filter(({ first, last }) => !said.some((year) => year >= first && year <= last));
  const older = unsaid.find(({ last }) => last < own.first);
  if (older !== undefined) return { input: older.input, side: 'before' };
  // What has changed since may be filed under its first year.
  const isAllLater = dated.every(({ first }) => first > own.last) && !fromLater.test(`${statement} ${reason}`);
  const [later] = isAllLater ? unsaid : [];
  return later === undefined ? undefined : { input: later.input, side: 'after' };
}

/** What of a fact lies after the day of which its source can tell. A date in another period is one that was set then for later. */
function unseenIn({ amount, period }: Fact, seen: string): { key: 'date' | 'period'; words: string } | undefined {
  if (amount.kind === 'date' && isBefore(seen, amount.date) && overlap(period, amount.date))
    return { key: 'date', words: `on ${amount.date}` };
  return isToCome(period, seen) ? { key: 'period', words: `for ${period}` } : undefined;
}

/** What is held to be so already. */
export function isSeen({ status, verdict }: Partial<Pick<Fact, 'verdict'>> & Pick<Fact, 'status'>): boolean {
  return status !== 'claim' && verdict === undefined && isHeld(status);
}

/** The last day of which its own source, or one that it was held against, can tell. */
function latestSeen({ checkedAgainst = [] }: Fact, own: string, { sources, facts }: Registry): string {
  const others = checkedAgainst.flatMap((id) => {
    const source = sources.get(facts.get(id)?.source ?? id);
    return source === undefined ? [] : (latestOf(source) ?? []);
  });
  return [own, ...others].sort().at(-1) ?? own;
}

/** What is agreed or set aside now may run for years to come: a stretch of time has to begin by the end of the year. */
export function isToCome(period: string, latest: string): boolean {
  if (period === 'not-stated' || period === '') return false;
  const [start = '', end] = period.split('/');
  return isBefore(end === undefined ? latest : latest.slice(0, 4), end === undefined ? start : start.slice(0, 4));
}

/** One problem a table, at the first of its rows. */
function findInTables({ build: { registry, locateCell, brokenDatasets } }: Inputs, report: Report): void {
  for (const dataset of registry.datasets.values()) {
    // A cell that is no period is told as such.
    if (brokenDatasets.has(dataset.id)) continue;
    const late = dataset.rows.flatMap((row) => {
      const period = textAt(row, columnOf(dataset, 'period'));
      const source = registry.sources.get(sourceOf(row, dataset) ?? '');
      const latest = source === undefined ? undefined : latestOf(source);
      const status = statusOf(row, dataset);
      if (latest === undefined || !isToCome(period, latest) || !isSeen({ status })) return [];
      return [{ row, period, latest, source: source?.id ?? '', status }];
    });
    const [first] = late;
    if (first === undefined) continue;
    const { row, period, latest, source, status } = first;
    const more = late.length === 1 ? '' : ` So it is in ${late.length - 1} more rows.`;
    report(
      locateCell(dataset.id, row, columnOf(dataset, 'period')?.name ?? ''),
      `The row is said to be ${status} for ${period}, and its source "${source}" is of ${latest}.${more}`,
      futureHint,
    );
  }
}

function findInAdvice({ build: { registry, locate } }: Inputs, report: Report): void {
  const latest = latestKnown(registry);
  for (const { id, usedBy } of registry.levers.values())
    usedBy.forEach(({ since, stage }, index) => {
      if (since !== undefined && latest !== undefined && (stage === 'in-use' || stage === 'ended') && isBefore(latest, since))
        report(locate('levers', id, ['usedBy', index, 'since']), `It is ${stage} since ${since}, and the evidence is of ${latest}.`);
    });
  for (const { id, facts, by, lastChecked } of registry.recommendations.values()) {
    // A check in a year after all that is known is the wrong one of the two.
    if (isBefore(by, lastChecked))
      report(
        locate('recommendations', id, [latest !== undefined && isBefore(latest.slice(0, 4), lastChecked) ? 'lastChecked' : 'by']),
        `It is due by ${by}, and was last checked later, on ${lastChecked}.`,
      );
    const newest = facts
      .map((fact) => registry.sources.get(registry.facts.get(fact)?.source ?? '')?.published)
      .filter(isDay)
      .sort()
      .at(-1);
    if (newest !== undefined && isBefore(lastChecked, newest))
      report(
        locate('recommendations', id, ['lastChecked']),
        `It was last checked on ${lastChecked}, before a source it rests on, ${newest}.`,
      );
  }
}

function findInBriefings({ build: { registry, locate } }: Inputs, report: Report): void {
  for (const { id, published, updated, changes } of registry.briefings.values()) {
    const later = changes.map(({ date }) => date).filter((date) => date > updated);
    // Where several are later, the one date is the wrong one.
    if (updated >= published && later.length > 1) {
      report(locate('briefings', id, ['updated']), `It was updated on ${updated}, before its last change, ${later.sort().at(-1)}.`);
      continue;
    }
    changes.forEach(({ date }, index) => {
      const at = (): ReturnType<typeof locate> => locate('briefings', id, ['changes', index, 'date']);
      if (date < published) report(at(), `The change is of ${date}, before the briefing was published, ${published}.`);
      else if (date > updated) report(at(), `The change is of ${date}, after the briefing was updated, ${updated}.`);
      const before = changes[index - 1]?.date;
      if (date <= updated && before !== undefined && before < date)
        report(at(), `The change is of ${date} and stands after that of ${before}.`, 'Put the newest first, as readers see them.');
    });
  }
}
