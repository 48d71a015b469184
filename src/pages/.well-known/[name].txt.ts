/** Whom to tell of a hole in the site's security, where the site says so. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { securityTxt } from '../../export/crawler-files.ts';
import { registry } from '../../registry/current.ts';
import { absolute } from '../../site.ts';

// Astro takes getStaticPaths out of the module, so that both make the text.
export const getStaticPaths = (() =>
  securityTxt(registry.site, undefined) === undefined ? [] : [{ params: { name: 'security' } }]) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(securityTxt(registry.site, absolute('/.well-known/security.txt')));
