/** The statement of a fact is about the economy that its record names, and not about another one. */
import { idsInFormula } from '../../formula/formula.ts';
import { economiesIn, patternOfNames, withoutLongerNames } from '../../figures/sentence-context.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Fact } from '../../registry/registry.ts';
import type { Check, Inputs } from '../check.ts';
import { withoutFigures } from '../content/authored-texts.ts';

export const statementSubjectCheck: Check = {
  rules: ['statement-subject'],
  run: ({ build }) =>
    [...build.registry.facts.values()].flatMap((fact) => [...findSubjectFault(fact, build), ...findInputsOfOther(fact, build)]),
};

/** Reckoned from facts of one other economy alone, of which none has this one as its partner: a total of several may be that of a group. */
function findInputsOfOther({ id, economy, partner, derived }: Fact, { registry, locate }: Inputs['build']): Problem[] {
  if (economy === undefined || derived === undefined) return [];
  const inputs = idsInFormula(derived.formula).flatMap((name) => registry.facts.get(name) ?? []);
  const [other, ...more] = [...new Set(inputs.map((input) => input.economy))];
  const [own, told] = [registry.economies.get(economy), registry.economies.get(other ?? '')];
  if (own === undefined || told === undefined || more.length > 0 || own.id === told.id) return [];
  if (partner === told.id || inputs.some((input) => input.partner === economy) || [own.id, told.id].includes('world')) return [];
  const isOne = inputs.length === 1;
  return [
    {
      rule: 'statement-subject',
      ...locate('facts', id, ['derived', 'formula']),
      message: `The formula takes ${isOne ? 'a fact' : 'facts'} of ${told.inSentence ?? told.name} alone, and the economy of the record is ${own.inSentence ?? own.name}.`,
      hint: `Name facts of ${own.inSentence ?? own.name} in the formula, or correct economy: of the record.`,
    },
  ];
}

/** What such a fact disagrees with says nothing yet. */
export function findSubjectFault(fact: Fact, build: Inputs['build']): Problem[] {
  const turned = findExchanged(fact, build);
  return turned.length > 0 ? turned : findOther(fact, build);
}

/** "Northport took it from Southport" of a measure of what comes "from the partner", where the record has Southport as the economy. */
function findExchanged(fact: Fact, { registry, locate }: Inputs['build']): Problem[] {
  const [own, other] = [registry.economies.get(fact.economy ?? ''), registry.economies.get(fact.partner ?? '')];
  const way = /\b(from|to) (?:the|an?|one|its|each|every) partner\b/.exec(registry.measures.get(fact.measure ?? '')?.counts ?? '')?.[1];
  if (own === undefined || other === undefined || way === undefined) return [];
  const behind = (economy: typeof own): RegExpExecArray | null =>
    new RegExp(`\\b${way} (?:the )?(${patternOfNames(economy)})(?![\\p{L}\\p{N}])`, 'u').exec(withoutFigures(fact.statement));
  const found = behind(own);
  if (found === null || behind(other) !== null) return [];
  return [
    {
      rule: 'statement-subject',
      ...locate('facts', fact.id, ['statement'], found.index),
      message: `The statement says "${found[0]}", and that is the economy of the record: its partner is ${other.inSentence ?? other.name}.`,
      hint: 'Exchange economy: and partner: of the record, or correct the statement.',
    },
  ];
}

function findOther(fact: Fact, { registry, locate }: Inputs['build']): Problem[] {
  const { economy, partner } = fact;
  const own = registry.economies.get(economy ?? '');
  // Of the world's share everybody may be named.
  if (own === undefined || own.id === 'world') return [];
  const said = withoutLongerNames(withoutFigures(fact.statement), registry);
  const named = economiesIn(said, registry);
  const [other] = [...named].filter((id) => id !== economy && id !== partner && id !== 'world');
  const told = other === undefined ? undefined : registry.economies.get(other);
  if (told === undefined) return [];
  const isMissing = !named.has(own.id);
  const [missing, key] = isMissing ? [own, 'economy'] : [registry.economies.get(partner ?? ''), 'partner'];
  if (missing === undefined || missing.id === 'world' || named.has(missing.id)) return [];
  const at = placeOf(said, told, isMissing && !named.has(partner ?? ''));
  if (at === undefined) return [];
  return [
    {
      rule: 'statement-subject',
      ...locate('facts', fact.id, ['statement'], at.offset),
      message: `The statement names "${at.words}", and the ${key} of the record is ${missing.inSentence ?? missing.name}.`,
      hint: `Name ${missing.inSentence ?? missing.name}, or correct ${key}: of the record.`,
    },
  ];
}

/**
 * Where the economy is named as the one that the statement is about: not in "outside Northport" or "because of Northport’s rules";
 * with `asSubject` only where it opens the statement or owns what is counted.
 */
function placeOf(
  said: string,
  { name, otherNames }: { readonly name: string; readonly otherNames: readonly string[] },
  asSubject: boolean,
): { readonly words: string; readonly offset: number } | undefined {
  const any = patternOfNames({ name, otherNames });
  const aside =
    '(?<!\\b(?:outside|beyond|besides?|without|against|despite|unlike|than|like|via|through|under|after|since|because of|due to|owing to|by|with) (?:the )?)';
  const noun = RegExp.escape(name);
  const pattern = asSubject
    ? `^(?:(?:In|For|Of) )?(?:[Tt]he )?(${noun})(?![\\p{L}\\p{N}])(?! (?:says?|said))|${aside}(?<![\\p{L}\\p{N}])(${any})(?=[’']s?\\s)`
    : `${aside}(?<![\\p{L}\\p{N}])(${noun})(?![\\p{L}\\p{N}])`;
  const match = new RegExp(pattern, 'u').exec(said);
  if (match === null) return undefined;
  const words = match[1] ?? match[2] ?? '';
  return { words, offset: match.index + match[0].indexOf(words) };
}
