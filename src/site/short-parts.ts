/** The HTML of a page → what its two-page edition has of it: the outermost elements that are marked `data-short`, as they stand. */
import { parseFragment, serializeOuter, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** In document order; an empty text where nothing is marked. */
export function shortParts(html: string): string {
  return marked(parseFragment(html).childNodes)
    .map((element) => serializeOuter(element))
    .join('');
}

function marked(nodes: readonly Node[]): DefaultTreeAdapterTypes.Element[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    return node.attrs.some(({ name }) => name === 'data-short') ? [node] : marked(node.childNodes);
  });
}
