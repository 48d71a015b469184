/** What a page gives to the components of its MDX: its notes by number, and what stands in its front matter. */
import { placeholdersIn } from '../../registry/placeholder-marks.ts';
import { usedIds, type ParsedMdx } from '../../registry/parse-mdx.ts';
import { getRecord, type Registry } from '../../registry/registry.ts';
import type { Briefing } from '../../registry/schemas/briefing.ts';

export interface PageContext {
  /** Fact id → number of its note, in order of first use. */
  readonly notes: ReadonlyMap<string, number>;
  /** The facts whose notes belong to the one-minute version. */
  readonly shortNotes: ReadonlySet<string>;
  readonly headline: readonly string[];
  readonly whatToDo: readonly string[];
  readonly leadChart: string | undefined;
  /** Whether its charts offer to come alive: on briefings, whose address has the policy for it. */
  readonly liveCharts: boolean;
}

type Opening = Pick<Briefing, 'headline' | 'whatToDo' | 'leadChart'>;

/** `briefing` is undefined for other pages. Facts are numbered as a reader meets them; headline figures that stand in no part of the text come last. */
export function pageContext(mdx: ParsedMdx, registry: Registry, briefing?: Opening): PageContext {
  const { headline = [], whatToDo = [], leadChart } = briefing ?? {};
  const inText = usedIds(mdx, 'Fact');
  const opens = (name: string): string[] =>
    mdx.blocks
      .filter((block) => block.name === name)
      .flatMap(({ texts }) => texts.flatMap((text) => placeholdersIn(text).map(({ id }) => id)));
  const isFramed = mdx.blocks.some(({ name }) => name === 'Answer');
  const short = isFramed
    ? [...opens('Answer'), ...opens('InBrief'), ...headline, ...whatToDo.flatMap((id) => factsOfStep(id, registry))]
    : [];
  const ids = [...new Set([...short, ...inText, ...headline])];
  return {
    notes: new Map(ids.map((id, index) => [id, index + 1])),
    shortNotes: new Set(short),
    headline,
    whatToDo,
    leadChart,
    liveCharts: briefing !== undefined && usedIds(mdx, 'Chart').length > 0,
  };
}

/** The facts that <WhatToDo> shows of a recommendation, in the order of its lines. */
function factsOfStep(id: string, { recommendations }: Registry): string[] {
  const { title, cost, time, effect, risk } = getRecord(recommendations, id);
  const words = [title, cost, time, effect, risk].flatMap((part) => (typeof part === 'object' ? Object.values(part) : [part]));
  return words.flatMap((text) => (typeof text === 'string' ? placeholdersIn(text).map((mark) => mark.id) : []));
}

/** The number of a fact's note on this page. */
export function noteNumber(context: PageContext | undefined, id: string): number {
  const number = context?.notes.get(id);
  if (number === undefined) throw new Error(`The fact "${id}" has no note on this page.`);
  return number;
}
