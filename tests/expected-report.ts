/** What a report has to say, where it lists every qualifier: cut short after three, so that a new one changes no report. */
import { qualifiers } from '../src/formula/qualifier.ts';

/** `Allowed: over, under, at-least, ….` → all that the table has. */
export function wholeReport(text: string): string {
  return text.replaceAll(`${qualifiers.slice(0, 3).join(', ')}, …`, qualifiers.join(', '));
}
