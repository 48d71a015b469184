/** Words as outlines that stay within a box: they wrap, then shrink, and what even the smallest letters leave over is cut with a sign. */
import type { Font } from 'fontkit';

type Face = 'serif' | 'sans' | 'strong';
export type Faces = Readonly<Record<Face, Font>>;

interface TextBox {
  readonly face: Face;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Pixels, from the wanted size to the least. */
  readonly sizes: readonly [largest: number, least: number];
}

interface SetText {
  readonly svg: string;
  /** The lower edge of its last line. */
  readonly bottom: number;
}

const lineHeight = 1.22;

/** The largest size at which the text fits the box. */
export function setText(text: string, box: TextBox, faces: Faces): SetText {
  const font = faces[box.face];
  const measure = measureWith(font);
  const [largest, least] = box.sizes;
  const fit = (size: number): string[] => wrap(text, box.width / size, measure);
  const room = (size: number): number => Math.max(1, Math.floor(box.height / (size * lineHeight)));
  let size = largest;
  while (size > least && fit(size).length > room(size)) size -= 1;
  const lines = fit(size);
  const shown = lines.slice(0, room(size));
  if (shown.length < lines.length) shown.push(ellipsed(shown.pop() ?? '', box.width / size, measure));
  const baseline = (index: number): number => box.y + size * (0.92 + index * lineHeight);
  return {
    svg: shown.map((line, index) => setLine(line, { ...box, y: baseline(index), size }, font)).join(''),
    bottom: box.y + shown.length * size * lineHeight,
  };
}

/** Ems. */
type Measure = (text: string) => number;

/** At spaces, in ems; a word that is wider than the box by itself between any two letters. */
function wrap(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let free = 0;
  for (const word of text.trim().split(/[ \n\t]+/)) {
    const needed = measure(' ') + measure(word);
    if (lines.length > 0 && needed <= free) {
      lines.push(`${lines.pop() ?? ''} ${word}`);
      free -= needed;
    } else {
      const parts = pieces(word, width, measure);
      lines.push(...parts);
      free = width - measure(parts.at(-1) ?? '');
    }
  }
  return lines;
}

function pieces(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let free = 0;
  for (const letter of word) {
    if (parts.length > 0 && measure(letter) <= free) parts.push((parts.pop() ?? '') + letter);
    else {
      parts.push(letter);
      free = width;
    }
    free -= measure(letter);
  }
  return parts;
}

function ellipsed(line: string, width: number, measure: Measure): string {
  const letters = [...line];
  while (letters.length > 0 && measure(letters.join('')) + measure('…') > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Each text once: a size is tried after the other. A character that no font of ours has is taken as wide as it is high. */
function measureWith(font: Font): Measure {
  const known = new Map<string, number>();
  return (text) => {
    let ems = known.get(text);
    if (ems === undefined) {
      ems = runs(text, font).reduce((sum, run) => sum + run.ems, 0);
      known.set(text, ems);
    }
    return ems;
  };
}

interface Run {
  readonly text: string;
  /** A character that no font of ours has, which a font of the machine draws. */
  readonly foreign: boolean;
  readonly ems: number;
}

function runs(text: string, font: Font): Run[] {
  const isForeign = (letter: string): boolean =>
    letter > ' ' && letter !== '\u00a0' && !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  const parts: { text: string; foreign: boolean }[] = [];
  for (const letter of text) {
    const last = parts.at(-1);
    const foreign = isForeign(letter);
    if (last === undefined || foreign || last.foreign) parts.push({ text: letter, foreign });
    else last.text += letter;
  }
  return parts.map((part) => ({ ...part, ems: part.foreign ? 1 : advance(part.text, font) / font.unitsPerEm }));
}

function advance(text: string, font: Font): number {
  return font.layout(text).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
}

interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
}

function setLine(text: string, { x, y, size, colour }: Line, font: Font): string {
  let at = x;
  const set = runs(text, font).map((run) => {
    const place = { x: at, y, size, colour };
    at += run.ems * size;
    return run.foreign ? setForeign(run.text, place) : setOutlines(run.text, place, font);
  });
  return set.join('');
}

/** One character, in the em it was given. */
function setForeign(letter: string, { x, y, size, colour }: Line): string {
  return `<text x="${x.toFixed(2)}" y="${y.toFixed(2)}" font-family="sans-serif" font-size="${(size * 0.94).toFixed(2)}" fill="${colour}">${letter}</text>`;
}

function setOutlines(text: string, { x, y, size, colour }: Line, font: Font): string {
  const { glyphs, positions } = font.layout(text);
  const scale = size / font.unitsPerEm;
  let pen = 0;
  const shapes = glyphs.map(({ path }, index) => {
    const shape = path.toSVG();
    const set = shape === '' ? '' : `<path transform="translate(${Math.round(pen)},0)" d="${shape}"/>`;
    pen += positions[index]?.xAdvance ?? 0;
    return set;
  });
  return `<g transform="translate(${x.toFixed(2)},${y.toFixed(2)}) scale(${scale.toFixed(6)},-${scale.toFixed(6)})" fill="${colour}">${shapes.join('')}</g>`;
}
