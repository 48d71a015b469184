/** A finding as words: what it says, or that nothing was found and what was looked for. */
import { placeholdersIn } from '../registry/placeholder-marks.ts';
import type { Finding } from '../registry/schemas/finding.ts';
import { words } from '../words/words.ts';

/** With [[fact-id]] for figures: `{notFound: A sum.}` → "Not found: a sum." */
export function findingWords(finding: Finding): string {
  if (typeof finding === 'string') return finding;
  return 'says' in finding ? finding.says : words.values.notFound(finding.notFound);
}

/** The facts that a finding rests on. */
export function factsOfFinding(finding: Finding): string[] {
  if (typeof finding === 'string') return factsInText(finding);
  return 'says' in finding ? [...factsInText(finding.says), ...finding.restsOn] : factsInText(finding.notFound);
}

export function factsInText(text: string): string[] {
  return placeholdersIn(text).map(({ id }) => id);
}
