/** What is wrong in a chart's record: where, what, and how to mend it. */
import type { RuleId } from '../../problems/rules/rules.ts';

export interface ChartFault {
  readonly rule: RuleId;
  /** Of the key in the record that has to be changed. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}
