/** Browser: the row whose mark is nearest to the pointer, or that the arrow keys have come to, is ringed and its values are told. */
import type { View } from 'vega';
import { collectScene, originOf, sceneOf, type Offset, type SeenMark } from './read-scene.ts';

/** Pixels that a pointer may be from a mark. */
const reach = 60;
const ringGap = 4;

interface LiveChart {
  readonly box: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly view: View;
  readonly sentences: readonly string[];
  readonly say: (row: number | undefined) => void;
}

export class MarkReader {
  readonly #chart: LiveChart;
  readonly #ring = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  readonly #tip = document.createElement('div');
  #hidden: readonly number[] = [];
  #row: number | undefined;

  constructor(chart: LiveChart) {
    this.#chart = chart;
    const { box, svg } = chart;
    this.#ring.setAttribute('class', 'chart-ring');
    this.#ring.setAttribute('rx', '3');
    this.#tip.className = 'chart-tip';
    this.#tip.setAttribute('aria-hidden', 'true');
    this.#tip.hidden = true;
    box.append(this.#tip);
    for (const type of ['pointermove', 'pointerdown'] as const) svg.addEventListener(type, (event) => this.#follow(event));
    svg.addEventListener('pointerleave', (event) => {
      // A finger that is lifted leaves what it pointed at.
      if (event.pointerType === 'mouse') this.#show(undefined);
    });
    box.addEventListener('keydown', (event) => this.#step(event));
  }

  /** Rows in the background are passed over. */
  hide(rows: readonly number[]): void {
    this.#hidden = rows;
    this.#show(undefined);
  }

  /** One mark a row in view, its smallest: of a line its point, of a bar the bar. */
  #marks(): Map<number, SeenMark> {
    const found = new Map<number, SeenMark>();
    const area = ({ box, path }: SeenMark): number => (path ? Infinity : box.width() * box.height());
    for (const mark of collectScene(sceneOf(this.#chart.view)).marks) {
      const known = found.get(mark.row);
      if (mark.type === 'text' && known !== undefined) continue;
      if (!this.#hidden.includes(mark.row) && (known === undefined || known.type === 'text' || area(mark) < area(known)))
        found.set(mark.row, mark);
    }
    return found;
  }

  #follow(event: PointerEvent): void {
    const place = this.#place(event);
    const near = [...this.#marks()].map(([row, mark]) => ({ row, distance: distanceTo(mark, place) }));
    const [best] = near.filter(({ distance }) => distance < reach).sort((a, b) => a.distance - b.distance);
    this.#show(best?.row);
  }

  /** In the coordinates of the scene. */
  #place({ clientX, clientY }: PointerEvent): Offset {
    const { svg, view } = this.#chart;
    const rect = svg.getBoundingClientRect();
    const scale = svg.viewBox.baseVal.width / rect.width;
    const origin = originOf(view);
    return { x: (clientX - rect.left) * scale - origin.x, y: (clientY - rect.top) * scale - origin.y };
  }

  #step(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = [...this.#marks().keys()].sort((a, b) => a - b);
    const next = rowAfter(event.key, this.#row ?? -1, rows);
    if (next === undefined) return;
    event.preventDefault();
    this.#show(next === -1 ? undefined : next);
  }

  #show(row: number | undefined): void {
    if (row === this.#row) return;
    this.#row = row;
    const { box, svg, view, sentences, say } = this.#chart;
    say(row);
    const mark = row === undefined ? undefined : this.#marks().get(row);
    this.#tip.hidden = mark === undefined;
    this.#ring.remove();
    if (mark === undefined || row === undefined) return;
    const { x, y } = originOf(view);
    const { x1, x2, y1, y2 } = mark.box;
    const place = { x: x1 + x - ringGap, y: y1 + y - ringGap, width: x2 - x1 + 2 * ringGap, height: y2 - y1 + 2 * ringGap };
    for (const [name, pixels] of Object.entries(place)) this.#ring.setAttribute(name, String(pixels));
    svg.append(this.#ring);
    this.#tip.textContent = sentences[row] ?? '';
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    const middle = ((x1 + x2) / 2 + x) * scale;
    const room = box.clientWidth - this.#tip.offsetWidth;
    this.#tip.style.left = `${Math.max(0, Math.min(room, middle - this.#tip.offsetWidth / 2))}px`;
    this.#tip.style.top = `${(y2 + y + 2 * ringGap) * scale}px`;
  }
}

function distanceTo({ box }: SeenMark, { x, y }: Offset): number {
  return Math.hypot(Math.max(box.x1 - x, 0, x - box.x2), Math.max(box.y1 - y, 0, y - box.y2));
}

/** The next of the rows in view; undefined for a key that is not ours, or where no row is in view; -1 is no row. */
function rowAfter(key: string, row: number, rows: readonly number[]): number | undefined {
  if (key === 'Escape') return -1;
  if (key === 'Home') return rows[0];
  if (key === 'End') return rows.at(-1);
  if (key === 'ArrowRight') return rows.find((candidate) => candidate > row) ?? rows.at(-1);
  return key === 'ArrowLeft' ? (rows.findLast((candidate) => candidate < row) ?? rows[0]) : undefined;
}
