/** Lets Astro make only the pages that an edit touches: those that have read nothing which is now another stay as they are in dist/. */
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import type { Folders } from '../folders.ts';
import { frameKey, releaseId } from '../hosting/release-id.ts';
import { namesRead, setKeeper } from '../page-reads.ts';
import type { Site } from '../site.ts';
import { fileOfPath, makeKeeper, type PageKeeper } from './page-keeper.ts';
import { readPageNotes, unchangedFiles, writePageNotes } from './page-notes.ts';

/** The variable that names the release in dist/ whose pages may be kept, or "none"; not set where no notes are taken. */
export const reuseVariable = 'SITE_REUSE';

export function reusePages(folders: Folders, site: Site): AstroIntegration {
  const release = process.env[reuseVariable] ?? '';
  if (release === '') return { name: 'reuse-pages', hooks: {} };
  const keeper = makeKeeper();
  let write = (): void => undefined;
  return {
    name: 'reuse-pages',
    hooks: {
      'astro:config:setup': async ({ addMiddleware }) => {
        setKeeper(keeper);
        // Whoever loads the registry finds the keeper there.
        const { openValues } = await import('./read-values.ts');
        const hashOf = await openValues(folders.site);
        const frame = frameKey(folders, site);
        const before = readPageNotes(folders.site, release);
        for (const file of before === undefined ? [] : unchangedFiles(before, frame, hashOf)) keeper.kept.add(file);
        addMiddleware({ entrypoint: new URL('note-reads.middleware.ts', import.meta.url), order: 'pre' });
        write = () => {
          const files = new Map([...keeper.noted].map(([file, reads]) => [file, namesRead(reads)]));
          for (const file of keeper.kept) files.set(file, before?.files.get(file) ?? new Set<string>());
          const names = new Set([...files.values()].flatMap((read) => [...read]));
          const reads = new Map([...names].sort().map((name) => [name, hashOf(name)]));
          writePageNotes(folders.site, releaseId(folders, site), { frame, reads, files });
        };
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((own) => makeOthers(own, keeper)),
      'astro:build:done': () => write(),
    },
  };
}

/** Astro's own way to make pages, asked for those only that are not kept. */
function makeOthers(own: AstroPrerenderer, keeper: PageKeeper): AstroPrerenderer {
  return {
    ...own,
    setup: async () => {
      await own.setup?.();
      await loadPages(own);
      keeper.phase = 'paths';
    },
    getStaticPaths: async () => {
      const paths = (await own.getStaticPaths()).map((path) => ({
        path,
        file: fileOfPath(path.pathname, path.route.type === 'page'),
        family: familyOf(path.pathname),
      }));
      const times = new Map<string, number>();
      for (const { file } of paths) times.set(file, (times.get(file) ?? 0) + 1);
      // Of a file that two routes make, Astro is asked, and tells it.
      for (const file of keeper.kept) if (times.get(file) !== 1) keeper.kept.delete(file);
      keeper.phase = 'pages';
      // The files of a chart come together, so that it is held once.
      return paths
        .filter(({ file }) => !keeper.kept.has(file))
        .sort((a, b) => (a.family < b.family ? -1 : a.family > b.family ? 1 : 0))
        .map(({ path }) => path);
    },
    teardown: async () => {
      keeper.phase = 'done';
      await own.teardown?.();
    },
  };
}

/** "/charts/x.svg", "/embed/x/" → "charts/x" */
function familyOf(path: string): string {
  return path.replace(/^\/?(?:charts|embed)\/([^/.]+).*/, 'charts/$1');
}

interface BuildApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
  readonly getComponentByRoute: (route: RouteData) => Promise<unknown>;
}

/** Before any path is asked for: a module that reads records while it loads does so for the first page alone, which is not seen later. */
async function loadPages(prerenderer: AstroPrerenderer): Promise<void> {
  if (!hasApp(prerenderer)) throw new Error('Astro makes its pages otherwise than it did: read its default-prerenderer.js.');
  const { app } = prerenderer;
  for (const { routeData } of app.manifest.routes) if (routeData.prerender) await app.getComponentByRoute(routeData);
}

function hasApp(prerenderer: AstroPrerenderer): prerenderer is AstroPrerenderer & { readonly app: BuildApp } {
  return 'app' in prerenderer && typeof prerenderer.app === 'object';
}
