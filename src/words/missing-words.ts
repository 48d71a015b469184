/** Which words of one language another lacks, or has empty. */

/** "search.kinds.Fact": the names of what `language` lacks of `whole`, in order. */
export function missingWords(language: object, whole: object, path = ''): string[] {
  return Object.entries(whole).flatMap(([key, word]): string[] => {
    const name = path + key;
    const own: unknown = (language as Readonly<Record<string, unknown>>)[key];
    // What parts two sentences may be nothing.
    if (own === undefined || (own === '' && word !== '' && name !== 'values.gap') || typeof own !== typeof word) return [name];
    if (typeof word !== 'object' || word === null || own === null) return [];
    return missingWords(own, word as object, `${name}.`);
  });
}
