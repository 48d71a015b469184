/** How much a word counts by where it stands in a record: Pagefind's own settings. */

export const pagefindRanking = {
  // Records are short; that one is shorter than another says little.
  pageLength: 0.4,
  // "Sumitomo" is not meant less than "Sumitōmo".
  diacriticSimilarity: 0,
  metaWeights: {
    title: 4,
    value: 3,
    measure: 1.5,
    numbers: 4,
    speaker: 2,
    names: 2,
    about: 2,
    also: 0.8,
    alike: 1,
    page: 0.8,
    definition: 0.5,
    source: 0.5,
    status: 0.1,
    rows: 0.1,
  },
};
