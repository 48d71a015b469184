/** Astro's view of src/content: bodies only; front matter is read and checked by src/registry. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { isInShard, readShard, shardVariable } from './files/shard.ts';
import { currentFolders } from './folders.ts';
import { keeper } from './page-reads.ts';

const { site } = currentFolders();
const shard = process.env[shardVariable] ?? '';

/** Astro warns of a folder with no page in it, and no warning is tolerated: a site may have none. */
const pages = (folder: string) => {
  const base = join(site, 'src/content', folder);
  const names = existsSync(base) ? readdirSync(base).filter((name) => name.endsWith('.mdx')) : [];
  const made = names.filter((name) => isMade(`${folder}/${name.slice(0, -'.mdx'.length)}`));
  // In `npm run dev` others come while it runs.
  const pattern = made.length === names.length ? '*.mdx' : made.map((name) => name.replaceAll(/[^\w.-]/g, '\\$&'));
  return defineCollection({
    loader: made.length === 0 ? () => [] : glob({ pattern, base }),
    schema: z.looseObject({}).meta(schemaForEditors(folder)),
  });
};

/** Whether a page is made of it: where none is, since it stays or is of another shard, Astro need not read it either. */
function isMade(page: string): boolean {
  if (shard !== '') return isInShard(`/${page}/`, readShard(shard), new Map());
  const kept = keeper()?.kept;
  return kept?.has(`${page}/index.html`) !== true || (page.startsWith('briefings/') && !kept.has(`${page}/short/index.html`));
}

/** Astro writes a schema for editors from what it knows; this puts ours, which has all keys and ids (src/editors), in its place. */
function schemaForEditors(folder: string): Record<string, unknown> {
  const file = join(site, '.astro/collections', `${folder}.schema.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
}

export const collections = { briefings: pages('briefings'), docs: pages('docs') };
