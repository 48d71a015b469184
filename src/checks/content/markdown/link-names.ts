/** Links whose words are the name of one record and whose address is another's of its kind. */
import { fold } from '../../../text/fold.ts';
import type { Problem } from '../../../problems/problem.ts';
import type { Registry } from '../../../registry/registry.ts';
import { nodesOf, nodeWords, type MarkdownPage } from './page-nodes.ts';

interface NamedLink {
  readonly words: string;
  readonly section: string;
  readonly id: string;
  /** What it is if the words are another's name. */
  readonly problem: Problem;
}

/** Links to a page, or a place in the glossary, of a record that has a name. */
export function namedLinks(page: MarkdownPage): NamedLink[] {
  return nodesOf(page, 'link').flatMap(({ node }): NamedLink[] => {
    const [, section = '', id = ''] =
      /^\/(economies|people|organisations|glossary|charts|briefings|playbook)\/(?:#)?([a-z0-9-]+)\/?$/.exec(node.url) ?? [];
    const words = fold(nodeWords(node));
    if (section === '' || words === '') return [];
    const message = `The words "${nodeWords(node)}" lead to "${node.url}"`;
    return [{ words, section, id, problem: page.problem('link', node, message, '') }];
  });
}

export function findMisled(links: readonly NamedLink[], registry: Registry): Problem[] {
  return links.flatMap(({ words, section, id, problem }): Problem[] => {
    const owner = namesIn(section, registry).get(words);
    // An address that leads nowhere is told as such.
    if (owner === undefined || owner === id || !isThere(section, id, registry)) return [];
    const own = `/${section}/${section === 'glossary' ? '#' : ''}${owner}${section === 'glossary' ? '' : '/'}`;
    return [{ ...problem, message: `${problem.message}, and are the name of "${own}".`, hint: `Write ${own}, or other words.` }];
  });
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
}

function isThere(section: string, id: string, { economies, people, organisations, terms, charts, briefings, levers }: Registry): boolean {
  const homes = { economies, people, organisations, glossary: terms, charts, briefings, playbook: levers };
  return Object.entries(homes).some(([name, records]) => name === section && records.has(id));
}
const known = new WeakMap<Registry, Map<string, ReadonlyMap<string, string>>>();

/** Folded name → id, of names that one record alone has. */
function namesIn(section: string, registry: Registry): ReadonlyMap<string, string> {
  const sections = known.get(registry) ?? new Map<string, ReadonlyMap<string, string>>();
  known.set(registry, sections);
  const names = sections.get(section) ?? readNames(section, registry);
  sections.set(section, names);
  return names;
}

function readNames(section: string, registry: Registry): ReadonlyMap<string, string> {
  const titled = (records: ReadonlyMap<string, { readonly id: string; readonly title: string }>): Named[] =>
    [...records.values()].map(({ id, title }) => ({ id, name: title, otherNames: [] }));
  const { economies, people, organisations, terms, charts, briefings, levers } = registry;
  const records: Readonly<Record<string, () => readonly Named[]>> = {
    economies: () => [...economies.values()],
    people: () => [...people.values()],
    organisations: () => [...organisations.values()],
    glossary: () => [...terms.values()].map(({ id, term, otherNames }) => ({ id, name: term, otherNames })),
    charts: () => titled(charts),
    briefings: () => titled(briefings),
    playbook: () => titled(levers),
  };
  const all = (records[section]?.() ?? []).flatMap(({ id, name, otherNames }) =>
    [name, ...otherNames].map((one): [string, string] => [fold(one), id]),
  );
  const owners = Map.groupBy(all, ([name]) => name);
  return new Map(all.filter(([name]) => new Set(owners.get(name)?.map(([, id]) => id)).size === 1));
}
