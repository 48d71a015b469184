/** Marks of one look that follow each other → one path, whose parts are painted as they were one by one. */
import type { Attributes, SvgElement, SvgNode } from './svg-tree.ts';

interface Move {
  readonly x: number;
  readonly y: number;
}

/** Undefined for what is turned or scaled as well. */
export function moveOf(attributes: Attributes): Move | undefined {
  const transform = attributes.get('transform');
  if (transform === undefined) return { x: 0, y: 0 };
  const [, x, y] = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/.exec(transform) ?? [];
  return x === undefined ? undefined : { x: Number(x), y: Number(y) };
}

export function joinPaths(nodes: readonly SvgNode[]): SvgNode[] {
  const joined: SvgNode[] = [];
  for (const node of nodes.map(toPath)) {
    const before = joined.at(-1);
    if (typeof node !== 'string' && typeof before === 'object' && isJoinable(before) && looksOf(before) === looksOf(node))
      joined[joined.length - 1] = withShape(before, (before.attributes.get('d') ?? '') + (node.attributes.get('d') ?? ''));
    else joined.push(node);
  }
  return joined;
}

/** Overlapping parts of a path look as marks do where what is seen through and what covers a rim is of one colour. */
function isJoinable({ name, attributes }: SvgElement): boolean {
  const [fill, stroke] = [attributes.get('fill'), attributes.get('stroke')];
  if (name !== 'path' || (fill !== undefined && stroke !== undefined && fill !== stroke)) return false;
  return [...attributes.keys()].every((key) => key !== 'transform' && key !== 'clip-path' && !key.includes('opacity'));
}

function looksOf({ name, attributes }: SvgElement): string {
  return [name, ...[...attributes].filter(([key]) => key !== 'd').flat()].join(' ');
}

function withShape(path: SvgElement, d: string): SvgElement {
  return { ...path, attributes: new Map([...path.attributes, ['d', d]]) };
}

/** A line, and a path that is moved to its place, as a path that stands there. */
function toPath(node: SvgNode): SvgNode {
  if (typeof node === 'string' || (node.name !== 'line' && !(node.name === 'path' && node.attributes.has('transform')))) return node;
  const move = moveOf(node.attributes);
  const [x2, y2] = [Number(node.attributes.get('x2') ?? 0), Number(node.attributes.get('y2') ?? 0)];
  const line = y2 === 0 ? `h${x2}` : x2 === 0 ? `v${y2}` : `l${x2},${y2}`;
  const shape = node.name === 'line' ? `M0,0${line}` : node.attributes.get('d');
  const d = move === undefined || shape === undefined ? undefined : movePath(shape, move);
  if (d === undefined) return node;
  const attributes = [...node.attributes].filter(([name]) => !['transform', 'x2', 'y2'].includes(name));
  return withShape({ name: 'path', attributes: new Map(attributes), children: [] }, d);
}

const command = /([A-Za-z])([^A-Za-z]*)/g;
const tenth = (number: number): number => Math.round(number * 10) / 10;

/** The same further right and down: from its first point on relative, so that marks of one shape differ in that point only. Undefined for a curve. */
function movePath(d: string, move: Move): string | undefined {
  let moved = '';
  let [x, y, startX, startY] = [-move.x, -move.y, 0, 0];
  for (const [, letter = '', list = ''] of d.matchAll(command)) {
    const numbers = (list.match(/-?[\d.]+/g) ?? []).map(Number);
    if (letter === 'Z' || letter === 'z') {
      moved += 'z';
      [x, y] = [startX, startY];
    } else if (letter === 'h' || letter === 'v') {
      moved += letter + list;
      [x, y] = letter === 'h' ? [x + (numbers[0] ?? 0), y] : [x, y + (numbers[0] ?? 0)];
    } else {
      const size = { M: 2, L: 2, A: 7, l: 2 }[letter];
      if (size === undefined || numbers.length !== size) return undefined;
      const [toX = 0, toY = 0] = numbers.slice(-2);
      const by = letter === 'l' ? [toX, toY] : [tenth(toX - x), tenth(toY - y)];
      moved += `${moved === '' ? 'M' : letter.toLowerCase()}${[...numbers.slice(0, -2), ...by].join(',')}`;
      [x, y] = letter === 'l' ? [x + toX, y + toY] : [toX, toY];
      if (letter === 'M') [startX, startY] = [x, y];
    }
  }
  return moved;
}
