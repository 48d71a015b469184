/** A rule in words: what `npm run check -- --explain RULE` prints. */
import { suggest } from './did-you-mean.ts';
import { docsAddress, isRuleId, ruleIds, rules } from './rules/rules.ts';

/** The entry of the table as text; for a word that names no rule `explains` is false, and the text guesses. */
export function explainRule(word: string): { readonly explains: boolean; readonly text: string } {
  if (!isRuleId(word)) return { explains: false, text: `There is no rule "${word}". ${suggest(word, ruleIds, 'Rules')}\n` };
  const { why, example, hint } = rules[word];
  const lines = [word, `  ${why}`, `  For example: ${example}`, `  ${hint}`, `  ${docsAddress(word)}`];
  return { explains: true, text: `${lines.join('\n')}\n` };
}
