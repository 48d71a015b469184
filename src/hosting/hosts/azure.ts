/** The table of headers → the configuration file of Azure Static Web Apps. */
import { contentTypes } from '../../files/content-type.ts';
import { anyFile, headerTable, headersFor } from '../headers.ts';

interface Route {
  readonly route: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The first route that matches holds alone, so that each carries all it changes of the global headers. A wildcard stands at the
 * end of a route only: the policy of the search's worker is that of all files of the index, none of which is a page.
 */
export function staticWebAppConfig(base: string): object {
  return {
    globalHeaders: headerTable[0]?.headers,
    routes: routes(base),
    responseOverrides: { 404: { rewrite: `${base}404.html` } },
    trailingSlash: 'always',
    mimeTypes: Object.fromEntries([...contentTypes].map(([extension, type]) => [`.${extension}`, type])),
  };
}

function routes(base: string): Route[] {
  const extensions = [...contentTypes.keys()].filter((extension) => extension !== 'html').join(',');
  const found: Route[] = [];
  for (const { path } of headerTable.slice(1).reverse()) {
    if (path === anyFile || path === '/*.html') continue;
    if (!path.includes('*')) found.push(route(path, path, base));
    else if (path.endsWith('/*')) {
      const folder = path.slice(0, -1);
      found.push(route(`${folder}*.{${extensions}}`, sampleOf(folder), base), route(path, folder, base));
    }
  }
  return [...found, route(`/*.{${extensions}}`, '/any.csv', base)];
}

/** A file whose headers all files of the folder get. */
function sampleOf(folder: string): string {
  const inner = headerTable.find(({ path }) => path.startsWith(`${folder}*/`))?.path;
  return inner?.replace('*', 'any') ?? `${folder}any.csv`;
}

function route(pattern: string, sample: string, base: string): Route {
  const general = headersFor(base, 200, base);
  const special = headersFor(`${base}${sample.slice(1)}`, 200, base);
  const names = new Set([...Object.keys(general), ...Object.keys(special)]);
  const changed = [...names].filter((name) => general[name] !== special[name]).map((name) => [name, special[name] ?? ''] as const);
  return { route: `${base}${pattern.slice(1)}`, headers: Object.fromEntries(changed) };
}
