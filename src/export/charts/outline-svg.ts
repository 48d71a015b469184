/**
 * A tidied drawing → a file that looks the same in every program, with or without our font: each letter is an outline that stands
 * once in the file and is placed by `<use>`, over a rim of paper that keeps lines off it. Works on drawings of vega/ only.
 */
import { readFile } from 'node:fs/promises';
import type { Font } from 'fontkit';
import { optimize, type CustomPlugin, type XastElement } from 'svgo';
import { figureIds } from '../../chart/chart.ts';
import { layoutWidth } from '../../chart/theme.ts';
import { footText, titleText, type TakeAwayWords } from './take-away.ts';
import { withLightColours } from '../../colours/drawing-tones.ts';
import type { Palette } from '../../colours/palette.ts';
import { loadFonts } from '../../drawing/fonts.ts';
import { svgSize } from './svg-size.ts';

type Weight = 400 | 600;

interface OutlineParts {
  readonly chart: string;
  readonly title: string;
  readonly alt: string;
  readonly palette: Palette;
  /** What stands above and below it; nothing where it goes into a list that has these words. */
  readonly words?: TakeAwayWords;
}

type Outline = (svg: string, parts: OutlineParts) => string;

const outlinesByRoot = new Map<string, Promise<Outline>>();

/** `root` is the site's folder. */
export function loadOutline(root: string): Promise<Outline> {
  let outline = outlinesByRoot.get(root);
  if (outline === undefined) {
    outline = makeOutline(root);
    outlinesByRoot.set(root, outline);
  }
  return outline;
}

async function makeOutline(root: string): Promise<Outline> {
  // With what it needs it is 33 modules, of no use where every chart is drawn already.
  const { create } = await import('fontkit');
  const { files } = await loadFonts(root);
  const fonts = { 400: create(await readFile(files[400])), 600: create(await readFile(files[600])) };
  return (svg, parts) => {
    const letters = new Letters(fonts, parts.palette.light['paper-raised']);
    const lit = withLightColours(svg, parts.palette);
    const texts = textsIn(lit).values();
    const outlined = lit.replaceAll(/<text(?:[^>]*\/>|.*?<\/text>)/gs, (text) => letters.outlineText(text, texts.next().value));
    return assemble(outlined, parts, letters);
  };
}

interface SeenText {
  readonly element: XastElement;
  /** What it has and what it takes from those that it stands in. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** In their order. */
function textsIn(svg: string): SeenText[] {
  const found: SeenText[] = [];
  const above: Record<string, string>[] = [{}];
  const read: CustomPlugin = {
    name: 'read-texts',
    fn: () => ({
      element: {
        enter: (element) => {
          const attributes = { ...above.at(-1), ...element.attributes };
          above.push(attributes);
          if (element.name === 'text') found.push({ element, attributes });
        },
        exit: () => void above.pop(),
      },
    }),
  };
  optimize(svg, { plugins: [read] });
  return found;
}

/** Pixels round a file that stands by itself, and between its parts. */
const margin = 24;
const gaps = { title: 14, foot: 16, note: 5 } as const;
const lineHeights = { title: 25, foot: 16 } as const;

const takeAwayWidth = layoutWidth.wide + 2 * margin;

function assemble(svg: string, { chart, title, alt, words, palette }: OutlineParts, letters: Letters): string {
  const ids = figureIds(chart);
  const { ink, 'ink-muted': muted, 'paper-raised': ground } = palette.light;
  const named = `<title id="${ids.title}">${escape(title)}</title><desc id="${ids.alt}">${escape(alt)}</desc>`;
  const drawn = svgSize(svg);
  if (words === undefined)
    return svg.replace(/^<svg[^>]*>/, (root) => `${root.replace('<svg', `<svg ${xlink}`)}${named}${letters.definitions()}`);
  let y = margin;
  const placed: string[] = [];
  for (const line of words.title)
    placed.push(letters.line(line, { x: margin, y: (y += lineHeights.title) - 7, ...titleText, colour: ink }));
  const top = y + gaps.title;
  y = top + drawn.height + gaps.foot - gaps.note;
  for (const note of words.foot) {
    y += gaps.note;
    for (const line of note) placed.push(letters.line(line, { x: margin, y: (y += lineHeights.foot) - 4, ...footText, colour: muted }));
  }
  const [width, height] = [takeAwayWidth, Math.ceil(y + margin)];
  const inner = svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
  const paper = `<rect width="${width}" height="${height}" fill="${ground}"/>`;
  return (
    `<svg ${xlink} xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${ids.title}" aria-describedby="${ids.alt}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `${named}${letters.definitions()}${paper}<g transform="translate(${margin},${top})">${inner}</g>${placed.join('')}</svg>`
  );
}

const xlink = 'xmlns:xlink="http://www.w3.org/1999/xlink"';

interface Line {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
}

interface Glyphs {
  readonly anchor: string;
  readonly drop: number;
  /** Without a rim: words on a filled cell, and on plain paper. */
  readonly bare?: boolean;
}

/** The letters that a file has used so far. */
class Letters {
  readonly #fonts: Readonly<Record<Weight, Font>>;
  /** Of the rims. */
  readonly #paper: string;
  readonly #used = new Map<string, string>();

  constructor(fonts: Readonly<Record<Weight, Font>>, paper: string) {
    this.#fonts = fonts;
    this.#paper = paper;
  }

  definitions(): string {
    const paths = [...this.#used].map(([id, path]) => `<path id="${id}" d="${path}"/>`);
    return paths.length === 0 ? '' : `<defs>${paths.join('')}</defs>`;
  }

  /** A `<text>`, with what it has and takes from above, as markup; as it is where the font lacks one of its characters. */
  outlineText(text: string, seen: SeenText | undefined): string {
    if (seen === undefined) return text;
    const { element, attributes } = seen;
    const read = (name: string): string => attributes[name] ?? '';
    const size = Number.parseFloat(read('font-size'));
    const weight: Weight = /^(?:bold|[6-9]00)$/.test(read('font-weight')) ? 600 : 400;
    const lines = linesOf(element);
    if (!(size > 0) || lines.some((line) => this.#lacks(line.text, weight))) return text;
    const own = ['transform', 'fill', 'opacity'].flatMap((name) => {
      const value = element.attributes[name];
      return value === undefined ? [] : [` ${name}="${value}"`];
    });
    const drawn = lines.map((line) =>
      this.#glyphs(line.text, weight, size, { anchor: read('text-anchor'), drop: line.drop, bare: read('stroke-opacity') === '0' }),
    );
    return drawn.every((glyphs) => glyphs === '') ? '' : `<g${own.join('')}>${drawn.join('')}</g>`;
  }

  line(text: string, { x, y, size, weight, colour }: Line): string {
    if (this.#lacks(text, weight))
      return `<text x="${x}" y="${y}" font-family="sans-serif" font-size="${size}px" font-weight="${weight}" fill="${colour}">${escape(text)}</text>`;
    return `<g transform="translate(${x},${y})" fill="${colour}">${this.#glyphs(text, weight, size, { anchor: 'start', drop: 0, bare: true })}</g>`;
  }

  #lacks(text: string, weight: Weight): boolean {
    return [...text].some((character) => character > ' ' && !this.#fonts[weight].hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  }

  /** First the rims of all letters, then the letters, so that none eats its neighbour. */
  #glyphs(text: string, weight: Weight, size: number, { anchor, drop, bare = false }: Glyphs): string {
    const font = this.#fonts[weight];
    const { glyphs, positions } = font.layout(text);
    const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    let pen = anchor === 'middle' ? -width / 2 : anchor === 'end' ? -width : 0;
    const uses = glyphs.map(({ id, path }, index) => {
      const name = `l${weight === 600 ? 'b' : ''}${id}`;
      const at = Math.round(pen);
      pen += positions[index]?.xAdvance ?? 0;
      const shape = this.#used.get(name) ?? path.toSVG();
      if (shape === '') return '';
      this.#used.set(name, shape);
      return `<use xlink:href="#${name}" x="${at}"/>`;
    });
    if (uses.every((use) => use === '')) return '';
    const scale = Number((size / font.unitsPerEm).toFixed(5));
    const drawn = uses.join('');
    const rim = `<g stroke="${this.#paper}" stroke-width="${Math.round(rimWidth / scale)}" stroke-linejoin="round" aria-hidden="true">${drawn}</g>`;
    return `<g transform="translate(0,${drop}) scale(${scale},-${scale})">${bare ? '' : rim}${drawn}</g>`;
  }
}

/** Pixels, half of them outside the letters: as chart.css has it on a page. */
const rimWidth = 4;

function linesOf({ children }: XastElement): { text: string; drop: number }[] {
  let drop = 0;
  return children.flatMap((line) => {
    if (line.type === 'text') return [{ text: line.value, drop }];
    if (line.type !== 'element') return [];
    drop += Number(line.attributes['dy'] ?? 0);
    return [{ text: line.children.map((part) => (part.type === 'text' ? part.value : '')).join(''), drop }];
  });
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
