/** The components a briefing or docs page may use: name → its attributes, each with the kind of id it takes. */
import type { CollectionName } from './collections.ts';

type AttributeKind = CollectionName;

export const mdxComponents = {
  /** The answer in three to five sentences, at the top. */
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
  /** The table of rules, for the docs. */
  EveryCheck: {},
} as const satisfies Record<string, Readonly<Record<string, AttributeKind>>>;

export type MdxComponentName = keyof typeof mdxComponents;

export function isComponent(name: string): name is MdxComponentName {
  return Object.hasOwn(mdxComponents, name);
}

/** Components that a page holds only once per id, since their parts carry ids of their own. */
export const oncePerPage: readonly MdxComponentName[] = ['Chart', 'Conflict', 'Comparison'];

/** Components that hold text of the page; the others are filled from records. */
export const holdingText: readonly MdxComponentName[] = ['BottomLine', 'Judgement', 'Unknown'];

/** Components every briefing has. */
export const requiredInBriefings: readonly MdxComponentName[] = ['BottomLine', 'Unknown', 'Judgement'];
