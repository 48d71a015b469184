/** Browser: draws a figure's charts with Vega, and only then puts them where the still ones were; values are read at their marks. */
import embed from 'vega-embed';
import type { View } from 'vega';
import type { Layout } from '../chart/theme.ts';
import { hiddenSignal, type LivePayload } from './live-payload.ts';
import { MarkReader } from './mark-reader.client.ts';
import { refusingLoader } from './refusing-loader.ts';

/** Throws, and leaves the figure as it was, if anything cannot be drawn. */
export async function startLiveView(figure: HTMLElement, output: HTMLOutputElement, button: HTMLButtonElement): Promise<void> {
  allowEmptyHtml();
  const { default: payload } = (await import(/* @vite-ignore */ figure.dataset['livePayload'] ?? '')) as { default: LivePayload };
  const drawn: { box: HTMLElement; svg: SVGSVGElement; view: View }[] = [];
  // Both layouts, so that a phone that is turned still has a live chart.
  for (const box of figure.querySelectorAll<HTMLElement>('[data-drawing]'))
    drawn.push({ box, ...(await draw(payload[box.dataset['drawing'] as Layout])) });

  const say = (row: number | undefined): void => void (output.textContent = payload.rows[row ?? -1] ?? payload.words.hint);
  const readers = drawn.map(({ box, svg, view }) => {
    for (const name of ['role', 'aria-labelledby', 'aria-describedby'])
      svg.setAttribute(name, box.querySelector('svg')?.getAttribute(name) ?? '');
    // Vega gives roles to every mark inside; the picture has one name, and its rows are told in the output.
    svg.querySelector('g')?.setAttribute('aria-hidden', 'true');
    box.replaceChildren(svg);
    box.tabIndex = 0;
    // An application, because a screen reader keeps the arrow keys to itself in anything less.
    box.setAttribute('role', 'application');
    box.setAttribute('aria-label', payload.words.name);
    return new MarkReader({ box, svg, view, sentences: payload.rows, say });
  });
  say(undefined);
  if (payload.series.length > 0) {
    const toggle = addSeriesControls(button, payload, (hidden) => {
      for (const { view } of drawn) void view.signal(hiddenSignal, hidden).runAsync();
      for (const reader of readers) reader.hide(hidden);
      say(undefined);
    });
    for (const { view } of drawn) view.addEventListener('click', (_, item) => toggle(seriesOf(item, payload)));
  }
  figure.dataset['live'] = '';
  drawn.find(({ box }) => box.checkVisibility())?.box.focus({ preventScroll: true });
}

/** The series whose entry in the key, or whose name at its line, was clicked. */
function seriesOf(item: unknown, { series }: LivePayload): number {
  const { mark, datum } = (item ?? {}) as { mark?: { role?: string; marktype?: string }; datum?: Readonly<Record<string, unknown>> };
  if (mark?.role?.startsWith('legend') === true) return series.findIndex(({ name }) => name === datum?.['value']);
  return mark?.marktype === 'text' ? series.findIndex(({ rows }) => rows.includes(datum?.['_row'] as number)) : -1;
}

async function draw(spec: LivePayload[Layout]): Promise<{ svg: SVGSVGElement; view: View }> {
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
  const svg = host.querySelector<SVGSVGElement>('svg');
  if (!svg) throw new Error('Vega drew nothing.');
  return { svg, view };
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

/**
 * A card with a box for each series; an unticked one fades into the background. The button that asked for the live chart becomes the one that opens the card, so that nothing on the page moves.
 * `onChange` gets the indexes of all rows in the background; what is given back does as a click on the box of a series does.
 */
function addSeriesControls(
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
