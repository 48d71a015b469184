/** A result as text to paste: everything that has to travel with the words, and where they stand. */
import { endSentence, joinPassport } from '../../figures/join-passport.ts';
import type { SearchKind } from '../search-record.ts';

export interface Card {
  readonly kind: SearchKind;
  readonly text: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The full address of the record's page. */
  readonly address: string;
}

/** Undefined for kinds that are pages to read, and no words to paste. */
export function copyText({ kind, text, meta, address }: Card): string | undefined {
  const { value = '', definition, period = '', status = '', source = '', speaker = '', role = '' } = meta;
  if (kind === 'Quote') return `“${text}” ${endSentence(`${speaker}, ${role}, ${period}`)} ${endSentence(`Source: ${source}`)} ${address}`;
  if (kind !== 'Fact') return undefined;
  return `${joinPassport({ value, statement: text, definition, period, status, source })} ${address}`;
}
