/**
 * Browser: loads the live chart when a reader asks for it; until then the page has only this file. What it needs of the page:
 *
 *     <figure data-chart="id" data-live-payload="/charts/id.0a1b2c3d4e.live.js" data-live-failed="…">
 *       <div data-drawing="wide"><svg>…</svg></div> <div data-drawing="narrow"><svg>…</svg></div>
 *       <button type="button" data-explore hidden>…</button>
 *       <output aria-live="polite"></output>
 *     </figure>
 *
 * A live figure has the attribute `data-live`, and its button stays where it is, so that nothing on the page moves: disabled, or,
 * where there are several series, to choose among them. Where the live chart does not start, the picture stays as it is, and the output says `data-live-failed`.
 */

for (const button of document.querySelectorAll<HTMLButtonElement>('figure[data-chart] button[data-explore]')) {
  button.hidden = false;
  button.addEventListener('click', () => void explore(button));
}

async function explore(button: HTMLButtonElement): Promise<void> {
  const figure = button.closest('figure');
  const output = figure?.querySelector('output');
  // Once the chart is live, its button opens the card of its series.
  if (!figure || !output || figure.dataset['live'] !== undefined) return;
  button.disabled = true;
  try {
    const { startLiveView } = await import('./live-view.client.ts');
    await startLiveView(figure, output, button);
  } catch (error) {
    console.error(error);
    output.textContent = figure.dataset['liveFailed'] ?? '';
    button.disabled = false;
  }
}
