/** Words on lines, because Vega does not break text. */
import type { MeasureText, TextStyle } from './form.ts';

/** Breaks at spaces (not at no-break spaces) so that each line fits, except a single word that is wider by itself. */
export function wrapText(text: string, width: number, style: TextStyle, measure: MeasureText): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && measure(`${line} ${word}`, style) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
