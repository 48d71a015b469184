/** The registry of the site this process makes: what pages and components read. */
import { keeper, noteRead } from '../page-reads.ts';
import { formatProblems } from '../problems/format-problems.ts';
import type { RegistryBuild } from './build-registry.ts';
import { currentBuild } from './current-build.ts';
import { isCollection, type CollectionName } from './collections.ts';
import { notedRegistry } from './noted-registry.ts';
import type { Registry } from './registry.ts';
import { words } from '../words/words.ts';

const build = currentBuild();
// `npm run build` has refused these already; `npm run dev` shows them in the place of the page.
if (build.problems.length > 0) throw new Error(`\n${formatProblems(build.problems)}`);

/** While it is written a draft has its page, and is marked wherever it is named. */
function withDrafts(registry: Registry): Registry {
  const briefings = [...registry.briefings].map(([id, briefing]) => {
    const { draft, ...rest } = briefing;
    return [id, draft === true ? { ...rest, title: words.page.draft(briefing.title) } : briefing] as const;
  });
  return { ...registry, briefings: new Map(briefings) };
}

const whole = process.env['NODE_ENV'] === 'development' ? withDrafts(build.registry) : build.registry;

export const registry = keeper() === undefined ? whole : notedRegistry(whole);

/** All pages of Markdown, for what is made of them once: nothing is noted. */
export const { pages } = build;

/** The page as it is read, and as Astro renders it. */
export function pageOf(kind: 'briefings' | 'docs', id: string): RegistryBuild['pages'][number] | undefined {
  noteRead(`page/${kind}/${id}`);
  return pages.find((page) => page.kind === kind && page.id === id);
}

/** The file that a record is written in; undefined where there is no such record. */
export function fileOf(kind: CollectionName, id: string): string | undefined {
  noteRead(`file/${kind}/${id}`);
  return build.ids.get(kind)?.has(id) === true ? build.fileOf(kind, id) : undefined;
}

/** What these two have noted, as it is now: `page/docs/one`, `file/facts/one`. */
export function readAgain(name: string): unknown {
  const [what = '', kind = '', id = ''] = name.split('/');
  if (what === 'page') return bodies.get(`${kind}/${id}`);
  return isCollection(kind) && build.ids.get(kind)?.has(id) === true ? build.fileOf(kind, id) : undefined;
}

const bodies = new Map(build.bodies.map(({ kind, id, body, line }) => [`${kind}/${id}`, [body, line]]));
