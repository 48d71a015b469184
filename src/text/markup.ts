/** Marks of Markdown and HTML in a text that is printed as it stands: they would be read as they are typed. */

const marks = new RegExp(
  [
    // **bold**, *emphasis*, _emphasis_ and ~~struck out~~, as Markdown has them: no space inside, no letter outside.
    String.raw`\*\*(?=\S)[^*\n]{1,300}\*\*`,
    String.raw`(?<![\w*])\*(?![\s*])[^*\n]{0,300}[^\s*]\*(?![\w*])`,
    String.raw`(?<![\p{L}\p{N}_])_{1,2}(?![\s_])[^_\n]{0,300}[^\s_]_{1,2}(?![\p{L}\p{N}_])`,
    String.raw`~~[^~\n]{1,300}~~`,
    // Code, links, footnote marks.
    '`[^`\\n]{1,300}`',
    String.raw`\[(?:[^\[\]\n]|\[\[[^\[\]\n]{0,80}\]\]){0,300}\]\([^()\n]{0,300}\)`,
    String.raw`\[\^[^\]\s]{1,100}\]`,
    // A tag, its end, a component; an entity; a mark that is escaped.
    String.raw`<\/?[A-Za-z][^<>\n]{0,300}>|<!--`,
    String.raw`&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,7}|#[xX][\dA-Fa-f]{1,6});`,
    String.raw`\\[*_~\[\]#<>{}|&\x60]`,
    // An escape of a program, or of a YAML text that has no quotation marks: a line end, a letter.
    String.raw`\\[ntrux](?![a-z]{2})\{?[\dA-Fa-f]*`,
    // What begins a heading, a list or a quotation.
    String.raw`^(?:#{1,6}|[-*+>])\s`,
  ].join('|'),
  'u',
);

/** "The **book** says" → "**book**"; undefined where there is none. */
export function findMarkup(text: string): string | undefined {
  return marks.exec(text)?.[0].trim();
}
