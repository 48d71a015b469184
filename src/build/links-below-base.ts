/** Links that authors write in Markdown as `/facts/x/` get the base path, as href() gives it to links in components. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Under `/a/b/`: `<a href="/facts/x/">` → `<a href="/a/b/facts/x/">`; addresses of other sites and fragments stay. */
export function linksBelowBase({ base }: { readonly base: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      for (const name of ['href', 'src']) {
        const address = node.properties[name];
        if (typeof address === 'string' && /^\/(?!\/)/.test(address)) node.properties[name] = base + address.slice(1);
      }
    });
  };
}
