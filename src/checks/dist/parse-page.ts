/** HTML as a browser understands it → the flat list of elements that checks look at. */
import { html as standard, parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Position } from '../../text/position.ts';

export interface OutputElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: OutputElement | undefined;
  /** In document order, over all elements of the page. */
  readonly index: number;
}

export interface ParsedPage {
  readonly title: string | undefined;
  readonly elements: OutputElement[];
  /** Where the element with this index, or one of its attributes, stands; always 1:1 unless parsed `withPlaces`. */
  readonly placeOf: (index: number, attribute?: string) => Position;
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Location = Element['sourceCodeLocation'];

export function parsePage(html: string, { withPlaces = false } = {}): ParsedPage {
  // With scripting off, what stands in <noscript> is parsed and checked too.
  const document = parse(html, { sourceCodeLocationInfo: withPlaces, scriptingEnabled: false });
  const elements: OutputElement[] = [];
  const locations: Location[] = [];
  let title: string | undefined;
  let index = 0;

  function visit(nodes: readonly Node[], parent: OutputElement | undefined): void {
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      const element: OutputElement = { name: node.tagName, attributes: readAttributes(node), parent, index: index++ };
      if (withPlaces) locations.push(node.sourceCodeLocation);
      const inSvg = node.namespaceURI === standard.NS.SVG;
      if (!inSvg || isTelling(element)) elements.push(element);
      if (element.name === 'title' && !inSvg && parent?.name === 'head') title ??= textOf(node);
      visit(node.childNodes, element);
      if ('content' in node) visit(node.content.childNodes, element);
    }
  }

  visit(document.childNodes, undefined);
  const placeOf: ParsedPage['placeOf'] = (at, attribute) => {
    const location = locations[at];
    const found = (attribute === undefined ? undefined : location?.attrs?.[attribute]) ?? location;
    return { line: found?.startLine ?? 1, column: found?.startCol ?? 1 };
  };
  return { title, elements, placeOf };
}

/** Whether it lies inside one that passes the test, at any depth. */
export function isInside(element: OutputElement, test: (ancestor: OutputElement) => boolean): boolean {
  for (let ancestor = element.parent; ancestor !== undefined; ancestor = ancestor.parent) {
    if (test(ancestor)) return true;
  }
  return false;
}

/** Most shapes of a drawing hold nothing a check looks at, and there are thousands of them. */
function isTelling({ name, attributes }: OutputElement): boolean {
  if (['svg', 'style', 'script', 'a', 'image', 'use'].includes(name)) return true;
  for (const [attribute, value] of attributes) {
    if (/^(?:id|style|href|xlink:href|on.*|aria-(?!label$|hidden$|roledescription$).*)$/.test(attribute) || value.includes('url('))
      return true;
  }
  return false;
}

function readAttributes(node: Element): Map<string, string> {
  return new Map(node.attrs.map(({ name, prefix, value }) => [prefix === undefined || prefix === '' ? name : `${prefix}:${name}`, value]));
}

function textOf(node: Element): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
