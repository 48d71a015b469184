/** A briefing's card: its title, its answer, and the device. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { makePalette } from '../../colours/palette.ts';
import { drawCard } from '../../export/cards/share-card.ts';
import { briefingSummary } from '../../figures/brief-words.ts';
import { fillPlaceholders } from '../../figures/placeholders.ts';
import { registry } from '../../registry/current.ts';
import { getRecord, publishedBriefings } from '../../registry/registry.ts';
import { ladderOfCard } from '../../site/share.ts';
import { siteUrl } from '../../site.ts';

export const getStaticPaths = (() =>
  siteUrl === undefined ? [] : publishedBriefings(registry).map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = async ({ params: { id } }) => {
  const briefing = getRecord(registry.briefings, id);
  const title = fillPlaceholders(briefing.title, registry);
  const card = await drawCard({
    palette: makePalette(registry.site.colours),
    siteName: registry.site.name,
    title,
    text: briefingSummary(briefing, registry),
    ladder: ladderOfCard(registry, briefing.economies[0]),
  });
  return new Response(new Uint8Array(card), { headers: { 'content-type': 'image/png' } });
};
