/** Browser: a card with a box for each series of a live chart; an unticked one fades into the background. */
import type { LivePayload } from './live-payload.ts';

/**
 * The button that asked for the live chart becomes the one that opens the card, so that nothing on the page moves.
 * `onChange` gets the indexes of all rows in the background; what is given back does as a click on the box of a series does.
 */
export function addSeriesControls(
  button: HTMLButtonElement,
  { series, words: { choose } }: LivePayload,
  onChange: (hidden: readonly number[]) => void,
): (index: number) => void {
  const card = document.createElement('fieldset');
  card.className = 'series-card';
  card.popover = 'auto';
  const legend = document.createElement('legend');
  legend.textContent = choose;
  card.append(legend);
  const boxes = series.map(({ name }) => {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = true;
    label.append(box, name);
    card.append(label);
    return box;
  });
  card.addEventListener('change', () => onChange(series.flatMap(({ rows }, index) => (boxes[index]?.checked === true ? [] : rows))));
  button.after(card);
  button.textContent = legend.textContent;
  button.popoverTargetElement = card;
  button.disabled = false;
  return (index) => boxes[index]?.click();
}
