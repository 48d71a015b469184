/** Astro's view of src/content: bodies only; front matter is read and checked by src/registry. */
import { existsSync, readdirSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Astro warns of a folder with no page in it, and no warning is tolerated: a site may have none. */
const pages = (folder: string) => {
  const base = `./src/content/${folder}`;
  const isEmpty = !existsSync(base) || !readdirSync(base).some((name) => name.endsWith('.mdx'));
  return defineCollection({ loader: isEmpty ? () => [] : glob({ pattern: '*.mdx', base }), schema: z.looseObject({}) });
};

export const collections = { briefings: pages('briefings'), docs: pages('docs') };
