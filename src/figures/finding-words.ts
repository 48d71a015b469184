/** A finding as words: what it says, or that nothing was found and what was looked for. */
import type { Finding } from '../registry/schemas/finding.ts';

/** With [[fact-id]] for figures: `{notFound: A sum.}` → "Not found: a sum." */
export function findingWords(finding: Finding): string {
  if (typeof finding === 'string') return finding;
  return 'says' in finding ? finding.says : `Not found: ${finding.notFound}`;
}

export function isNotFound(finding: Finding | undefined): boolean {
  return typeof finding === 'object' && 'notFound' in finding;
}
