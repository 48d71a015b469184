/** The card of the home page, and of every page without one of its own. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { makePalette } from '../colours/palette.ts';
import { drawCard } from '../export/cards/share-card.ts';
import { registry } from '../registry/current.ts';
import { ladderOfCard } from '../site/share.ts';
import { siteUrl } from '../site.ts';

export const getStaticPaths = (() => (siteUrl === undefined ? [] : [{ params: { card: 'card' } }])) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  const { name, description, colours } = registry.site;
  const card = await drawCard({
    palette: makePalette(colours),
    siteName: name,
    title: name,
    text: description,
    ladder: ladderOfCard(registry),
  });
  return new Response(new Uint8Array(card), { headers: { 'content-type': 'image/png' } });
};
