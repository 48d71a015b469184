/** What a record is called in a list of choices. */

/** The first of these keys that a record has: "Ada Keel", "Port book 2020", the statement of a fact. */
const keys = ['title', 'name', 'term', 'statement', 'text'] as const;

/** Empty for a record that has faults of its own. */
export function recordTitle(record: Readonly<Partial<Record<(typeof keys)[number], unknown>>> | undefined): string {
  const key = keys.find((candidate) => typeof record?.[candidate] === 'string');
  return key === undefined ? '' : String(record?.[key]);
}
