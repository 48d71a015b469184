/** The address of a list: a collection that is empty has no page. */

/** For `[...list].astro`: the folder's own address, or none. */
export function listPage(count: number): { params: { list: undefined } }[] {
  return count > 0 ? [{ params: { list: undefined } }] : [];
}
