/** The HTML of a page → the same with `lang` on every run of text in another language, wherever it came from. */
import { html as standard, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { hasForeignLetters, languageRuns, type ToldLanguages } from '../text/language-runs.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What holds no elements for readers, so that nothing in it can be marked. */
const plain = new Set(['script', 'style', 'title', 'textarea', 'option', 'desc', 'noscript', 'template']);

interface Edit {
  readonly at: number;
  readonly text: string;
}

/** Text inside an element that says its language is left as it is; the rest of the page stays as it was, byte by byte. */
export function markLanguages(html: string, told: ToldLanguages): string {
  if (!hasForeignLetters(html) && ![...told.keys()].some((words) => html.includes(words))) return html;
  const own = /<html[^>]* lang="([a-z]+)/.exec(html)?.[1];
  const edits: Edit[] = [];
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      if (plain.has(node.tagName) || saysLanguage(node)) continue;
      for (const child of node.childNodes)
        if (child.nodeName === '#text') edits.push(...editsOf(child, node.namespaceURI === standard.NS.SVG));
      visit(node.childNodes);
    }
  };
  visit(parse(html, { sourceCodeLocationInfo: true }).childNodes);
  return apply(html, edits);

  function editsOf(node: Node, inSvg: boolean): Edit[] {
    const place = node.sourceCodeLocation;
    if (place === null || place === undefined) return [];
    const [open, close] = inSvg ? ['tspan xml:lang', 'tspan'] : ['span lang', 'span'];
    return languageRuns(html.slice(place.startOffset, place.endOffset), told).flatMap(({ start, end, language }) =>
      language.split('-')[0] === own
        ? []
        : [
            { at: place.startOffset + start, text: `<${open}="${language}">` },
            { at: place.startOffset + end, text: `</${close}>` },
          ],
    );
  }
}

function saysLanguage({ tagName, attrs }: DefaultTreeAdapterTypes.Element): boolean {
  return tagName !== 'html' && attrs.some(({ name, prefix }) => name === 'lang' && (prefix === undefined || prefix === 'xml'));
}

function apply(html: string, edits: readonly Edit[]): string {
  let [end, written] = [0, ''];
  for (const { at, text } of [...edits].sort((a, b) => a.at - b.at)) {
    written += html.slice(end, at) + text;
    end = at;
  }
  return written + html.slice(end);
}
