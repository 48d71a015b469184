/** Addresses that renamed records have left behind, and where each leads now. */
import { isPaged, recordPath, type PagedKind } from './record-folders.ts';
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

/** Every redirect, read. */
export function movedRecords({ redirects }: Pick<Registry, 'redirects'>): { from: RecordName; to: RecordName }[] {
  return [...redirects].flatMap(([old, now]) => {
    const [from, to] = [readRecordName(old), readRecordName(now)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}
