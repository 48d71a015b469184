/** What a page gives to the components of its MDX: its notes by number, and what stands in its front matter. */
import { usedIds, type ParsedMdx } from '../../registry/parse-mdx.ts';

export interface PageContext {
  /** Fact id → number of its note, in order of first use. */
  readonly notes: ReadonlyMap<string, number>;
  readonly headline: readonly string[];
  /** Whether its charts offer to come alive: on briefings, whose address has the policy for it. */
  readonly liveCharts: boolean;
}

/** `headline` is undefined for pages other than briefings. Facts in the text are numbered as a reader meets them; headline figures that the text does not use come last. */
export function pageContext(mdx: ParsedMdx, headline?: readonly string[]): PageContext {
  const ids = [...new Set([...usedIds(mdx, 'Fact'), ...(headline ?? [])])];
  return {
    notes: new Map(ids.map((id, index) => [id, index + 1])),
    headline: headline ?? [],
    liveCharts: headline !== undefined && usedIds(mdx, 'Chart').length > 0,
  };
}

/** The number of a fact's note on this page. */
export function noteNumber(context: PageContext | undefined, id: string): number {
  const number = context?.notes.get(id);
  if (number === undefined) throw new Error(`The fact "${id}" has no note on this page.`);
  return number;
}
