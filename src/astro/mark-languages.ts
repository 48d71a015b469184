/** The HTML of a page → the same with `lang` on every run of text in another language, wherever it came from. */
import { html as standard, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { hasForeignLetters, isOfCjk, languageRuns, type ToldLanguages } from '../text/language-runs.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What holds no elements for readers, so that nothing in it can be marked. */
const plain = new Set(['script', 'style', 'title', 'textarea', 'option', 'desc', 'noscript', 'template']);

interface Surrounding {
  /** Without region. */
  readonly own: string | undefined;
  readonly told: ToldLanguages;
}
const noneTold: ToldLanguages = new Map();

interface Edit {
  readonly at: number;
  readonly text: string;
}

/** Text inside an element that says its language is told by its letters alone; the rest of the page stays as it was, byte by byte. */
export function markLanguages(html: string, told: ToldLanguages): string {
  if (!hasForeignLetters(html) && ![...told.keys()].some((words) => html.includes(words))) return html;
  const edits: Edit[] = [];
  const visit = (nodes: readonly Node[], around: Surrounding): void => {
    for (const node of nodes) {
      if (!('tagName' in node) || plain.has(node.tagName)) continue;
      const said = languageSaid(node);
      const within = said === undefined ? around : { own: said, told: noneTold };
      // Han letters in what says that it is in a language of theirs are of that one.
      if (said !== undefined && isOfCjk(said)) continue;
      for (const child of node.childNodes)
        if (child.nodeName === '#text') edits.push(...editsOf(child, node.namespaceURI === standard.NS.SVG, within));
      visit(node.childNodes, within);
    }
  };
  visit(parse(html, { sourceCodeLocationInfo: true }).childNodes, { own: /<html[^>]* lang="([a-z]+)/.exec(html)?.[1], told });
  return apply(html, edits);

  function editsOf(node: Node, inSvg: boolean, { own, told: known }: Surrounding): Edit[] {
    const place = node.sourceCodeLocation;
    if (place === null || place === undefined) return [];
    const [open, close] = inSvg ? ['tspan xml:lang', 'tspan'] : ['span lang', 'span'];
    return languageRuns(html.slice(place.startOffset, place.endOffset), known).flatMap(({ start, end, language }) =>
      language.split('-')[0] === own
        ? []
        : [
            { at: place.startOffset + start, text: `<${open}="${language}">` },
            { at: place.startOffset + end, text: `</${close}>` },
          ],
    );
  }
}

function languageSaid({ tagName, attrs }: DefaultTreeAdapterTypes.Element): string | undefined {
  if (tagName === 'html') return undefined;
  return attrs.find(({ name, prefix }) => name === 'lang' && (prefix === undefined || prefix === 'xml'))?.value.split('-')[0];
}

function apply(html: string, edits: readonly Edit[]): string {
  let [end, written] = [0, ''];
  for (const { at, text } of [...edits].sort((a, b) => a.at - b.at)) {
    written += html.slice(end, at) + text;
    end = at;
  }
  return written + html.slice(end);
}
