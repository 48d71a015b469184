/** Elements made from values: text is set as text, never as HTML. */

type Child = Node | string | undefined;

/** `element('a', { href: '/x/' }, 'X')`; an attribute that is undefined or false is not set, one that is true is set empty. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  made.append(...children.flat().filter((child): child is Node | string => child !== undefined));
  return made;
}

/** The element of the page that must be there. */
export function get<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`No #${id} on the search page.`);
  return found;
}
