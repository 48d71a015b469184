/** Marks of Markdown and HTML in a text that is printed as it stands: they would be read as they are typed. */

const marks = new RegExp(
  [
    // **bold**, *emphasis*, _emphasis_ and ~~struck out~~, as Markdown has them: no space inside, no letter outside.
    String.raw`\*\*(?=\S)[^*\n]+\*\*`,
    String.raw`(?<![\w*])\*(?![\s*])[^*\n]*[^\s*]\*(?![\w*])`,
    String.raw`(?<![\p{L}\p{N}_])_{1,2}(?![\s_])[^_\n]*[^\s_]_{1,2}(?![\p{L}\p{N}_])`,
    String.raw`~~[^~\n]+~~`,
    // Code, links, footnote marks.
    '`[^`\\n]+`',
    String.raw`\[[^\[\]\n]*\]\([^()\n]*\)`,
    String.raw`\[\^[^\]\s]+\]`,
    // A tag, its end, a component; an entity; a mark that is escaped.
    String.raw`<\/?[A-Za-z][^<>\n]*>|<!--`,
    String.raw`&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,7}|#[xX][\dA-Fa-f]{1,6});`,
    String.raw`\\[*_~\[\]#<>{}|&\x60]`,
    // What begins a heading, a list or a quotation.
    String.raw`^(?:#{1,6}|[-*+>])\s`,
  ].join('|'),
  'u',
);

/** "The **book** says" → "**book**"; undefined where there is none. */
export function findMarkup(text: string): string | undefined {
  return marks.exec(text)?.[0].trim();
}
