/** The registry of the site this process makes: what pages and components read. */
import { openReadings } from '../cache/readings.ts';
import { currentFolders } from '../folders.ts';
import { formatProblems } from '../problems/format-problems.ts';
import { loadRegistry } from './from-disk.ts';
import type { Registry } from './registry.ts';
import { words } from '../words/words.ts';

const build = loadRegistry(currentFolders().site, openReadings(currentFolders()));
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

export const { pages, ids, locate } = build;
export const registry = process.env['NODE_ENV'] === 'development' ? withDrafts(build.registry) : build.registry;
