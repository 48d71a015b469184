/** The small drawing for a page in the dark: a picture in a page does not see its style sheet. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { chartPaths } from '../../site/chart-paths.ts';
import { registry } from '../../registry/current.ts';
import { getRecord } from '../../registry/registry.ts';
import { makePalette } from '../../colours/palette.ts';
import { inDarkColours } from '../../colours/drawing-tones.ts';
import { filesOf } from '../../export/charts/chart-files.ts';

export const getStaticPaths = chartPaths satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = async ({ params: { id } }) => {
  const { small } = await filesOf(getRecord(registry.charts, id), registry);
  return new Response(inDarkColours(small, makePalette(registry.site.colours)), { headers: { 'content-type': 'image/svg+xml' } });
};
