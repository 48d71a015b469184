/** Built briefings and docs, by section: each heading with an anchor begins a record of its own. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { fillPlaceholders } from '../../figures/placeholders.ts';
import { sectionTitle } from '../../figures/section-title.ts';
import { unkept, type Readings } from '../../registry/readings.ts';
import { publishedBriefings } from '../../registry/registry.ts';
import type { SearchRecord } from '../search-record.ts';
import { plainSpaces } from '../../text/fold.ts';
import { economyNames, numbersIn, termsIn, yearsOf, type RecordContext } from './record-context.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

interface Section {
  /** Absent before the first heading with an anchor. */
  readonly id?: string;
  readonly heading?: string;
  readonly text: string;
}

/** What belongs to records of their own, is said elsewhere, or is no text: charts, quotes, tables, marks of notes, buttons; footnotes too. */
const leftOut = new Set(['figure', 'table', 'button', 'nav', 'script', 'style', 'svg', 'template', 'textarea', 'sup']);
/** Marks of elements: what comes from records is found there, and footnotes are left out too. */
const ownRecords = 'data-from-records';
const footnotes = 'data-footnotes';
const blocks = new Set(['p', 'li', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'blockquote', 'div', 'section', 'pre', 'summary', 'ul', 'ol', 'dl']);

/** `read` gives the HTML of a page by its path in the output: "briefings/x/index.html". */
export function sectionRecords(context: RecordContext, read: (path: string) => string, readings: Readings = unkept): SearchRecord[] {
  const { registry } = context;
  const sectionsAt = (path: string): readonly Section[] => {
    // Outside of it stands what changes with each release, and nothing that is searched.
    const html = read(path);
    const [main = html] = /<main\b[\s\S]*<\/main>/.exec(html) ?? [];
    return readings.keep(`sections ${path}`, [main], () => sectionsOf(main));
  };
  const briefings = publishedBriefings(registry).flatMap((briefing) => {
    const title = plainSpaces(fillPlaceholders(briefing.title, registry));
    const description = plainSpaces(fillPlaceholders(briefing.description, registry));
    const facets = {
      economy: economyNames(briefing.economies, context),
      topic: briefing.topics,
      year: yearsOf(briefing.updated),
    };
    return pageRecords({
      kind: 'Briefing',
      path: `/briefings/${briefing.id}/`,
      title,
      description: `${description} ${briefing.question}`,
      date: briefing.updated,
      facets,
      sections: sectionsAt(`briefings/${briefing.id}/index.html`),
      context,
    });
  });
  const docs = [...registry.docs.values()].flatMap((doc) =>
    pageRecords({
      kind: 'Docs',
      path: `/docs/${doc.id}/`,
      title: doc.title,
      description: doc.description,
      date: doc.updated,
      ...(doc.background === true ? { isBackground: true } : {}),
      facets: {},
      sections: sectionsAt(`docs/${doc.id}/index.html`),
      context,
    }),
  );
  const about = pageRecords({
    kind: 'Docs',
    path: '/about/',
    title: sectionTitle('about', registry),
    description: registry.site.description,
    facets: {},
    sections: sectionsAt('about/index.html'),
    context,
  });
  return [...briefings, ...docs, ...about];
}

interface PageParts extends Pick<SearchRecord, 'kind' | 'path' | 'facets' | 'date' | 'isBackground'> {
  readonly title: string;
  readonly description: string;
  readonly sections: readonly Section[];
  readonly context: RecordContext;
}

/** The page itself with what stands before its first heading, then its sections. */
function pageRecords({ title, description, sections, context, facets, ...page }: PageParts): SearchRecord[] {
  const opening = sections.filter(({ id }) => id === undefined).map(({ text }) => text);
  const withTerms = (text: string): SearchRecord['facets'] => ({ ...facets, term: termsIn(text, context) });
  const whole = [description, ...opening].join(' ');
  return [
    { ...page, title, text: whole, card: {}, also: numbersIn(whole), facets: withTerms(whole) },
    ...sections.flatMap(({ id, heading, text }): SearchRecord[] =>
      id === undefined || heading === undefined || text === ''
        ? []
        : [
            {
              ...page,
              path: `${page.path}#${id}`,
              title: heading,
              text,
              card: { page: title },
              also: numbersIn(text),
              facets: withTerms(`${heading} ${text}`),
            },
          ],
    ),
  ];
}

/** The prose of a page, parted at its headings of second and third order; other parts of the page are left out. */
export function sectionsOf(html: string): Section[] {
  const prose = find(parse(html).childNodes, (element) => (attribute(element, 'class') ?? '').split(' ').includes('prose'));
  let current: { id?: string; heading?: string; text: string } = { text: '' };
  const sections = [current];
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (isText(node)) current.text += node.value;
      if (!('tagName' in node) || leftOut.has(node.tagName) || [footnotes, ownRecords].some((mark) => attribute(node, mark) !== undefined))
        continue;
      const id = attribute(node, 'id');
      if ((node.tagName === 'h2' || node.tagName === 'h3') && id !== undefined) {
        current = { id, heading: squeeze(textOf(node)), text: '' };
        sections.push(current);
        continue;
      }
      walk(node.childNodes);
      if (blocks.has(node.tagName)) current.text += ' ';
    }
  };
  walk(prose?.childNodes ?? []);
  return sections.map(({ text, ...section }) => ({ ...section, text: squeeze(text) }));
}

function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

function textOf(element: Element): string {
  return element.childNodes
    .map((node) => (isText(node) ? node.value : 'tagName' in node && !leftOut.has(node.tagName) ? textOf(node) : ''))
    .join('');
}

function find(nodes: readonly Node[], matches: (element: Element) => boolean): Element | undefined {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    const found = matches(node) ? node : find(node.childNodes, matches);
    if (found !== undefined) return found;
  }
  return undefined;
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((candidate) => candidate.name === name)?.value;
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
