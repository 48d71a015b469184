/** The newest briefings as a feed: values, which the forms of feeds (RSS, JSON) are written from. */
import { briefingSummary, shortVersion } from '../figures/brief-words.ts';
import { fillPlaceholders } from '../figures/placeholders.ts';
import { descriptionText } from '../figures/describe-fact.ts';
import { recordPath } from '../registry/record-folders.ts';
import { getRecord, publishedBriefings, type Registry } from '../registry/registry.ts';

interface FeedItem {
  /** The full address of the briefing, which is also its lasting name. */
  readonly address: string;
  readonly title: string;
  /** The answer, where the briefing has one. */
  readonly description: string;
  /** What carries the answer, and what to do: each with the address of what it says it from. */
  readonly points: readonly string[];
  readonly steps: readonly { readonly text: string; readonly address: string }[];
  /** Calendar days. */
  readonly published: string;
  readonly updated: string;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  /** The headline figures: each a statement with definition, period, status and source, and the address of its fact. */
  readonly figures: readonly { readonly text: string; readonly address: string }[];
}

export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The full address of the site. */
  readonly home: string;
  /** By the day of their last change, the newest first; on one day in the order of the site. */
  readonly items: readonly FeedItem[];
}

/** A reader of feeds wants what is new: older briefings are on the site. */
const mostItems = 50;

/** `address` makes a full address of a path of the site. */
export function buildFeed(registry: Registry, address: (path: string) => string): Feed {
  const { name, description, language } = registry.site;
  const nameOf = (author: string): string => (registry.organisations.get(author) ?? getRecord(registry.people, author)).name;
  const items = publishedBriefings(registry).map((briefing) => ({
    address: address(recordPath('briefings', briefing.id)),
    title: fillPlaceholders(briefing.title, registry),
    description: briefingSummary(briefing, registry),
    ...pointsOf(briefing, registry, address),
    published: briefing.published,
    updated: briefing.updated,
    authors: briefing.authors.map(nameOf),
    topics: briefing.topics,
    figures: briefing.headline.map((id) => ({
      text: descriptionText(getRecord(registry.facts, id), registry),
      address: address(recordPath('facts', id)),
    })),
  }));
  items.sort((a, b) => (a.updated === b.updated ? 0 : a.updated < b.updated ? 1 : -1));
  return { title: name, description, language, home: address('/'), items: items.slice(0, mostItems) };
}

function pointsOf(
  briefing: Parameters<typeof shortVersion>[0],
  registry: Registry,
  address: (path: string) => string,
): Pick<FeedItem, 'points' | 'steps'> {
  const { bullets = [], steps = [] } = shortVersion(briefing, registry) ?? {};
  return {
    points: bullets,
    steps: steps.map(({ text, path }) => ({ text, address: address(path) })),
  };
}

/** A calendar day as an instant (RFC 3339): its first, in UTC, since no record says more. */
export function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** The day of the last change of anything in the feed; undefined for an empty one. */
export function newestOf({ items }: Feed): string | undefined {
  return items[0]?.updated;
}

/** What an item says, as HTML of paragraphs, lists and links: the answer, its points, what to do, and its figures with all that belongs to them. */
export function itemHtml({ description, points, steps, figures }: FeedItem): string {
  const linked = ({ text, address }: { text: string; address: string }): string =>
    `${escape(text)} <a href="${escape(address)}">${escape(address)}</a>`;
  return [
    `<p>${escape(description)}</p>`,
    listHtml('ul', points.map(escape)),
    listHtml('ol', steps.map(linked)),
    listHtml('ul', figures.map(linked)),
  ].join('');
}

function listHtml(tag: 'ul' | 'ol', items: readonly string[]): string {
  return items.length === 0 ? '' : `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}

/** Text → the same in XML or HTML, inside an element or an attribute in double quotation marks. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
