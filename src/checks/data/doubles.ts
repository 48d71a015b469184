/** One thing has one record: no two with one name, code, address or wording. */
import { aboutKey } from '../../figures/about.ts';
import type { Problem } from '../../problems/problem.ts';
import { collectionOf, type CollectionName } from '../../registry/collections.ts';
import type { Registry } from '../../registry/registry.ts';
import { foldName } from '../../text/fold.ts';
import type { Check, Inputs } from '../check.ts';
import { decodeEscapes } from '../../text/web-address.ts';

const rule = 'double';

/** What tells records of a collection apart: where it is written, what it is called, and how it reads of a record. */
interface Mark<Name extends CollectionName> {
  readonly kind: Name;
  readonly path: string;
  readonly noun: string;
  readonly of: (record: Recorded<Name>) => string | undefined;
}
/** Two records that are one, as told at the later of them. */
interface Double {
  readonly pair: string;
  readonly problem: Problem;
}
type Recorded<Name extends CollectionName> = Registry[Name] extends ReadonlyMap<string, infer One> ? One : never;

const mark = <Name extends CollectionName>(
  kind: Name,
  path: string,
  noun: string,
  of: (record: Recorded<Name>) => string | undefined,
): ((inputs: Inputs) => Double[]) => {
  return (inputs) => findDoubles({ kind, path, noun, of }, inputs);
};

const joined = (...parts: readonly (string | undefined)[]): string => parts.map((part) => foldName(part ?? '')).join('\n');

/** Words that two people would not write alike by chance; undefined for a few, such as a name. */
function sentence(words: string): string | undefined {
  return words.split(/\s+/).length < 4 && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{8}/u.test(words)
    ? undefined
    : joined(words);
}

const finders = [
  mark('economies', 'name', 'name', ({ name }) => joined(name)),
  mark('economies', 'code', 'code', ({ code }) => code),
  mark('organisations', 'name', 'name', ({ name }) => joined(name)),
  mark('people', 'name', 'name and office', ({ name, organisation, role }) => joined(name, organisation, role)),
  mark('people', 'name', 'name and organisation', ({ name, organisation }) => joined(name, organisation)),
  mark('people', 'name', 'name, on the same date', ({ name, asOf }) => joined(name, asOf)),
  mark('terms', 'term', 'name', ({ term }) => joined(term)),
  mark('units', 'form', 'form', ({ form }) => joined(form)),
  mark('units', 'title', 'title', ({ title }) => joined(title)),
  mark('families', 'title', 'title', ({ title }) => joined(title)),
  mark('measures', 'title', 'title', ({ title }) => joined(title)),
  mark('datasets', 'title', 'title', ({ title }) => joined(title)),
  mark('charts', 'title', 'title', ({ title }) => joined(title)),
  mark('levers', 'title', 'title', ({ title }) => joined(title)),
  mark('recommendations', 'title', 'title', ({ title }) => joined(title)),
  mark('briefings', 'title', 'title', ({ title }) => joined(title)),
  mark('docs', 'title', 'title', ({ title }) => joined(title)),
  // What is said of one term of a group may hold for others of it.
  ...[
    mark('terms', 'definition', 'definition', ({ definition, group }) => (group === undefined ? sentence(definition) : undefined)),
    mark('organisations', 'description', 'description', ({ description }) => sentence(description)),
    mark('families', 'description', 'description', ({ description }) => sentence(description)),
    mark('measures', 'counts', 'meaning', ({ counts }) => sentence(counts)),
    mark('levers', 'summary', 'summary', ({ summary }) => sentence(summary)),
    mark('recommendations', 'step', 'step', ({ step }) => sentence(step)),
    mark('briefings', 'description', 'description', ({ description }) => sentence(description)),
    mark('briefings', 'question', 'question', ({ question }) => sentence(question)),
    mark('docs', 'description', 'description', ({ description }) => sentence(description)),
    mark('charts', 'alt', 'alternative text', ({ alt }) => sentence(alt)),
  ],
  mark('sources', 'url', 'address', ({ url, part }) => (url === undefined ? undefined : joined(plainAddress(url), part))),
  mark('sources', 'title', 'title, publisher and date', ({ title, publisher, published, language, part }) =>
    joined(title, publisher, published, language, part),
  ),
  mark('quotes', 'text', 'words of one speaker', ({ text, speaker }) => joined(text, speaker)),
  mark('quotes', 'text', 'words', ({ text }) => sentence(text)),
  mark('facts', 'statement', 'statement, value, period and source', (fact) =>
    joined(fact.statement, JSON.stringify(fact.amount), fact.qualifier, fact.period, fact.source, aboutKey(fact)),
  ),
];

export const doublesCheck: Check = {
  rules: [rule],
  run: (inputs) => {
    const pairs = finders.flatMap((find) => find(inputs));
    // A record that was copied is one by several marks; the first tells it.
    const first = pairs.filter(({ pair }, index) => pairs.findIndex((other) => other.pair === pair) === index);
    return [...first.map(({ problem }) => problem), ...findFields(inputs), ...findDefinitions(inputs)];
  },
};

/** Each later record of a name, address or wording against the first, in order of file and place. */
function findDoubles<Name extends CollectionName>({ kind, path, noun, of }: Mark<Name>, { build }: Inputs): Double[] {
  const records = [...(build.registry[kind] as ReadonlyMap<string, Recorded<Name>>)];
  const groups = Map.groupBy(records, ([, record]) => of(record));
  return [...groups].flatMap(([key, alike]) => {
    if (key === undefined || alike.length === 1) return [];
    const placed = alike.map(([id]) => ({ id, at: build.locate(kind, id, [path]) }));
    const [first, ...later] = placed.sort((a, b) => (a.at.file < b.at.file ? -1 : a.at.file > b.at.file ? 1 : a.at.line - b.at.line));
    if (first === undefined) return [];
    return later.map(({ id, at }): Double => ({
      pair: `${kind} ${id} ${first.id}`,
      problem: {
        rule,
        ...at,
        message: `The ${collectionOf[kind].noun} "${id}" has the ${noun} of "${first.id}" (${first.at.file}:${first.at.line}).`,
        hint: `If they are one, keep one of the two and name it in place of the other; if not, let the ${path} say which is which${path === 'url' ? ', or say in part: which part of the page each is' : ''}.`,
      },
    }));
  });
}

/** A reader of a table tells columns apart by their titles. */
function findFields({ build }: Inputs): Problem[] {
  return [...build.registry.datasets.values()].flatMap(({ id, fields }) =>
    fields.flatMap(({ title, name }, index): Problem[] => {
      const owner = fields.findIndex((field) => foldName(field.title) === foldName(title));
      if (owner === index || fields[owner]?.name === name) return [];
      return [
        {
          rule,
          ...build.locate('datasets', id, ['fields', index, 'title']),
          message: `The field "${name}" has the title of "${fields[owner]?.name ?? ''}".`,
          hint: 'Let the titles of columns say what tells them apart.',
        },
      ];
    }),
  );
}

/** Charts show the short name before the colon: two baskets of one name or one wording cannot be told apart. */
function findDefinitions({ build }: Inputs): Problem[] {
  return [...build.registry.measures.values()].flatMap(({ id, definitions }) => {
    const first = new Map<string, string>();
    return Object.entries(definitions).flatMap(([key, words]): Problem[] => {
      const [shortName = ''] = foldName(words).split(':');
      const owner = first.get(shortName);
      if (owner === undefined) {
        first.set(shortName, key);
        return [];
      }
      return [
        {
          rule,
          ...build.locate('measures', id, ['definitions', key]),
          message: `The definition "${key}" has the short name of "${owner}", "${shortName}".`,
          hint: 'Let what stands before the colon say in what the two differ, or keep one of them.',
        },
      ];
    });
  });
}

/** What hosts add to an address changes nothing of where it leads; marks of campaigns are refused before. */
function plainAddress(address: string): string {
  // An archive's copy of a page is the page, of another day.
  const url = URL.parse(address.replace(/^https?:\/\/web\.archive\.org\/web\/\d+(?:[a-z]{2}_)?\/(?=https?:)/, ''));
  if (url === null) return address;
  url.searchParams.sort();
  // The part behind #/ or #! is a page of its own.
  const fragment = /^#[!/]/.test(url.hash) ? url.hash : '';
  const path = decodeEscapes(url.pathname)
    .replaceAll(/\/{2,}/g, '/')
    .replace(/\/(?:index\.html?)?$/, '');
  return `${url.host.replace(/^(?:www|m|amp)\./, '').replace(/:(?:80|443)$/, '')}${path}${url.search}${fragment}`;
}
