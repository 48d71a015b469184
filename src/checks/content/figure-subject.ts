/** A sentence says of a figure what its record says: it is about the same economy, and does not deny it. */
import { economiesIn, isSayable, patternOfNames, withoutLongerNames } from '../../figures/sentence-context.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Fact, Registry } from '../../registry/registry.ts';
import { sentenceAt } from '../../text/split-sentences.ts';
import type { Check } from '../check.ts';
import { withoutFigures } from './authored-texts.ts';
import { placedFigures, type PlacedFigure } from './figure-texts.ts';

export const figureSubjectCheck: Check = {
  rules: ['figure-subject'],
  run: (inputs) => placedFigures(inputs).flatMap((figure) => findFault(figure, inputs.build.registry)),
};

/** A statement is held against its own record elsewhere. */
export function findFault({ file, kind, text, start, end, fact, place }: PlacedFigure, registry: Registry): Problem[] {
  const sentence = sentenceAt(text, start);
  if (fact === undefined || sentence === undefined || (kind === 'facts' && text === fact.statement)) return [];
  const said = withoutFigures(sentence.text);
  const isAlone = sentence.text.split('[[').length === 2;
  const [before, after] = [said.slice(0, start - sentence.offset), said.slice(end - sentence.offset)];
  const fault =
    (isAlone ? otherEconomy(fact, said, registry) : undefined) ??
    otherOwner(fact, after, end - sentence.offset, registry) ??
    otherPartner(fact, said, registry) ??
    (isAlone ? otherTerm(fact, said, after, end - sentence.offset, registry) : undefined) ??
    denial(fact, before, said);
  if (fault === undefined) return [];
  const { at, message, hint } = fault;
  return [{ rule: 'figure-subject', file, ...place(sentence.offset + at), message, hint }];
}

interface Found {
  readonly at: number;
  readonly message: string;
  readonly hint: string;
}

/** "Southport took [[northport-share]]": the economy that opens the sentence is not the figure's, which the sentence does not name. */
function otherEconomy({ economy, partner, statement }: Fact, said: string, registry: Registry): Found | undefined {
  const own = registry.economies.get(economy ?? '');
  if (own === undefined || own.id === 'world') return undefined;
  const named = economiesIn(said, registry);
  const bare = withoutLongerNames(said, registry);
  const other = registry.economies.get([...economiesIn(bare, registry)].find((id) => id !== economy) ?? '');
  if (other === undefined || named.has('world')) return undefined;
  if (other.id === partner && isSayable(own.name)) return turnedRound(own, other, said, statement);
  if (named.has(own.id)) return undefined;
  const names = patternOfNames(other);
  const subject = new RegExp(`^(?:(?:In|For|By|Of) )?(?:[Tt]he )?(${names})(?![\\p{L}\\p{N}]| \\p{Lu})`, 'u').exec(bare);
  if (subject === null) return undefined;
  const shown = own.inSentence ?? own.name;
  return {
    at: subject[0].length - (subject[1] ?? '').length,
    message: `The sentence is about ${other.inSentence ?? other.name}, and the figure in it is of ${shown}.`,
    hint: `Name ${shown} in the sentence, or take the figure that is meant.`,
  };
}

/** "[[westport-share]] of Northport’s arrivals". */
function otherOwner({ economy, partner }: Fact, after: string, offset: number, registry: Registry): Found | undefined {
  const own = registry.economies.get(economy ?? '');
  const [, words] = /^ of (?:the )?([^’']{2,30})[’']s\b/.exec(after) ?? [];
  const [named, ...others] = words === undefined ? [] : economiesIn(words, registry);
  const other = registry.economies.get(named ?? '');
  if (own === undefined || own.id === 'world' || other === undefined || others.length > 0 || other.id === own.id || other.id === partner)
    return undefined;
  const shown = own.inSentence ?? own.name;
  return {
    at: offset + after.indexOf(words ?? ''),
    message: `The figure is said to be of ${other.inSentence ?? other.name}, and its record is of ${shown}.`,
    hint: `Name ${shown}, or take the figure that is meant.`,
  };
}

/** "Southport’s share … was [[share-from-westport]] in Northport": the partner of the record is not named. */
function otherPartner({ economy, partner }: Fact, said: string, registry: Registry): Found | undefined {
  const own = registry.economies.get(partner ?? '');
  const match = /([^’',;:.]{2,30})[’']s (?:\p{L}+ )?(?:share|part)\b/u.exec(said);
  if (own === undefined || own.id === 'world' || match === null) return undefined;
  const [named, ...others] = economiesIn(match[1] ?? '', registry);
  const other = registry.economies.get(named ?? '');
  if (other === undefined || others.length > 0 || other.id === own.id || other.id === economy || economiesIn(said, registry).has(own.id))
    return undefined;
  const shown = own.inSentence ?? own.name;
  return {
    at: match.index,
    message: `The sentence speaks of ${other.inSentence ?? other.name}’s share, and a figure in it is of ${shown}’s.`,
    hint: `Name ${shown}, or take the figure that is meant.`,
  };
}

/** "Of junks it had [[cogs-2020]]", "[[cogs-2020]] junks": two terms of one group of the glossary. */
function otherTerm(fact: Fact, said: string, after: string, offset: number, registry: Registry): Found | undefined {
  const { pattern, terms } = namesOfTerms(registry);
  const opening = new RegExp(`^(?:Of|For|In) (?:the )?(${pattern})(?![\\p{L}\\p{N}-])`, 'iu').exec(said);
  const behind = new RegExp(`^(?: less| more| fewer)?(?: of)?(?: the)? (${pattern})(?![\\p{L}\\p{N}-])`, 'iu').exec(after);
  const match = opening ?? behind;
  const term = terms.get(match?.[1]?.toLowerCase() ?? '');
  if (match === null || term === undefined) return undefined;
  const measure = registry.measures.get(fact.measure ?? '');
  const recorded = [fact.statement, measure?.title, measure?.definitions[fact.definition ?? ''], fact.phrase, fact.note].join(' ');
  const found = [...recorded.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])(${pattern})(?![\\p{L}\\p{N}-])`, 'giu'))].flatMap(
    ([name]) => terms.get(name.toLowerCase()) ?? [],
  );
  const [other] = found.filter(({ group }) => group === term.group);
  const named = [...said.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])(${pattern})(?![\\p{L}\\p{N}-])`, 'giu'))].map(([name]) =>
    terms.get(name.toLowerCase()),
  );
  if (other === undefined || found.some((one) => one.id === term.id || named.includes(one))) return undefined;
  return {
    at: (match === opening ? 0 : offset) + match[0].lastIndexOf(match[1] ?? ''),
    message: `The sentence gives the figure to "${match[1] ?? ''}", and its record speaks of "${other.term}".`,
    hint: 'Say it in the words of the record, or take the figure that is meant.',
  };
}

interface TermNames {
  readonly pattern: string;
  readonly terms: ReadonlyMap<string, { readonly id: string; readonly term: string; readonly group?: string | undefined }>;
}

const termNames = new WeakMap<Registry['terms'], TermNames>();

/** Of terms that have a group, the longest first. */
function namesOfTerms({ terms }: Registry): TermNames {
  const known = termNames.get(terms);
  if (known !== undefined) return known;
  const names = [...terms.values()].flatMap((term) =>
    term.group === undefined
      ? []
      : [term.term, ...term.otherNames]
          .filter((name) => name.length > 3 && isSayable(name))
          .map((name) => [name.toLowerCase(), term] as const),
  );
  const longest = names.map(([name]) => RegExp.escape(name)).sort((a, b) => b.length - a.length);
  const made = { pattern: longest.length === 0 ? '(?!)' : longest.join('|'), terms: new Map(names) };
  termNames.set(terms, made);
  return made;
}

interface Named {
  readonly name: string;
  readonly inSentence?: string | undefined;
}

/** "Southport took [[northport-share]] from Northport": the record has it the other way round. */
function turnedRound(own: Named, partner: Named, said: string, statement: string): Found | undefined {
  const [a, b] = [partner, own].map(({ name, inSentence = name }) => `(?:${RegExp.escape(name)}|${RegExp.escape(inSentence)})`);
  const pattern = new RegExp(
    `^(?:${a} (?:took|takes|bought|buys|imported|imports|gets|got|received|receives|has|had)\\b[^;:.]*? from ${b}|${b} (?:sent|sends|sold|sells|shipped|ships|exported|exports|supplied|supplies)\\b[^;:.]*? to ${a})(?!\\p{L})`,
    'iu',
  );
  if (!pattern.test(said) || !new RegExp(`from ${a}|${a} suppl`, 'i').test(statement)) return undefined;
  const shown = own.inSentence ?? own.name;
  return {
    at: 0,
    message: `The sentence has ${partner.inSentence ?? partner.name} supplied by ${shown}, and the record of the figure the other way round.`,
    hint: `Say what ${shown} took, or take the figure that is meant.`,
  };
}

/** "did not take [[share]]" without another part of a sentence between; "not [[a]] but [[b]]" tells two figures apart. */
const not =
  /\b(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could|should|may|might)(?: not|n[’']t)\b|\bcannot\b|\bno longer\b|\bnever\b/giu;
const between = /[,;:—–()]|\b(?:and|or|but|because|which|that|who|whose|where|when|while|until|before|after|since|than)\b/iu;
/** What is denied of a bound, an aim or another's words says nothing against the figure: "did not reach [[target]]". */
const ofBounds =
  /\b(?:reach|exceed|pass|meet|match|attain|hit|fall|rise|drop|go|come|get|add|amount|cover|count|include|say|state|give|name|report|print|repeat|explain|tell|show|appear|equal|agree|only|just|even|yet|all|as much|more|less|fewer)\w*\b/iu;

function denial({ statement, status }: Fact, before: string, said: string): Found | undefined {
  const last = [...before.matchAll(not)].at(-1);
  if (last === undefined || status === 'target' || status === 'forecast' || status === 'proposal') return undefined;
  const apart = before.slice(last.index + last[0].length);
  if (between.test(apart) || ofBounds.test(apart) || apart.includes('\0') || /\bbut\b/i.test(said.slice(before.length))) return undefined;
  if (/\b(?:not|no|never|n[’']t|cannot|none|nothing)\b/i.test(statement)) return undefined;
  return {
    at: last.index,
    message: `"${last[0]}" denies the figure, which its record states.`,
    hint: 'Say it as the record does; a figure that is rejected has its place in a conflict.',
  };
}
