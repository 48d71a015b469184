/** A feed → JSON Feed 1.1 (jsonfeed.org/version/1.1). */
import { itemHtml, startOf, type Feed } from './feed.ts';

/** `self` is the full address of the feed. */
export function jsonFeed({ title, description, language, home, items }: Feed, self: string): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: self,
    language,
    items: items.map((item) => ({
      id: item.address,
      url: item.address,
      title: item.title,
      summary: item.description,
      content_html: itemHtml(item),
      date_published: startOf(item.published),
      date_modified: startOf(item.updated),
      authors: item.authors.map((name) => ({ name })),
      ...(item.topics.length === 0 ? {} : { tags: item.topics }),
    })),
  };
}
