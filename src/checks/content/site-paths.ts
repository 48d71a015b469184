/** Every address a page may link to: what src/pages makes from the records, and the files of public/, without the base path. */
import { pagedKinds, recordFolder, recordPath, type PagedKind } from '../../registry/record-folders.ts';
import { recordFilePaths } from '../../export/record-files.ts';
import type { Inputs } from '../check.ts';

/** Pages and files that every site has. */
const always = ['/', '/about/', '/search/', '/llms.txt', '/robots.txt'];

/** Files beside a record's page; those that need the site's own address are left out, since it may have none. */
const files: Readonly<Partial<Record<PagedKind, readonly string[]>>> = {
  charts: ['svg', 'small.svg', 'small-dark.svg', 'png', 'csv', 'vl.json'],
  datasets: ['csv', 'json'],
};

/** Lists of nothing and drafts have no page. */
export function sitePaths({ build, publicFiles }: Inputs): ReadonlySet<string> {
  const { measures, facts, briefings } = build.registry;
  const paths = new Set([...always, ...recordFilePaths(build.registry), ...publicFiles.map((file) => `/${file}`)]);
  for (const kind of pagedKinds) {
    const all = build.ids.get(kind) ?? new Set<string>();
    const ids = [...all].filter((id) => !(kind === 'briefings' && briefings.get(id)?.draft === true));
    if (ids.length > 0) paths.add(`/${recordFolder(kind)}/`);
    for (const id of ids) {
      paths.add(recordPath(kind, id));
      for (const type of files[kind] ?? []) paths.add(`/${recordFolder(kind)}/${id}.${type}`);
      if (kind === 'charts') paths.add(`/embed/${id}/`);
    }
  }
  if ((build.ids.get('terms')?.size ?? 0) > 0) paths.add('/glossary/');
  if (build.ids.get('charts')?.has('timeline') === true) paths.add('/timeline/');
  if (facts.values().some(({ verdict }) => verdict !== undefined)) paths.add('/claims/');
  if (measures.values().some(({ conflicts }) => conflicts.length > 0)) paths.add('/conflicts/');
  return paths;
}
