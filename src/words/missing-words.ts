/** Which words of one language another lacks, or has empty. */

/** "search.kinds.Fact": the names of what `language` lacks of `whole`, in order. */
export function missingWords(language: object, whole: object, path = ''): string[] {
  const known = new Map<string, unknown>(Object.entries(language));
  return Object.entries(whole).flatMap(([key, word]: [string, unknown]): string[] => {
    const name = path + key;
    const own = known.get(key);
    // What parts two sentences may be nothing.
    if (own === undefined || (own === '' && word !== '' && name !== 'values.gap') || typeof own !== typeof word) return [name];
    const goesDeeper = typeof word === 'object' && word !== null && typeof own === 'object' && own !== null;
    return goesDeeper ? missingWords(own, word, `${name}.`) : [];
  });
}
