/** Dates and periods in the words of the site’s language, without a clock: the same in every time zone. */

import type { DateParts } from '../words/date-parts.ts';
import { words } from '../words/words.ts';

/** `2010-09-24` → "24 September 2010", `2010-09` → "September 2010", `2010` → "2010". */
export function formatDate(date: string): string {
  return words.values.date(partsOf(date));
}

/**
 * `2024-01/2024-06` → "January to June 2024", `2020/2023` → "2020 to 2023", `2025-05-26/2025-06-16` → "26 May to 16 June
 * 2025", `not-stated` → "period not stated".
 */
export function formatPeriod(period: string): string {
  if (period === 'not-stated') return words.values.periodNotStated;
  const [start = '', end] = period.split('/');
  return end === undefined ? formatDate(start) : words.values.period(partsOf(start), partsOf(end));
}

function partsOf(date: string): DateParts {
  const [year = '', month, day] = date.split('-');
  return { year, month: month === undefined ? undefined : Number(month), day: day === undefined ? undefined : Number(day) };
}

/** A period as a place on an axis of years: `2010` → 2010, `2024-01/2024-06` → 2023.75, so that a whole year sits on its label. */
export function periodToYear(period: string): number {
  const [start = '', end = start] = period.split('/');
  return (startOf(start) + endOf(end)) / 2 - 0.5;
}

function startOf(date: string): number {
  const [year, month = '1', day = '1'] = date.split('-');
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365;
}

function endOf(date: string): number {
  const [year, month, day] = date.split('-');
  if (month === undefined) return Number(year) + 1;
  return Number(year) + (day === undefined ? Number(month) / 12 : (Number(month) - 1) / 12 + Number(day) / 365);
}
