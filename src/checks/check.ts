/** What a check over the inputs is: a rule with a lasting name, and what it sees. */
import type { RuleId } from '../problems/rules/rules.ts';
import type { Problem } from '../problems/problem.ts';
import type { Page, RegistryBuild } from '../registry/build-registry.ts';
import type { Readings } from '../registry/readings.ts';

export interface Inputs {
  readonly build: RegistryBuild;
  /** Bodies of briefings and docs pages; `kind` tells which. */
  readonly pages: readonly Page[];
  /** Paths of the files that are published as they are, from public/. */
  readonly publicFiles: readonly string[];
  /** The text of one of them. */
  readonly readPublic: (path: string) => string;
  /** Where a check keeps what it found in a text. */
  readonly readings: Readings;
}

export interface Check {
  /** The rules whose problems it finds; why each is there stands in the table. */
  readonly rules: readonly RuleId[];
  readonly run: (inputs: Inputs) => Problem[] | Promise<Problem[]>;
}
