/** Spaces that are none, or wider than others, and question marks where a letter was lost: what a copied text brings along. */

const kinds: readonly { readonly pattern: RegExp; readonly message: string; readonly hint: string }[] = [
  {
    pattern: /(?<=\S)\t+(?=\S)/,
    message: 'A tab makes no column here, and would be shown as a space.',
    hint: 'Write a table with | between its cells, put the rows into a dataset, or write a space.',
  },
  {
    pattern: /(?<=[ \u00a0\u202f])[\u00a0\u202f]|[\u00a0\u202f](?=[ \u00a0\u202f])|^[\u00a0\u202f]|[\u00a0\u202f]$/,
    message: 'A no-break space stands here where none is needed, and leaves a gap.',
    hint: 'Write one plain space, or none.',
  },
  {
    pattern: /(?<=\p{L}{2})\u00a0(?=\p{L}{2,}\u00a0\p{L}{2,}\u00a0\p{L}{2})/u,
    message: 'The spaces of these words keep them on one line, which runs off a small screen.',
    hint: 'Write plain spaces.',
  },
  {
    pattern: /(?<=[\p{Script=Latin}\p{P}])[\u2000-\u200a\u205f\u3000](?=\p{Script=Latin})/u,
    message: 'The space between these words is wider or narrower than others.',
    hint: 'Write a plain space.',
  },
  {
    pattern: /(?<=\p{L})\?(?=\p{Ll})/u,
    message: 'A question mark stands inside a word, where a letter or a mark was lost.',
    hint: 'Write what was there.',
  },
];

/** The first of each kind; an address may have a question mark in it. */
export function oddSpacesIn(text: string): { readonly offset: number; readonly message: string; readonly hint: string }[] {
  const words = text.replace(/\b(?:https?:\/\/|www\.)\S+/g, (address) => '\0'.repeat(address.length));
  return kinds.flatMap(({ pattern, message, hint }) => {
    const match = pattern.exec(words);
    return match === null ? [] : [{ offset: match.index, message, hint }];
  });
}
