/** What a site that is given a chart's address puts in its place: oEmbed 1.0 (oembed.com), type "rich", as a file. */
import { embedCode, type EmbedCode } from './embed-code.ts';

interface OembedParts extends EmbedCode {
  readonly siteName: string;
  readonly siteAddress: string;
  readonly width: number;
  readonly picture: { readonly address: string; readonly width: number; readonly height: number };
}

export function oembedRecord(parts: OembedParts): object {
  const { title, heights, siteName, siteAddress, width, picture } = parts;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: siteName,
    provider_url: siteAddress,
    html: embedCode(parts),
    width,
    height: heights.wide,
    thumbnail_url: picture.address,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
  };
}
