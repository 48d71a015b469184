/** What a check over the inputs is: a rule with a lasting name, and what it sees. */
import type { RuleId } from '../problems/rules/rules.ts';
import type { Problem } from '../problems/problem.ts';
import type { Position } from '../text/position.ts';
import type { RegistryBuild } from '../registry/build-registry.ts';
import type { ParsedMdx } from '../registry/parse-mdx.ts';
import type { ChartDefinition } from '../vega/define-chart.ts';

export interface Inputs {
  readonly build: RegistryBuild;
  /** Bodies of briefings and docs pages; `kind` tells which. */
  readonly pages: readonly (ParsedMdx & { readonly kind: 'briefings' | 'docs'; readonly id: string })[];
  readonly charts: ReadonlyMap<string, ChartDefinition>;
  /** Ids a page may name: the charts there are, and those whose files cannot be read. */
  readonly chartIds: ReadonlySet<string>;
  /** Paths of the files that are published as they are, from public/. */
  readonly publicFiles: readonly string[];
  /** Where a string of a chart's definition stands in its file. */
  readonly locateInChart: (id: string, property: string, text: string) => Promise<Position>;
}

export interface Check {
  /** The rules whose problems it finds; why each is there stands in the table. */
  readonly rules: readonly RuleId[];
  readonly run: (inputs: Inputs) => Problem[] | Promise<Problem[]>;
}
