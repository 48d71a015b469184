/** The props that every page hands to its layout: name, language, address, icon. */
import { registry } from '../registry/current.ts';
import { absolute, href, siteUrl, written } from '../site.ts';

export function pageProps(path: string) {
  const { name, language } = registry.site;
  return {
    path,
    site: { name, language, address: written(path), host: siteUrl?.host },
    canonical: absolute(path),
    feed: absolute('/rss.xml'),
    favicon: href('/favicon.svg'),
  };
}
