/** The props that every page hands to its layout: name, language, address, icon. */
import { registry } from '../registry/current.ts';
import { shareOf } from './share.ts';
import { absolute, href, siteUrl, written } from '../site.ts';

/** The picture in the tab of a browser. */
const { icon, logo } = registry.site;
export const iconPath = `/${icon ?? logo ?? 'favicon.svg'}`;

export function pageProps(path: string) {
  const { name, language } = registry.site;
  return {
    path,
    site: { name, language, address: written(path), host: siteUrl?.host },
    canonical: absolute(path),
    feed: absolute('/rss.xml'),
    favicon: href(iconPath),
    share: shareOf('/', name),
  };
}
