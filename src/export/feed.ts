/** The newest briefings as a feed: values, which the forms of feeds (RSS, JSON) are written from. */
import { fillPlaceholders } from '../figures/placeholders.ts';
import { passportText } from '../figures/passport.ts';
import { recordPath } from '../registry/record-folders.ts';
import { getRecord, publishedBriefings, type Registry } from '../registry/registry.ts';

export interface FeedItem {
  /** The full address of the briefing, which is also its lasting name. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
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
    description: fillPlaceholders(briefing.description, registry),
    published: briefing.published,
    updated: briefing.updated,
    authors: briefing.authors.map(nameOf),
    topics: briefing.topics,
    figures: briefing.headline.map((id) => ({
      text: passportText(getRecord(registry.facts, id), registry),
      address: address(recordPath('facts', id)),
    })),
  }));
  items.sort((a, b) => (a.updated === b.updated ? 0 : a.updated < b.updated ? 1 : -1));
  return { title: name, description, language, home: address('/'), items: items.slice(0, mostItems) };
}

/** A calendar day as an instant (RFC 3339): its first, in UTC, since no record says more. */
export function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** The day of the last change of anything in the feed; undefined for an empty one. */
export function newestOf({ items }: Feed): string | undefined {
  return items[0]?.updated;
}

/** What an item says, as HTML of paragraphs, lists and links: its description, then its figures with all that belongs to them. */
export function itemHtml({ description, figures }: FeedItem): string {
  const list = figures.map(({ text, address }) => `<li>${escape(text)} <a href="${escape(address)}">${escape(address)}</a></li>`);
  return `<p>${escape(description)}</p>${list.length === 0 ? '' : `<ul>${list.join('')}</ul>`}`;
}

/** Text → the same in XML or HTML, inside an element or an attribute in double quotation marks. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
