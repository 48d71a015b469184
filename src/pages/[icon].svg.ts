/** The picture in the tab of a browser, for a site that brings none: the definition ladder, in its accent. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { makePalette } from '../colours/palette.ts';
import { registry } from '../registry/current.ts';

export const getStaticPaths = (() =>
  (registry.site.icon ?? registry.site.logo) === undefined ? [{ params: { icon: 'favicon' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = () => {
  const { accent, 'paper-raised': paper } = makePalette(registry.site.colours).light;
  const drawn =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${accent}"/>` +
    `<path d="M5 16h22M5 11v10M27 11v10" stroke="${paper}" stroke-width="2.5" stroke-linecap="round"/>` +
    `<g fill="${paper}" stroke="${accent}" stroke-width="2"><circle cx="13" cy="16" r="4.5"/><circle cx="21" cy="16" r="4.5"/></g></svg>`;
  return new Response(`${drawn}\n`, { headers: { 'content-type': 'image/svg+xml' } });
};
