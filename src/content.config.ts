/** Astro's view of src/content: bodies only; front matter is read and checked by src/registry. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const pages = (folder: string) =>
  defineCollection({ loader: glob({ pattern: '*.mdx', base: `./src/content/${folder}` }), schema: z.looseObject({}) });

export const collections = { briefings: pages('briefings'), docs: pages('docs') };
