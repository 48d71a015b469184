/** Every sentence that holds a figure or names a cause, beside the words of the records it rests on: a second reading on paper. */
import type { Fact, Registry } from '../registry/registry.ts';
import { factWords } from './placeholders.ts';
import { splitSentences } from '../text/split-sentences.ts';

export interface AuditedSentence {
  /** The sentence with its figures printed, without other marks. */
  readonly sentence: string;
  /** What each record says: "over 90%: Our statement. [source: “its words”; confidence]". */
  readonly records: readonly string[];
}

/** In prose figures are `<Fact id="…" />`, in records `[[…]]`; a bracket may begin a sentence. */
const figureMarks = /<Fact id="([a-z0-9-]+)" \/>|\[\[([a-z0-9-]+)\]\]/g;
const sourceMarks = /<Source id="([a-z0-9-]+)" \/>/g;
const held = /\(⟦([a-z0-9-]+)⟧\)/g;
const heldSource = /⟦source ([a-z0-9-]+)⟧/g;
const causes =
  /\b(?:because|caus(?:e|es|ed|ing)|due to|owing to|thanks to|therefore|led to|lead to|so that|as a result|result of|brought about|drove|driven by|explains?|explained by|blamed?|credits?|credited|so we)\b/i;

export function auditSentences(text: string, registry: Registry): AuditedSentence[] {
  const marked = text
    .replace(figureMarks, (_, inProse?: string, inRecord?: string) => `(⟦${inProse ?? inRecord ?? ''}⟧)`)
    .replace(sourceMarks, '⟦source $1⟧');
  return marked.split(/\n\s*\n|\n(?=[-|#>*])|\s\|\s/).flatMap((paragraph) =>
    splitSentences(paragraph.replace(/\s+/g, ' ')).flatMap((sentence): AuditedSentence[] => {
      const facts = [...sentence.matchAll(held)].flatMap(([, id = '']) => registry.facts.get(id) ?? []);
      const sources = [...sentence.matchAll(heldSource)].map(([, id = '']) => `source ${id}`);
      if (facts.length === 0 && sources.length === 0 && !causes.test(sentence)) return [];
      return [{ sentence: printed(sentence, registry), records: [...facts.map((fact) => recordWords(fact, registry)), ...sources] }];
    }),
  );
}

function printed(sentence: string, registry: Registry): string {
  return sentence
    .replace(held, (_, id: string) => {
      const fact = registry.facts.get(id);
      return `{${fact === undefined ? id : factWords(fact, registry)}}`;
    })
    .replace(heldSource, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll('\u00a0', ' ')
    .trim();
}

function recordWords(fact: Fact, registry: Registry): string {
  const words = fact.derived === undefined ? `“${fact.phrase ?? ''}”` : `our arithmetic: ${fact.derived.formula}`;
  const statement = fact.statement.replace('[[value]]', `{${factWords(fact, registry)}}`).replaceAll('\u00a0', ' ');
  return `${fact.id}: ${statement} [${fact.status}, ${fact.period}; ${fact.source ?? 'derived'}: ${words}; ${fact.confidence}]`;
}
