// Wiring only: what runs, in which order. Values live in src/site.ts, headers in src/hosting/headers.ts.
import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { footnotes } from './src/astro/footnotes.ts';
import { keptMarkdown } from './src/astro/kept-markdown.ts';
import { tableCells } from './src/astro/table-cells.ts';
import { integrations } from './src/astro/integrations.ts';
import { vitePlugins } from './src/astro/vite-plugins.ts';
import { currentFolders } from './src/folders.ts';
import { base, siteUrl } from './src/site.ts';

const folders = currentFolders();
const { generator, site } = folders;

// Astro's own engine and its own GFM are off, so that remark-gfm alone is in charge.
const markdown = unified({
  gfm: false,
  smartypants: false,
  remarkPlugins: [[remarkGfm, { singleTilde: false }]],
  remarkRehype: footnotes(site),
  rehypePlugins: [tableCells],
});

export default defineConfig({
  srcDir: join(generator, 'src'),
  publicDir: join(site, 'public'),
  base,
  ...(siteUrl === undefined ? {} : { site: siteUrl.href }),
  trailingSlash: 'always',
  // Caches lie in the site's folder, not in node_modules, which several copies of it may share.
  cacheDir: join(site, '.cache/astro'),
  build: { format: 'directory', assets: '_assets', inlineStylesheets: 'never' },
  // White space as in JSX, which is how Oxfmt lays components out: a space that counts is written {' '}.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  markdown: {
    processor: keptMarkdown(markdown, folders),
    // Shiki writes style="", which the content policy blocks.
    syntaxHighlight: false,
  },
  integrations: [mdx(), ...integrations(folders, { base, siteUrl })],
  vite: {
    cacheDir: join(site, '.cache/vite'),
    // Set where the project is built through a link: src/pipeline/plain-path.ts says why.
    resolve: { preserveSymlinks: process.execArgv.includes('--preserve-symlinks') },
    plugins: vitePlugins(folders, base),
    // The one large chunk is Vega, which a reader asks for; nothing becomes a data: address.
    build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 700, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
