/** THE table of rules: why each is there, what breaks it, how to mend it. A problem of a rule that is not here is a type error. */
import { chartRules } from './charts.ts';
import { contentRules } from './content.ts';
import { dataRules } from './data.ts';
import { importRules } from './importing.ts';
import { outputRules } from './output.ts';
import { readingRules } from './reading.ts';
import type { Rule } from './rule.ts';
import { keysOf } from '../../narrow/keys-of.ts';

/** In the order in which the docs page "Every check" shows them. */
export const ruleGroups = [
  { title: 'Files and records', rules: readingRules },
  { title: 'What records say together', rules: dataRules },
  { title: 'Briefings and docs', rules: contentRules },
  { title: 'Charts', rules: chartRules },
  { title: 'The built site', rules: outputRules },
  { title: 'Bringing a file', rules: importRules },
] as const satisfies readonly { title: string; rules: Readonly<Record<string, Rule>> }[];

const table = { ...readingRules, ...dataRules, ...contentRules, ...chartRules, ...outputRules, ...importRules };

/** A rule's lasting name, kebab-case. */
export type RuleId = keyof typeof table;

export const rules: Readonly<Record<RuleId, Rule>> = table;
export const ruleIds: readonly RuleId[] = keysOf<RuleId>(table);

export function isRuleId(word: string): word is RuleId {
  return Object.hasOwn(table, word);
}

/** Where the docs of this project say more: an address of the site. */
export function docsAddress(rule: RuleId): string {
  return `/docs/every-check/#${rule}`;
}
