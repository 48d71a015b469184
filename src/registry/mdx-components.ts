/** The components a briefing or docs page may use: name → its attributes, each with the kind of id it takes. */
import type { CollectionName } from './collections.ts';

type AttributeKind = CollectionName;

export const mdxComponents = {
  Answer: {},
  InBrief: {},
  KeyFigures: {},
  WhatToDo: {},
  Fact: { id: 'facts' },
  Quote: { id: 'quotes' },
  Chart: { id: 'charts' },
  Conflict: { of: 'facts' },
  Comparison: { of: 'facts', with: 'facts' },
  Source: { id: 'sources' },
  Unknown: {},
  Options: {},
  Judgement: {},
  Method: {},
  EveryCheck: {},
  EveryKey: {},
  EveryChartOption: {},
  EveryComponent: {},
} as const satisfies Record<string, Readonly<Record<string, AttributeKind>>>;

export type MdxComponentName = keyof typeof mdxComponents;

/** What each is for, in the docs and in a new page. */
export const componentWords: Readonly<Record<MdxComponentName, string>> = {
  Answer: 'The answer in at most 25 words, one sentence or two.',
  InBrief: 'Three bullets that carry the answer, with at most six figures together.',
  KeyFigures: 'The facts of headline, each with its statement.',
  WhatToDo: 'The recommendations of whatToDo, each with actor, cost, time, effect and risk from its record.',
  Fact: 'A value in a sentence, with its qualifier, unit and a mark that opens its source.',
  Quote: 'A quotation with speaker, role, date and source.',
  Chart: 'A chart with its title, source, table and text alternative.',
  Conflict: 'The facts that disagree with the one named, side by side, with the reason.',
  Comparison: 'Two facts side by side that are alike, or that a bridge of their measure joins in words.',
  Source: 'A source for a sentence that has no figure.',
  Unknown: 'What is not known.',
  Options: 'All levers of an importer in one table: cost, time to effect, effect found, risk, who did it.',
  Judgement: 'What is our judgement or arithmetic, where it stands outside <WhatToDo>.',
  Method: 'How things are counted, and what words mean: last, and not counted among the words of the page.',
  EveryCheck: 'The table of rules, for the docs.',
  EveryKey: 'The tables of keys of every kind of record, for the docs.',
  EveryChartOption: 'The options of charts, for the docs.',
  EveryComponent: 'The components of pages, for the docs.',
};

export function isComponent(name: string): name is MdxComponentName {
  return Object.hasOwn(mdxComponents, name);
}

/** Components that stand in a sentence; the others are blocks between paragraphs. */
export const inSentences: readonly MdxComponentName[] = ['Fact', 'Source'];

/** Components that hold text of the page; the others are filled from records. */
export const holdingText: readonly MdxComponentName[] = ['Answer', 'InBrief', 'Judgement', 'Unknown', 'Method'];

/** What a briefing opens with, in this order; the argument follows. */
export const openingParts = ['Answer', 'InBrief', 'KeyFigures', 'WhatToDo'] as const satisfies readonly MdxComponentName[];

/** What it ends with, in this order. */
export const closingParts = ['Unknown', 'Method'] as const satisfies readonly MdxComponentName[];

/** Tables of the docs, which say nothing of the subject. */
export const docsOnly = ['EveryCheck', 'EveryKey', 'EveryChartOption', 'EveryComponent'] as const satisfies readonly MdxComponentName[];

/** Components that a page holds only once per id, since their parts carry ids of their own. */
export const oncePerPage: readonly MdxComponentName[] = [
  'Chart',
  'Conflict',
  'Comparison',
  'Options',
  'Quote',
  ...openingParts,
  ...closingParts,
];
