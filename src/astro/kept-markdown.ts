/** The code that Astro makes of a page's Markdown, kept from one build to the next: most pages of a large site are as they were. */
import { relative } from 'node:path';
import type { unified } from '@astrojs/markdown-remark';
import { openReadings } from '../cache/readings.ts';
import type { Folders } from '../folders.ts';
import { siteLanguage } from '../registry/from-disk.ts';

type Processor = ReturnType<typeof unified>;

/** The same processor, which is asked again only where a page's text differs, our code, or the lockfile. */
export function keptMarkdown(processor: Processor, folders: Folders): Processor {
  const readings = openReadings(folders);
  return {
    ...processor,
    createMdxRenderer: async (shared, mdx) => {
      const renderer = await processor.createMdxRenderer?.(shared, mdx);
      if (renderer === undefined) throw new Error(`The processor ${processor.name} makes no code of MDX.`);
      const settings = JSON.stringify([shared, mdx, siteLanguage(folders.site)]);
      return {
        process: (content, path, frontmatter) =>
          readings.keepLater(`code of ${relative(folders.site, path)}`, [settings, path, content, JSON.stringify(frontmatter)], () =>
            renderer.process(content, path, frontmatter),
          ),
      };
    },
  };
}
