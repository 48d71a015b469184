/**
 * The SVG that Vega writes → the one a page holds: one picture for assistive technology, ids of its own, nothing that draws nothing,
 * and few elements: neighbours of one look are one path, and what all children of a group have alike is said once by the group.
 */
import { figureIds } from '../chart/figure-ids.ts';
import { layoutWidth, type Layout } from '../chart/layout.ts';
import { chartFont, plainText } from '../chart/theme.ts';
import { joinPaths, moveOf } from './join-paths.ts';
import { formatSvg, parseSvg, type Attributes, type SvgElement, type SvgNode } from './svg-tree.ts';

/** Vega's roles and labels make a soup of every mark; classes and pointer rules are for a live view. */
const dropped = /^(?:class|role|aria-.*|pointer-events|xmlns:xlink|version)$/;
/** What an element has without saying it, or takes from the root. */
const usual: Readonly<Record<string, string>> = {
  'font-family': chartFont,
  'font-size': `${plainText.size}px`,
  'font-weight': '400',
  opacity: '1',
  'stroke-miterlimit': '4',
  'stroke-width': '1',
  'text-anchor': 'start',
  transform: 'translate(0,0)',
};
const shared = /^(?:fill|stroke|stroke-(?:width|dasharray|linecap|linejoin)|font-(?:size|weight|style)|text-anchor)$/;
/** A tenth of a pixel is finer than anybody sees. */
const longFraction = /-?\d+\.\d{2,}(?:e-?\d+)?/g;

type Rename = (value: string) => string;

export function tidySvg(svg: string, chart: string, layout: Layout): string {
  const root = parseSvg(svg);
  const rename = renameIds(root, `${chart}-${layout}`);
  const { title, alt } = figureIds(chart);
  const attributes = new Map([
    ...[['role', 'img'] as const, ['aria-labelledby', title] as const, ['aria-describedby', alt] as const],
    ...['font-family', 'font-size'].map((name) => [name, usual[name] ?? ''] as const),
    ...tidyAttributes(root, rename),
  ]);
  const children = root.children.flatMap((child) => tidy(child, rename));
  return formatSvg(widen({ ...root, attributes, children }, layoutWidth[layout]));
}

/** Nothing, the element, or, of a group that says nothing, what is in it. */
function tidy(node: SvgNode, rename: Rename): SvgNode[] {
  if (typeof node === 'string') return [node];
  const attributes = tidyAttributes(node, rename);
  const { name } = node;
  // The shape of a clip draws nothing by itself.
  if (name === 'clipPath') return [{ ...node, attributes }];
  const children = node.children.flatMap((child) => tidy(child, rename));
  // Shapes of groups, without paint.
  if (name === 'path' && [...attributes.keys()].every((key) => key === 'd' || key === 'display')) return [];
  if (name !== 'g') return [{ name, attributes, children }];
  if (children.length === 0) return [];
  const group = joinGroups(shareAttributes({ name, attributes, children: joinPaths(children) }));
  return group.attributes.size === 0 ? [...group.children] : [group];
}

function tidyAttributes({ attributes }: SvgElement, rename: Rename): Attributes {
  const kept = [...attributes].filter(([name, value]) => !dropped.test(name) && usual[name] !== value);
  const round = (number: string): string => String(Math.round(Number(number) * 10) / 10);
  const tidied = kept.map(([name, value]) => [name, rename(value.replaceAll(longFraction, round))] as const);
  return new Map(tidied.filter(([name, value]) => usual[name] !== value));
}

/** The page's style asks of each text whether it has a stroke of its own. */
function shareAttributes(group: SvgElement): SvgElement {
  const elements = group.children.filter((child) => typeof child !== 'string');
  const [first, ...others] = elements;
  if (first === undefined || others.length === 0 || elements.length < group.children.length) return group;
  const hasText = elements.some(({ name }) => name === 'text');
  const alike = [...first.attributes].filter(
    ([name, value]) =>
      shared.test(name) && !(hasText && name === 'stroke') && others.every(({ attributes }) => attributes.get(name) === value),
  );
  if (alike.length === 0) return group;
  const names = new Set(alike.map(([name]) => name));
  const children = elements.map((child) => ({ ...child, attributes: new Map([...child.attributes].filter(([name]) => !names.has(name))) }));
  return { ...group, attributes: new Map([...group.attributes, ...alike]), children };
}

/** A group in a group is one that is moved by both. */
function joinGroups(group: SvgElement): SvgElement {
  const [only] = group.children;
  if (group.children.length !== 1 || only === undefined || typeof only === 'string' || only.name !== 'g') return group;
  const [outer, inner] = [moveOf(group.attributes), moveOf(only.attributes)];
  const isPlain = [...group.attributes.keys()].every((name) => name === 'transform' || shared.test(name));
  if (outer === undefined || inner === undefined || !isPlain) return group;
  const move = [outer.x + inner.x, outer.y + inner.y].map((sum) => Math.round(sum * 10) / 10).join(',');
  const attributes = new Map([...group.attributes, ...only.attributes, ['transform', `translate(${move})`]]);
  if (attributes.get('transform') === usual['transform']) attributes.delete('transform');
  return { ...only, attributes };
}

/** A drawing that is narrower than its place keeps its size in it: the paper is as wide as the place. */
function widen(root: SvgElement, width: number): SvgElement {
  if (Number(root.attributes.get('width')) >= width) return root;
  const viewBox = `0 0 ${width} ${root.attributes.get('height') ?? ''}`;
  return { ...root, attributes: new Map([...root.attributes, ['width', String(width)], ['viewBox', viewBox]]) };
}

/** Vega numbers ids over the life of the process; ours count from 1 in each drawing, in order of appearance. */
function renameIds(root: SvgElement, prefix: string): Rename {
  const names = new Map<string, string>();
  const visit = (node: SvgNode): void => {
    if (typeof node === 'string') return;
    const id = node.attributes.get('id');
    if (id !== undefined) names.set(id, `${prefix}-${names.size + 1}`);
    node.children.forEach(visit);
  };
  visit(root);
  return names.size === 0
    ? (value) => value
    : (value) => names.get(value) ?? value.replace(/(?<=url\(#)[^)]+/, (id) => names.get(id) ?? id);
}
