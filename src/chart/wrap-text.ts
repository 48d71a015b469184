/** Words on lines, because Vega does not break text. */
import type { MeasureText, TextStyle } from './layout.ts';

/**
 * Breaks at spaces, not at no-break spaces; a word that is too wide by itself also between letters and digits: "FY2019" →
 * "FY", "2019". What cannot be broken stays whole, however wide.
 */
export function wrapText(text: string, width: number, style: TextStyle, measure: MeasureText): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && measure(`${line} ${word}`, style) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(...(measure(word, style) <= width ? [word] : word.split(/(?<=\p{L})(?=\d)/u)));
  }
  return lines;
}
