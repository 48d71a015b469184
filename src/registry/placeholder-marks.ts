/** `[[fact-id]]` in plain text: where a figure stands in a record, in front matter or in a chart's words. */

/** Its group is the id; of "[[[a-b]]]" the outer brackets are words. */
export const placeholderPattern = /\[\[(?!\[)([^\]]*)\]\]/g;

/** The ids named in a text, with the offset of each mark: "a [[b-c]]" → [{ id: "b-c", offset: 2 }]. */
export function placeholdersIn(text: string): { id: string; offset: number }[] {
  return [...text.matchAll(placeholderPattern)].map((match) => ({ id: match[1] ?? '', offset: match.index }));
}
