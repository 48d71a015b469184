/** The components a briefing or docs page may use: name → its attributes, each with the kind of id it takes. */
import type { CollectionName } from './collections.ts';

type AttributeKind = CollectionName;

export const mdxComponents = {
  /** The answer in a sentence or two, at the top. */
  Answer: {},
  /** Three bullets that carry the figures of the answer. */
  InBrief: {},
  /** The facts of `headline`, each with its statement. */
  KeyFigures: {},
  /** The recommendations of `whatToDo`, each with what it costs, when it works and what it risks. */
  WhatToDo: {},
  /** The answer in three to five sentences, on pages without <Answer>. */
  BottomLine: {},
  /** A value in a sentence, with its qualifier, unit and a mark that opens its source. */
  Fact: { id: 'facts' },
  /** A quotation with speaker, role, date and source. */
  Quote: { id: 'quotes' },
  /** A chart with its title, source, table and text alternative. */
  Chart: { id: 'charts' },
  /** The facts that disagree with the one named, side by side, with the reason. */
  Conflict: { of: 'facts' },
  /** Two facts side by side that are alike, or that a bridge of their measure joins in words. */
  Comparison: { of: 'facts', with: 'facts' },
  /** A source for a sentence that has no figure. */
  Source: { id: 'sources' },
  /** What is not known. */
  Unknown: {},
  /** What is our judgement or arithmetic. */
  Judgement: {},
  /** How things are counted, and what words mean: last, and no part of the six minutes. */
  Method: {},
  /** The table of rules, for the docs. */
  EveryCheck: {},
} as const satisfies Record<string, Readonly<Record<string, AttributeKind>>>;

export type MdxComponentName = keyof typeof mdxComponents;

export function isComponent(name: string): name is MdxComponentName {
  return Object.hasOwn(mdxComponents, name);
}

/** Components that stand in a sentence; the others are blocks between paragraphs. */
export const inSentences: readonly MdxComponentName[] = ['Fact', 'Source'];

/** Components that hold text of the page; the others are filled from records. */
export const holdingText: readonly MdxComponentName[] = ['Answer', 'InBrief', 'BottomLine', 'Judgement', 'Unknown', 'Method'];

/** What a briefing opens with, in this order; the argument follows. */
export const openingParts = ['Answer', 'InBrief', 'KeyFigures', 'WhatToDo'] as const satisfies readonly MdxComponentName[];

/** What it ends with, in this order. */
export const closingParts = ['Unknown', 'Method'] as const satisfies readonly MdxComponentName[];

/** Components that a page holds only once per id, since their parts carry ids of their own. */
export const oncePerPage: readonly MdxComponentName[] = ['Chart', 'Conflict', 'Comparison', ...openingParts, ...closingParts];

/** Whether a briefing without <Answer> is refused; where it is not, it has the parts below. */
export const answerIsRequired: boolean = false;

/** Parts of a briefing without <Answer>, which has no other place for them. */
export const partsWithoutAnswer: readonly MdxComponentName[] = ['BottomLine', 'Unknown', 'Judgement'];
