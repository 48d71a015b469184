/** What a chart is: a finding about one dataset, in one of the forms. Files in src/charts say nothing else. */
import type { Form } from './forms/form.ts';

export interface ChartDefinition {
  /** The dataset's id. */
  readonly dataset: string;
  /** The finding, as a sentence; may hold [[fact-id]]. */
  readonly title: string;
  /** What the picture shows, for those who do not see it; may hold [[fact-id]]. */
  readonly alt: string;
  /** What a reader has to know beside it; may hold [[fact-id]]. */
  readonly note?: string;
  readonly form: Form;
}

/** Types the definition; its place in the file is found by the name of this call. */
export function defineChart(definition: ChartDefinition): ChartDefinition {
  return definition;
}
