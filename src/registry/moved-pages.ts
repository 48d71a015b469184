/** Addresses that renamed records have left behind, and where each leads now. */
import { isPaged, recordFolder, recordPath, type PagedKind } from './record-folders.ts';
import type { Registry } from './registry.ts';

interface RecordName {
  readonly kind: PagedKind;
  readonly id: string;
}

/** "levers/recycle" → its kind and id; undefined where the kind has no pages. */
export function readRecordName(name: string): RecordName | undefined {
  const [kind = '', id = ''] = name.split('/');
  return isPaged(kind) ? { kind, id } : undefined;
}

/** `/playbook/recycle/` → `/playbook/reuse/`, for every redirect. */
export function movedPages(registry: Pick<Registry, 'redirects'>): ReadonlyMap<string, string> {
  return new Map(movedRecords(registry).map(({ from, to }) => [recordPath(from.kind, from.id), recordPath(to.kind, to.id)]));
}

/** `charts/shares.png` names a file of a record. */
export const namesFile = (name: string): boolean => name.includes('.');

/** `/charts/shares.large.png` → `/charts/shares.png`, for every redirect of a file. */
export function movedFiles({ redirects }: Pick<Registry, 'redirects'>): ReadonlyMap<string, string> {
  return new Map(
    [...redirects].filter(([from, to]) => namesFile(from) && namesFile(to)).map(([from, to]) => [filePath(from), filePath(to)]),
  );
}

/** "charts/shares.png" → its address, in the folder of its kind; a kind without pages is a folder of its own name. */
export function filePath(name: string): string {
  const [kind = '', file = ''] = name.split('/');
  return `/${isPaged(kind) ? recordFolder(kind) : kind}/${file}`;
}

/** Every redirect of a record, read. */
export function movedRecords({ redirects }: Pick<Registry, 'redirects'>): { from: RecordName; to: RecordName }[] {
  return [...redirects].flatMap(([old, now]) => {
    if (namesFile(old) || namesFile(now)) return [];
    const [from, to] = [readRecordName(old), readRecordName(now)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}
