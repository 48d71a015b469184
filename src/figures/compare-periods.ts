/** The order of events by dates that are not equally precise. */

/** For `sort`. A month or a year stands after the days and months known of it: "~" comes behind every character of a date. */
export function comparePeriods(a: string, b: string): number {
  const [first, second] = [`${a}~`, `${b}~`];
  return first < second ? -1 : first > second ? 1 : 0;
}
