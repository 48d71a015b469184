/** Browser: draws a figure's charts with Vega, and only then puts them where the still ones were; steps through their rows. */
import embed from 'vega-embed';
import type { View } from 'vega';
import type { Layout } from './forms/form.ts';
import { focusSignal, hiddenSignal, type LivePayload } from './live-payload.ts';
import { refusingLoader } from './refusing-loader.ts';
import { addSeriesControls } from './series-controls.client.ts';

/** Throws, and leaves the figure as it was, if anything cannot be drawn. */
export async function startLiveView(figure: HTMLElement, output: HTMLOutputElement, button: HTMLButtonElement): Promise<void> {
  allowEmptyHtml();
  const { default: payload } = (await import(/* @vite-ignore */ figure.dataset['livePayload'] ?? '')) as { default: LivePayload };
  const drawn: { box: HTMLElement; svg: SVGElement; view: View }[] = [];
  // Both layouts, so that a phone that is turned still has a live chart.
  for (const box of figure.querySelectorAll<HTMLElement>('[data-drawing]'))
    drawn.push({ box, ...(await draw(payload[box.dataset['drawing'] as Layout])) });

  let hidden: readonly number[] = [];
  for (const { box, svg, view } of drawn) {
    for (const name of ['role', 'aria-labelledby', 'aria-describedby'])
      svg.setAttribute(name, box.querySelector('svg')?.getAttribute(name) ?? '');
    // Vega gives roles to every mark inside; the picture has one name, and its rows are told in the output.
    svg.querySelector('g')?.setAttribute('aria-hidden', 'true');
    box.replaceChildren(svg);
    box.tabIndex = 0;
    // An application, because a screen reader keeps the arrow keys to itself in anything less.
    box.setAttribute('role', 'application');
    box.setAttribute('aria-label', figure.dataset['liveLabel'] ?? '');
    const hint = figure.dataset['liveHint'] ?? '';
    output.textContent = hint;
    view.addSignalListener(focusSignal, (_, row) => (output.textContent = payload.rows[row as number] ?? hint));
    box.addEventListener('keydown', (event) => {
      const row = rowAfter(
        event.key,
        view.signal(focusSignal) as number,
        payload.rows.map((_, index) => index).filter((index) => !hidden.includes(index)),
      );
      if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      void view.signal(focusSignal, row).runAsync();
    });
  }
  if (payload.series.length > 0)
    addSeriesControls(figure, button, payload.series, (rows) => {
      hidden = rows;
      for (const { view } of drawn) void view.signal(hiddenSignal, rows).signal(focusSignal, -1).runAsync();
    });
  figure.dataset['live'] = '';
  drawn.find(({ box }) => box.checkVisibility())?.box.focus({ preventScroll: true });
}

async function draw(spec: LivePayload[Layout]): Promise<{ svg: SVGElement; view: View }> {
  const host = document.createElement('div');
  const { view } = await embed(host, spec, {
    mode: 'vega',
    ast: true,
    renderer: 'svg',
    actions: false,
    defaultStyle: false,
    tooltip: false,
    loader: refusingLoader,
  });
  const svg = host.querySelector('svg');
  if (!svg) throw new Error('Vega drew nothing.');
  return { svg, view };
}

/** The next of the rows in view; undefined for a key that is not ours, or where no row is in view; -1 is no row. */
function rowAfter(key: string, row: number, rows: readonly number[]): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return rows.find((candidate) => candidate > row) ?? rows.at(-1);
    case 'ArrowLeft':
      return rows.findLast((candidate) => candidate < row) ?? rows[0];
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    case 'Escape':
      return -1;
  }
  return undefined;
}

interface TrustedTypes {
  readonly defaultPolicy: object | null;
  createPolicy(name: string, rules: { createHTML(html: string): string | null }): object;
}

/**
 * vega-embed empties its box by `innerHTML = ''`, which the site's policy lets through the default policy only; ours
 * passes nothing but the empty string. A policy that is there already (on the search page) is left in charge.
 */
function allowEmptyHtml(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes?.defaultPolicy === null) trustedTypes.createPolicy('default', { createHTML: (html) => (html === '' ? '' : null) });
}
