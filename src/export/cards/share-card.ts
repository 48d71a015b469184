/** The picture that stands beside a link to the site elsewhere: name, title, a sentence, and the site's device or a chart. */
import type { Palette } from '../../colours/palette.ts';
import { currentFolders } from '../../folders.ts';
import { drawPicture, type PictureOptions } from '../charts/draw-picture.ts';
import { svgSize } from '../charts/svg-size.ts';
import { loadFaces } from './card-fonts.ts';
import { setText, type Faces } from './card-text.ts';

/** Pixels, as readers of the Open Graph protocol want them. */
export const cardSize = { width: 1200, height: 630 } as const;

interface CardLadder {
  readonly caption: string;
  readonly marks: readonly { readonly from: number; readonly to: number; readonly exact: boolean }[];
}

export interface Card {
  readonly palette: Palette;
  readonly siteName: string;
  readonly title: string;
  readonly text?: string | undefined;
  /** Places in per cent on a line from 0 to 100, a point or from one to another, and what they are. */
  readonly ladder?: CardLadder | undefined;
  /** Drawings of the same chart, each a whole SVG file without words of its own; the one that is seen larger is taken. */
  readonly pictures?: readonly string[] | undefined;
}

const margin = 64;
const inner = cardSize.width - 2 * margin;
const names = { y: 46, height: 34 } as const;
const top = 104;
const lowest = cardSize.height - 44;
/** A drawing that would be smaller than this has letters nobody reads; the card has the words alone. */
const leastScale = 0.7;

export async function drawCard(card: Card, options: PictureOptions = {}): Promise<Buffer> {
  return await drawPicture(cardSvg(card, await loadFaces(options.root ?? currentFolders().site)), { ...options, width: cardSize.width });
}

export function cardSvg(card: Card, faces: Faces): string {
  const { accent, paper } = card.palette.light;
  const name = setText(
    card.siteName,
    { face: 'strong', colour: accent, x: margin, y: names.y, width: inner, height: names.height, sizes: [28, 14] },
    faces,
  );
  const { width, height } = cardSize;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="${paper}"/><rect width="${width}" height="14" fill="${accent}"/>` +
    `${name.svg}${withPicture(card, faces) ?? withWords(card, faces)}</svg>`
  );
}

/** Title and sentence over the whole card, the device along its foot. */
function withWords({ palette, title, text = '', ladder }: Card, faces: Faces): string {
  const { ink, 'ink-muted': muted } = palette.light;
  const foot = ladder === undefined ? lowest : ladderTop - 16;
  const share = text === '' ? 1 : 0.58;
  const head = setText(
    title,
    { face: 'serif', colour: ink, x: margin, y: top, width: inner, height: (foot - top) * share, sizes: [66, 22] },
    faces,
  );
  const y = head.bottom + 18;
  const sentence =
    text === ''
      ? ''
      : setText(text, { face: 'sans', colour: muted, x: margin, y, width: inner, height: foot - y, sizes: [34, 18] }, faces).svg;
  return head.svg + sentence + (ladder === undefined ? '' : drawLadder(ladder, palette, faces));
}

const ladderTop = lowest - 90;

/** What is counted; below it one line from 0 to 100 per cent, and where each definition puts the figure. */
function drawLadder({ caption, marks }: CardLadder, { light }: Palette, faces: Faces): string {
  const muted = light['ink-muted'];
  const words = { face: 'sans', colour: muted, height: 32 } as const;
  const said = setText(caption, { ...words, x: margin, y: ladderTop, width: inner, sizes: [24, 14] }, faces);
  const y = lowest - 32;
  const at = (value: number): number => Math.round(margin + (Math.min(100, Math.max(0, value)) / 100) * inner);
  const ends = [0, 50, 100].map((value) => `<line x1="${at(value)}" x2="${at(value)}" y1="${y - 9}" y2="${y + 9}"/>`).join('');
  const names = [
    { name: '0', x: margin },
    { name: '50', x: at(50) - 12 },
    { name: '100%', x: at(100) - 52 },
  ].map(({ name, x }) => setText(name, { ...words, x, y: y + 16, width: 80, sizes: [22, 22] }, faces).svg);
  const places = marks.map(({ from, to, exact }) =>
    exact
      ? `<circle cx="${at(from)}" cy="${y}" r="13" fill="${light.accent}" stroke="${light.paper}" stroke-width="3"/>`
      : `<line x1="${at(from)}" x2="${at(to)}" y1="${y}" y2="${y}" stroke="${light.accent}" stroke-width="10" stroke-linecap="round" opacity="0.55"/>`,
  );
  return `${said.svg}<g stroke="${muted}" stroke-width="3"><line x1="${margin}" x2="${margin + inner}" y1="${y}" y2="${y}"/>${ends}</g>${names.join('')}${places.join('')}`;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The finding above the drawing, or beside it, whichever shows it larger; undefined where it would be too small to read. */
function withPicture({ palette, title, pictures = [] }: Card, faces: Faces): string | undefined {
  const { ink, 'paper-raised': ground } = palette.light;
  const heading = { face: 'serif', colour: ink, x: margin, y: top - 10 } as const;
  const above = setText(title, { ...heading, width: inner, height: 112, sizes: [46, 20] }, faces);
  const beside = setText(title, { ...heading, y: top, width: inner * 0.42, height: lowest - top, sizes: [50, 20] }, faces);
  const places = pictures.flatMap((svg) => [
    placed(svg, above.svg, ground, { x: margin, y: above.bottom + 14, width: inner, height: lowest - above.bottom - 14 }),
    placed(svg, beside.svg, ground, { x: margin + inner * 0.46, y: 44, width: inner * 0.54, height: lowest - 44 }),
  ]);
  const best = places.toSorted((a, b) => b.scale - a.scale)[0];
  return best === undefined || best.scale < leastScale ? undefined : best.svg;
}

function placed(svg: string, words: string, ground: string, area: Area): { readonly scale: number; readonly svg: string } {
  const { width, height } = svgSize(svg.replace(/^<svg[^>]* (width="[\d.]+" height="[\d.]+")[^>]*>/, '<svg $1>'));
  const scale = Math.min(area.width / width, area.height / height, 1.9);
  const [x, y] = [area.x + (area.width - width * scale) / 2, area.y + (area.height - height * scale) / 2];
  const frame = `<rect x="${(x - 16).toFixed(1)}" y="${(y - 12).toFixed(1)}" width="${(width * scale + 32).toFixed(1)}" height="${(height * scale + 24).toFixed(1)}" rx="6" fill="${ground}"/>`;
  const drawing = `<g transform="translate(${x.toFixed(1)},${y.toFixed(1)}) scale(${scale.toFixed(4)})">${svg}</g>`;
  return { scale, svg: words + frame + drawing };
}
