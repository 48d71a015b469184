/** The order in which a reader wants facts: what was observed before what is said or aimed at, the newest first. */
import { statuses, type Status } from '../registry/schemas/fact.ts';
import { comparePeriods } from './compare-periods.ts';

/** What ordering looks at; a `Fact` has both. */
interface Ordered {
  readonly status: Status;
  readonly period: string;
}

/** For `sort`: by status in the order of the schema, but claims last; then the period that ends last first, a period not stated at the end. */
export function compareForReader(a: Ordered, b: Ordered): number {
  return rank(a.status) - rank(b.status) || comparePeriods(endOf(b.period), endOf(a.period));
}

function rank(status: Status): number {
  return status === 'claim' ? statuses.length : statuses.indexOf(status);
}

/** "2024-01/2024-06" → "2024-06"; a period not stated is older than all. */
function endOf(period: string): string {
  return period === 'not-stated' ? '0' : (period.split('/')[1] ?? period);
}
