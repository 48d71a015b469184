/** What a report has to say, where it lists every entry of a table: cut short after a few, so that a new entry changes no report. */
import { qualifiers } from '../src/formula/qualifier.ts';
import { pagedKinds } from '../src/registry/record-folders.ts';

const tables: readonly (readonly string[])[] = [qualifiers, pagedKinds];

/** `Allowed: over, under, at-least, ….` → all that the table has, in its order. */
export function wholeReport(text: string): string {
  return text.replaceAll(/(?<=: )(?:[a-z-]+, )+…/g, (list) => {
    const named = list.split(', ').slice(0, -1);
    const table = tables.find((entries) => named.every((name) => entries.includes(name)));
    return table?.join(', ') ?? list;
  });
}
