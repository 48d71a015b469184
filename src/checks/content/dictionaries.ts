/** The dictionaries that a site may name for its spelling, and words that none of them has. */

export interface Dictionary {
  readonly tag: string;
  /** For messages. */
  readonly name: string;
  readonly file: string;
  /** As cspell calls what is in it. */
  readonly names: readonly string[];
  /** Changes with package.json, where the versions are exact. */
  readonly version: string;
}

/** Those that come with the generator. */
export const dictionaries: ReadonlyMap<string, Dictionary> = new Map(
  [
    {
      tag: 'en-GB',
      name: 'British English',
      file: '@cspell/dict-en-gb/cspell-ext.json',
      names: ['en-gb'],
      version: '@cspell/dict-en-gb 5.0.34',
    },
    {
      tag: 'en-US',
      name: 'American English',
      file: '@cspell/dict-en_us/cspell-ext.json',
      names: ['en_us'],
      version: '@cspell/dict-en_us 4.4.43',
    },
    {
      tag: 'de-DE',
      name: 'German',
      file: '@cspell/dict-de-de/cspell-ext.json',
      names: ['de-de'],
      version: '@cspell/dict-de-de 4.1.2',
    },
  ].map((dictionary) => [dictionary.tag, dictionary]),
);

/** The language’s own, or the first of the same language; none where there is none. */
export function dictionaryFor(language: string): string {
  if (dictionaries.has(language)) return language;
  const [base = ''] = language.split('-', 1);
  return dictionaries.keys().find((tag) => tag.startsWith(`${base}-`)) ?? 'none';
}

/** Short forms that no dictionary has, of any language, and what docs pages call programs and their parts. */
export const wellKnown: ReadonlySet<string> = new Set(
  'etc approx incl excl brotli com cspell failsafe gfm lockfile lockfiles nginx npm pagefind plugin plugins resvg strikethrough txt wrk yaml'.split(
    ' ',
  ),
);
