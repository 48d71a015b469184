/** Where each collection has its pages: the first part of its address. */
import { collectionNames, collectionOf, type CollectionName, type collections } from './collections.ts';

export type PagedKind = { [Name in CollectionName]: (typeof collections)[Name] extends { page: string } ? Name : never }[CollectionName];

const paged = collectionNames.flatMap((name) => {
  const { page } = collectionOf[name];
  return page === undefined ? [] : [[name, page] as const];
});

/** In the order of the table. */
const folders: ReadonlyMap<string, string> = new Map(paged);

/** The collections that have pages. */
export const pagedKinds = [...folders.keys()].filter(isPaged);

/** "levers" → "playbook". */
export function recordFolder(kind: PagedKind): string {
  return folders.get(kind) ?? kind;
}

/** "facts", "ships-lost" → "/facts/ships-lost/". */
export function recordPath(kind: PagedKind, id: string): string {
  return `/${recordFolder(kind)}/${id}/`;
}

export function isPaged(kind: string): kind is PagedKind {
  return folders.has(kind);
}
