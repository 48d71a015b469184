/** Where a reader goes to mend a page or to report an error in it: the editor of the repository, a mailbox, a form. */
import { forgeOf, type Forge, type Repository } from '../registry/schemas/repository.ts';

/** How each forge makes the address of its editor, as its own pages do. */
const editors: Readonly<Record<Forge, string>> = { github: 'edit', gitlab: '-/edit', forgejo: '_edit' };

/** How each forge takes a title and a text for a new report (docs.github.com, docs.gitlab.com, forgejo.org). */
const reports: Readonly<Record<Forge, readonly [path: string, title: string, body: string]>> = {
  github: ['issues/new', 'title', 'body'],
  gitlab: ['-/issues/new', 'issue[title]', 'issue[description]'],
  forgejo: ['issues/new', 'title', 'body'],
};

/** The editor for a file of the project: "data/facts/ships.yaml" → "https://codeberg.org/team/site/_edit/main/data/facts/ships.yaml". */
export function editAddress(repository: Repository, file: string): string {
  return `${repository.address}/${editors[kindOf(repository)]}/${repository.branch}/${file.split('/').map(encodeURIComponent).join('/')}`;
}

interface ErrorReport {
  /** Kind and id of the record: "facts/ships-lost"; of a page that is none, its address. */
  readonly record: string;
  /** The page's address, as full as is known. */
  readonly address: string;
  readonly release: string;
}

/**
 * Where to report an error: a mail with subject and text (RFC 6068), the page that the site names, or a new report in the
 * repository; undefined where the site names none of them.
 */
export function reportAddress(
  { contact, repository }: { readonly contact?: string | undefined; readonly repository?: Repository | undefined },
  { record, address, release }: ErrorReport,
): string | undefined {
  const title = `Error in ${record}`;
  const body = `${address}\nRelease ${release}\n\n`;
  if (contact !== undefined) {
    if (/^https?:/.test(contact)) return contact;
    return `mailto:${encodeURIComponent(contact).replace('%40', '@')}?${query({ subject: title, body: body.replaceAll('\n', '\r\n') })}`;
  }
  if (repository === undefined) return undefined;
  const [path, titleKey, bodyKey] = reports[kindOf(repository)];
  return `${repository.address}/${path}?${query({ [titleKey]: title, [bodyKey]: body })}`;
}

/** Spaces as %20: in a mail address "+" is a plus. */
function query(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .join('&');
}

function kindOf(repository: Repository): Forge {
  const forge = forgeOf(repository);
  if (forge === undefined) throw new Error(`Nothing says what runs ${repository.address}.`);
  return forge;
}
