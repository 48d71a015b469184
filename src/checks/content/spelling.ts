/** Words of briefings are in the dictionary of British English, in the glossary, or names of records. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheKey, readCache, writeCache } from '../../cache/cache.ts';
import { positionAt } from '../../text/position.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Registry } from '../../registry/registry.ts';
import type { Check } from '../check.ts';

export const spellingCheck: Check = {
  rules: ['spelling'],
  run: async (inputs) => {
    const texts = inputs.pages
      .filter(({ kind }) => kind === 'briefings')
      .flatMap(({ file, texts: runs }) => runs.map((run) => ({ file, ...run })));
    const known = knownWords(inputs.build.registry);
    const unknown = await findUnknown(new Set(texts.flatMap(({ text }) => wordsIn(text))), known);
    if (unknown.size === 0) return [];
    return texts.flatMap(({ file, text, line, column }) =>
      [...text.matchAll(word)].flatMap((match): Problem[] => {
        const suggestions = unknown.get(match[0]);
        if (suggestions === undefined) return [];
        const at = positionAt(text, match.index, { line, column });
        const meant = suggestions.length === 0 ? '' : `Did you mean ${suggestions.map((one) => `"${one}"`).join(' or ')}? `;
        return [
          {
            rule: 'spelling',
            file,
            ...at,
            message: `"${match[0]}" is in no dictionary of British English, and is no name or term of this site.`,
            hint: `${meant}A term belongs into data/glossary.yaml.`,
          },
        ];
      }),
    );
  },
};

const word = /(?<![\p{L}\p{N}’'-])\p{L}[\p{L}’'-]*\p{L}(?![\p{L}\p{N}])/gu;

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
    registry.site.name,
  ];
  return new Set(names.flatMap((name) => [...name.matchAll(/\p{L}[\p{L}’'-]*/gu)].map(([found]) => found.toLowerCase())));
}

/** Words found right are remembered by their hash, since the dictionary takes a second to load. */
async function findUnknown(words: ReadonlySet<string>, known: ReadonlySet<string>): Promise<Map<string, string[]>> {
  const asked = [...words].filter((one) => !isKnown(one, known)).sort();
  const folder = join(process.cwd(), '.cache/spelling');
  const key = cacheKey([dictionaryVersion, spellerVersion, ...asked]);
  if (asked.length === 0 || (await readCache(folder, key)) !== undefined) return new Map();
  const { spellCheckDocument } = await import('cspell-lib');
  const { issues } = await spellCheckDocument(
    { uri: 'file:///words.txt', text: asked.join('\n'), languageId: 'plaintext', locale: 'en-GB' },
    { generateSuggestions: true, numSuggestions: 2, noConfigSearch: true },
    {
      loadDefaultConfiguration: false,
      language: 'en-GB',
      import: [fileURLToPath(import.meta.resolve(dictionary))],
      dictionaries: ['en-gb'],
      minWordLength: 3,
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

const dictionary = '@cspell/dict-en-gb/cspell-ext.json';
/** Changes with package.json, where the versions are exact. */
const dictionaryVersion = '@cspell/dict-en-gb 5.0.34';
const spellerVersion = 'cspell-lib 9.7.0';

/** "Northport’s", "Port-Book": the possessive and the parts of a known name are known. */
function isKnown(one: string, known: ReadonlySet<string>): boolean {
  const plain = one.toLowerCase().replace(/[’']s?$/, '');
  return known.has(plain) || known.has(one.toLowerCase()) || (plain.includes('-') && plain.split('-').every((part) => known.has(part)));
}
