/** Browser: what the copy button of a result does, loaded when a reader comes near one. */
import { copyText, type Card } from '../query/copy-text.ts';
import { copyTo } from './copy.client.ts';

export function copyResult(card: Card, output: HTMLElement): Promise<void> {
  return copyTo(output, Promise.resolve({ text: copyText(card) ?? '', address: card.address }));
}
