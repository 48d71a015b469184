/** The record that a page shows, the file it is written in, and where its reader may mend it or report an error. */
import { editAddress, reportAddress } from '../../export/report-links.ts';
import { currentRelease } from '../../hosting/current-release.ts';
import { isCollection } from '../../registry/collections.ts';
import { fileOf, registry } from '../../registry/current.ts';
import { pagedKinds, recordFolder } from '../../registry/record-folders.ts';
import { absolute, href } from '../../site.ts';
import { words } from '../../words/words.ts';

interface SourceLink {
  readonly href: string;
  readonly words: string;
}

/** The links of the page at `path` that the site names an address for; none where data/site.yaml names none. */
export function sourceLinks(path: string): SourceLink[] {
  const { repository } = registry.site;
  const [, folder = '', id = ''] = path.split('/');
  const kind = pagedKinds.find((name) => recordFolder(name) === folder) ?? '';
  const isRecord = id !== '';
  // Lists, and pages that are no record's, have no file that says what stands on them.
  const file = isCollection(kind) ? fileOf(kind, id) : undefined;
  const report = reportAddress(registry.site, {
    record: isRecord ? `${kind}/${id}` : path,
    address: absolute(path) ?? href(path),
    release: currentRelease(),
  });
  return [
    ...(repository === undefined || file === undefined ? [] : [{ href: editAddress(repository, file), words: words.page.edit }]),
    ...(report === undefined ? [] : [{ href: report, words: reportWords(isRecord ? kind : '') }]),
  ];
}

/** What a reader would say is wrong, by kind of record. */
function reportWords(kind: string): string {
  const { page, facts, charts, quotes, datasets } = words.page.reportIn;
  return new Map(Object.entries({ facts, charts, quotes, datasets })).get(kind) ?? page;
}
