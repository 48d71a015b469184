/** An SVG that Vega wrote, as a tree and as text again: elements, their attributes and words, in which < and > are escaped. */

export type Attributes = ReadonlyMap<string, string>;

export interface SvgElement {
  readonly name: string;
  readonly attributes: Attributes;
  /** Words stand as they are written. */
  readonly children: readonly SvgNode[];
}

export type SvgNode = SvgElement | string;

const tokens = /<(\/?)([a-zA-Z]+)([^>]*?)(\/?)>|([^<]+)/g;
const attribute = / ([\w:-]+)="([^"]*)"/g;

export function parseSvg(svg: string): SvgElement {
  const open: { name: string; attributes: Attributes; children: SvgNode[] }[] = [];
  for (const [, closing, name = '', attributes = '', single, words] of svg.matchAll(tokens)) {
    const parent = open.at(-1);
    if (words !== undefined) parent?.children.push(words);
    else if (closing !== '') {
      if (open.length > 1) open.pop();
    } else {
      const pairs = [...attributes.matchAll(attribute)].map(([, key = '', value = '']) => [key, value] as const);
      const element = { name, attributes: new Map(pairs), children: [] };
      parent?.children.push(element);
      if (single === '') open.push(element);
    }
  }
  const [root] = open;
  if (root === undefined) throw new Error('Vega wrote no SVG.');
  return root;
}

export function formatSvg(node: SvgNode): string {
  if (typeof node === 'string') return node;
  const { name, attributes, children } = node;
  const start = `<${name}${[...attributes].map(([key, value]) => ` ${key}="${value}"`).join('')}`;
  return children.length === 0 && name !== 'svg' ? `${start}/>` : `${start}>${children.map(formatSvg).join('')}</${name}>`;
}
