/** Astro's view of src/content: bodies only; front matter is read and checked by src/registry. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { currentFolders } from './folders.ts';

const { site } = currentFolders();

/** Astro warns of a folder with no page in it, and no warning is tolerated: a site may have none. */
const pages = (folder: string) => {
  const base = join(site, 'src/content', folder);
  const isEmpty = !existsSync(base) || !readdirSync(base).some((name) => name.endsWith('.mdx'));
  return defineCollection({
    loader: isEmpty ? () => [] : glob({ pattern: '*.mdx', base }),
    schema: z.looseObject({}).meta(schemaForEditors(folder)),
  });
};

/** Astro writes a schema for editors from what it knows; this puts ours, which has all keys and ids (src/editors), in its place. */
function schemaForEditors(folder: string): Record<string, unknown> {
  const file = join(site, '.astro/collections', `${folder}.schema.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
}

export const collections = { briefings: pages('briefings'), docs: pages('docs') };
