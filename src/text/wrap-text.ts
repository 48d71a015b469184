/** Words on lines of a given width. */

/**
 * Breaks at spaces, and between Han letters and kana, not at no-break spaces; a word that is too wide by itself also between letters and digits: "FY2019" →
 * "FY", "2019". What cannot be broken stays whole, however wide.
 */
export function wrapText<Style>(text: string, width: number, style: Style, measure: (text: string, style: Style) => number): string[] {
  const lines: string[] = [];
  for (const { gap, word } of piecesOf(text)) {
    const line = lines.at(-1);
    if (line !== undefined && measure(line + gap + word, style) <= width) lines[lines.length - 1] = line + gap + word;
    else lines.push(...(measure(word, style) <= width ? [word] : word.split(/(?<=\p{L})(?=\d)/u)));
  }
  return lines;
}

/** Before a Han letter or kana or behind one, but not before what ends or behind what opens (JIS X 4051, in its simplest form). */
const breaks =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。）」：；])(?![、。）」：；ー・ぁぃぅぇぉっゃゅょァィゥェォッャュョ%％])|(?<=[^\s（「])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}（「])(?![ー・ぁぃぅぇぉっゃゅょァィゥェォッャュョ])/u;

/** The parts between which a line may end, each with what stands before it on the same line. */
function piecesOf(text: string): { gap: string; word: string }[] {
  return text.split(' ').flatMap((word) => word.split(breaks).map((part, index) => ({ gap: index === 0 ? ' ' : '', word: part })));
}
