/** The statement of a fact is about the economy that its record names, and not about another one. */
import { economiesIn } from '../../figures/sentence-context.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Fact, Registry } from '../../registry/registry.ts';
import type { Check, Inputs } from '../check.ts';
import { withoutFigures } from '../content/authored-texts.ts';

export const statementSubjectCheck: Check = {
  rules: ['statement-subject'],
  run: (inputs) => {
    const names = namesBesides(inputs.build.registry);
    return [...inputs.build.registry.facts.values()].flatMap((fact) => findOther(fact, names, inputs));
  },
};

function findOther(fact: Fact, names: RegExp, { build }: Inputs): Problem[] {
  const { registry, locate } = build;
  const { economy, partner } = fact;
  const own = registry.economies.get(economy ?? '');
  // Of the world's share everybody may be named.
  if (own === undefined || own.id === 'world') return [];
  const said = withoutFigures(fact.statement).replace(names, (name) => '\0'.repeat(name.length));
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
  const any = [name, ...otherNames].map((one) => RegExp.escape(one)).join('|');
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

/** Names with an economy's in them that are no economy: "U.S. Geological Survey". */
function namesBesides({ organisations, sources, people, terms }: Registry): RegExp {
  const names = [
    ...[...organisations.values(), ...people.values()].flatMap(({ name, otherNames }) => [name, ...otherNames]),
    ...[...sources.values()].flatMap(({ title, publisher }) => [title, publisher]),
    ...[...terms.values()].flatMap(({ term, otherNames }) => [term, ...otherNames]),
  ].filter((name) => name.length > 3);
  const longest = names.toSorted((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  return longest.length === 0 ? /(?!)/g : new RegExp(longest.join('|'), 'g');
}
