/** A feed → RSS 2.0 (rssboard.org/rss-specification), with its own address and last changes after Atom, authors after Dublin Core. */
import { getRssString } from '@astrojs/rss';
import { escape, itemHtml, newestOf, startOf, type Feed } from './feed.ts';

/** `self` is the full address of the feed. */
export async function rssXml(feed: Feed, self: string): Promise<string> {
  const { title, description, language, home, items } = feed;
  const newest = newestOf(feed);
  const xml = await getRssString({
    title,
    description,
    site: home,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      `<language>${language}</language>`,
      ...(newest === undefined ? [] : [`<lastBuildDate>${new Date(startOf(newest)).toUTCString()}</lastBuildDate>`]),
      `<atom:link href="${escape(self)}" rel="self" type="application/rss+xml" />`,
    ].join(''),
    items: items.map((item) => ({
      title: item.title,
      description: item.description,
      // A full address: of a path the library would drop the folder the site stands in.
      link: item.address,
      pubDate: new Date(startOf(item.published)),
      categories: [...item.topics],
      content: itemHtml(item),
      customData: [
        ...item.authors.map((author) => `<dc:creator>${escape(author)}</dc:creator>`),
        `<atom:updated>${startOf(item.updated)}</atom:updated>`,
      ].join(''),
    })),
  });
  return `${xml}\n`;
}
