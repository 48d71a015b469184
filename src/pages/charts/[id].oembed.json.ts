/** What a site that is given the chart's address may put in its place; there is none where the site does not know its own address. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { chartPaths } from '../../site/chart-paths.ts';
import { jsonResponse } from '../../site/json-response.ts';
import { oembedRecord } from '../../export/charts/oembed.ts';
import { fillPlaceholders } from '../../figures/placeholders.ts';
import { registry } from '../../registry/current.ts';
import { getRecord } from '../../registry/registry.ts';
import { absolute, siteUrl } from '../../site.ts';
import { filesOf } from '../../export/charts/chart-files.ts';
import { pictureWidth } from '../../export/charts/draw-picture.ts';
import { svgSize } from '../../export/charts/svg-size.ts';

export const getStaticPaths = (() => (siteUrl === undefined ? [] : chartPaths())) satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = async ({ params: { id } }) => {
  const definition = getRecord(registry.charts, id);
  const { svg, heights } = await filesOf(definition, registry);
  const { width, height } = svgSize(svg);
  const address = (path: string): string => absolute(path) ?? '';
  return jsonResponse(
    oembedRecord({
      address: address(`/embed/${id}/`),
      title: fillPlaceholders(definition.title, registry),
      heights,
      siteName: registry.site.name,
      siteAddress: address('/'),
      width,
      picture: {
        address: address(`/charts/${id}.png`),
        width: pictureWidth,
        height: Math.round((height / width) * pictureWidth),
      },
    }),
  );
};
