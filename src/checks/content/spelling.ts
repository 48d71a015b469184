/** Words of pages and records are in the dictionary that the site names, in the glossary, or names of records. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheKey, readCache, writeCache } from '../../cache/cache.ts';
import { currentFolders } from '../../folders.ts';
import type { Problem } from '../../problems/problem.ts';
import { findAmericanWords } from '../../text/american-words.ts';
import type { Position } from '../../text/position.ts';
import type { Prose } from '../../registry/page-prose.ts';
import type { Registry } from '../../registry/registry.ts';
import type { Check, Inputs } from '../check.ts';
import { authoredTexts, withoutFigures, type AuthoredText } from './authored-texts.ts';
import { dictionaries, dictionaryFor, wellKnown, type Dictionary } from './dictionaries.ts';
import { recordStrings } from './record-strings.ts';

export const spellingCheck: Check = {
  rules: ['spelling'],
  run: async (inputs) => {
    const { site } = inputs.build.registry;
    const tag = site.spelling ?? dictionaryFor(site.language);
    if (tag === 'none') return [];
    const dictionary = dictionaries.get(tag);
    if (dictionary === undefined) return [unknownDictionary(tag, inputs)];
    const texts = [...pageTexts(inputs), ...recordTexts(inputs)];
    const known = knownWords(inputs.build.registry);
    const unknown = await findUnknown(new Set(texts.flatMap(({ text }) => wordsIn(text))), known, dictionary);
    return texts.flatMap((spelt) => findInText(spelt, unknown, dictionary));
  },
};

interface Spelt {
  readonly file: string;
  readonly text: string;
  readonly place: (offset: number) => Position;
}

/** Of docs pages only words in small letters: they name programs. */
function pageTexts({ pages }: Inputs): Spelt[] {
  return pages.flatMap(({ kind, file, prose }) =>
    prose.map((part) => {
      const text = withoutSpecies(part);
      return { file, text: kind === 'docs' ? withoutNames(text) : text, place: part.place };
    }),
  );
}

/** Whose words are others’: pages that a source’s note names, titles of offices. Bodies are read as pages. */
const named = new Set<AuthoredText['of']>(['pages', 'sources', 'people']);

/** Of records only words in small letters are looked up: they name far more people, places and firms than have a record. The head of a column is that of its file. */
function recordTexts(inputs: Inputs): Spelt[] {
  const { locate, registry } = inputs.build;
  const examples = registry.site.searchExamples.map((text, index) => ({
    file: 'data/site.yaml',
    text,
    place: (offset: number) => locate('site', 'site', ['searchExamples', index], offset),
  }));
  const records = authoredTexts(inputs).filter(({ of, text }) => !named.has(of) && !(of === 'datasets' && isHead(text)));
  return [...records, ...examples, ...explanations(inputs)].map(({ file, text, place }) => ({
    file,
    text: withoutNames(withoutFigures(text)),
    place,
  }));
}

/** Keys that say of a record why it holds: no other check reads them as prose. */
const explaining = new Set<PropertyKey>(['reason', 'whyThisSource', 'beyondUnit', 'differs']);

function explanations({ build }: Inputs): Spelt[] {
  return recordStrings(build)
    .filter(
      ({ kind, path }) =>
        explaining.has(path.at(-1) ?? '') ||
        (kind === 'facts' && path[0] === 'history' && path.at(-1) === 'note') ||
        ((kind === 'docs' || kind === 'families') && /^(?:title|description)$/.test(String(path[0]))),
    )
    .map(({ kind, id, path, text }) => ({
      file: build.fileOf(kind, id),
      text,
      place: (offset) => build.locate(kind, id, path, offset),
    }));
}

/** A capital at the start of a sentence makes no name of a word with an ending that names seldom have. */
const opening = /(?:^|[.!?:] )$/;
const inflected = /^\p{Lu}\p{Ll}{2,}(?:ing|ed|ly|tions?|sions?|ments?|ness|ity|ities|able|ible|ful|ous|ive|ance|ence)$/u;

/** Paths and addresses are no words. */
const path = /(?:(?<![^\s(])[~.]*|\b[a-z]+:\/)\/\S+/g;

function withoutNames(text: string): string {
  return text
    .replaceAll(path, blank)
    .replaceAll(capitalised, (found, offset: number) =>
      inflected.test(found) && opening.test(text.slice(Math.max(0, offset - 2), offset)) ? found : blank(found),
    );
}

const isHead = (text: string): boolean => !/[.!?]$/.test(text);
const capitalised = /(?<![\p{L}\p{N}])[\p{L}’'-]*\p{Lu}[\p{L}’'-]*/gu;
const blank = (word: string): string => '\0'.repeat(word.length);

function withoutSpecies({ text, species }: Prose): string {
  return species.reduce((rest, { start, end }) => rest.slice(0, start) + '\0'.repeat(end - start) + rest.slice(end), withoutFigures(text));
}

/** One report a word: an American spelling is told as such, in the dictionary or not. */
function findInText({ file, text, place }: Spelt, unknown: ReadonlyMap<string, readonly string[]>, { tag, name }: Dictionary): Problem[] {
  const american = tag === 'en-GB' ? findAmericanWords(text) : [];
  const told = american.map((found): Problem => ({
    rule: 'spelling',
    file,
    ...place(found.offset),
    message: `"${found.text}" is spelt as in American English.`,
    hint: `Write "${found.meant}".`,
  }));
  if (unknown.size === 0) return told;
  const offsets = new Set(american.map(({ offset }) => offset));
  const others = [...text.matchAll(word)].flatMap((match): Problem[] => {
    const found = unknown.get(match[0]);
    if (found === undefined || offsets.has(match.index)) return [];
    // "Febuary" was to be "February", and "polsh" may be "polish".
    const isName = /^\p{Lu}/u.test(match[0]);
    const suggestions = found.filter((one) => !isName || !found.some((other) => other !== one && other.toLowerCase() === one));
    const meant = suggestions.length === 0 ? '' : `Did you mean ${suggestions.map((one) => `"${one}"`).join(' or ')}? `;
    return [
      {
        rule: 'spelling',
        file,
        ...place(match.index),
        message: `"${match[0]}" is in no dictionary of ${name}, and is no name or term of this site.`,
        hint: `${meant}A term belongs into data/glossary.yaml.`,
      },
    ];
  });
  return [...told, ...others];
}

function unknownDictionary(tag: string, { build }: Inputs): Problem {
  return {
    rule: 'spelling',
    ...build.locate('site', 'site', ['spelling']),
    message: `There is no dictionary of "${tag}".`,
    hint: `Write ${[...dictionaries.keys()].join(', ')}, or none.`,
  };
}

const word = /(?<![\p{L}\p{N}’'-])\p{L}[\p{L}’'-]*\p{L}(?![\p{L}\p{N}]|-[\p{L}\p{N}])/gu;

function wordsIn(text: string): string[] {
  return [...text.matchAll(word)].map(([found]) => found);
}

/** Every word of a name or term, and its parts. */
function knownWords(registry: Registry): Set<string> {
  const names = [
    ...[...registry.organisations.values(), ...registry.people.values(), ...registry.economies.values()].flatMap(({ name, otherNames }) => [
      name,
      ...otherNames,
    ]),
    ...[...registry.sources.values()].flatMap(({ publisher, authors = [] }) => [publisher, ...authors]),
    ...[...registry.terms.values()].flatMap(({ term, otherNames }) => [term, ...otherNames]),
    ...[...registry.units.values()].flatMap(({ title, form }) => [title, form]),
    ...[...registry.levers.values()].map(({ title }) => title),
    ...[...registry.dimensions.values()].flatMap(({ title, members = {} }) => [title, ...Object.values(members)]),
    registry.site.name,
  ];
  return new Set(names.flatMap((name) => [...name.matchAll(/\p{L}[\p{L}’'-]*/gu)].map(([found]) => found.toLowerCase())));
}

/** Keys of words that this process knows to be right: `npm run dev` asks on every save. */
const foundRight = new Set<string>();

/** Words found right are remembered by their hash, since the dictionary takes a second to load. */
async function findUnknown(
  words: ReadonlySet<string>,
  known: ReadonlySet<string>,
  { tag, file, version, names }: Dictionary,
): Promise<Map<string, string[]>> {
  const asked = [...words].filter((one) => !isKnown(one, known)).sort();
  const folder = join(currentFolders().site, '.cache/spelling');
  const key = cacheKey([version, spellerVersion, ...asked]);
  if (asked.length === 0 || foundRight.has(key) || (await readCache(folder, key)) !== undefined) {
    foundRight.add(key);
    return new Map();
  }
  const { spellCheckDocument } = await import('cspell-lib');
  const { issues } = await spellCheckDocument(
    { uri: 'file:///words.txt', text: asked.join('\n'), languageId: 'plaintext', locale: tag },
    { generateSuggestions: true, numSuggestions: 2, noConfigSearch: true },
    {
      loadDefaultConfiguration: false,
      language: tag,
      import: [fileURLToPath(import.meta.resolve(file))],
      dictionaries: [...names],
      minWordLength: 3,
      maxNumberOfProblems: asked.length,
    },
  );
  const wrong = issues.map(({ text, suggestions = [] }) => [text, suggestions.slice(0, 2)] as const);
  if (wrong.length === 0) {
    await writeCache(folder, key, '');
    return new Map();
  }
  // A word with a hyphen is looked up in parts, and told whole.
  return new Map(
    asked.flatMap((one) =>
      wrong
        .filter(([part]) => one === part || one.split(/[-’']/).includes(part))
        .map(([, suggestions]): [string, string[]] => [one, suggestions]),
    ),
  );
}

const spellerVersion = 'cspell-lib 9.7.0';

/** "Northport’s", "Port-Book": the possessive and the parts of a known name are known. */
function isKnown(one: string, known: ReadonlySet<string>): boolean {
  const plain = one.toLowerCase().replace(/[’']s?$/, '');
  return (
    wellKnown.has(plain) ||
    known.has(plain) ||
    known.has(one.toLowerCase()) ||
    (plain.includes('-') && plain.split('-').every((part) => known.has(part) || wellKnown.has(part)))
  );
}
