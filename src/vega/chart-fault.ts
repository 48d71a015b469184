/** What is wrong in a chart's file, before and after its place is known. */
import type { RuleId } from '../problems/rules/rules.ts';
import type { Problem } from '../problems/problem.ts';
import { findPlace, type Wanted } from './find-place.ts';

export interface Fault {
  readonly rule: RuleId;
  readonly message: string;
  readonly mend: string;
  /** Where it is written; at the definition as a whole where absent. */
  readonly at?: Wanted;
}

export interface ChartSource {
  readonly file: string;
  readonly text: string;
}

export async function placeFaults(faults: readonly Fault[], { file, text }: ChartSource): Promise<Problem[]> {
  return Promise.all(faults.map(async ({ at, rule, message, mend }) => ({ rule, file, ...(await findPlace(text, at)), message, mend })));
}
