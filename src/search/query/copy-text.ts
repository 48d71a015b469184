/** A result as text to paste: everything that has to travel with the words, and where they stand. */
import { endSentence, joinDescription } from '../../figures/join-description.ts';
import type { SearchKind } from '../search-record.ts';
import { words } from '../../words/words.ts';

export interface Card {
  readonly kind: SearchKind;
  readonly text: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The full address of the record's page. */
  readonly address: string;
  /** How far the site's evidence reaches. */
  readonly evidence?: string | undefined;
}

/** Undefined for kinds that are pages to read, and no words to paste. */
export function copyText({ kind, text, meta, address, evidence }: Card): string | undefined {
  const end = evidence === undefined ? address : `${evidence} ${address}`;
  const { value = '', about, definition, period = '', status = '', source = '', speaker = '', role = '' } = meta;
  if (kind === 'Quote')
    return [
      words.values.quote(text),
      endSentence([speaker, role, period].join(words.values.comma)),
      endSentence(words.values.labelled(words.values.labels.source, source)),
      end,
    ].join(' ');
  if (kind !== 'Fact') return undefined;
  return `${joinDescription({ value, statement: text, about, definition, period, status, source })} ${end}`;
}
