import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unified } from '@astrojs/markdown-remark';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { keptMarkdown } from './kept-markdown.ts';

test('the code of a page is what the processor makes, and is made again where the text or the language of the site differs', async (context) => {
  const site = temporaryFolder(context);
  mkdirSync(join(site, 'data'));
  let seen = 0;
  const count = () => () => void (seen += 1);
  const plain = unified({ rehypePlugins: [count] });
  const made = async (text: string, path = 'a.mdx', frontmatter = {}): Promise<boolean> => {
    const run = async (processor: typeof plain): Promise<unknown> =>
      (await processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false }))?.process(text, join(site, path), frontmatter);
    const anew = await run(plain);
    seen = 0;
    const kept = await run(keptMarkdown(plain, { generator: join(import.meta.dirname, '../..'), site }));
    assert.deepEqual(kept, anew);
    return seen > 0;
  };
  const [one, other] = ['## One\n\nA <Fact id="a" /> and | one[^1].\n\n[^1]: Note.\n', '## Two\n'];
  assert.deepEqual([await made(one), await made(one)], [true, false]);
  assert.deepEqual([await made(one, 'b.mdx'), await made(one, 'b.mdx'), await made(one)], [true, false, false]);
  assert.deepEqual([await made(other), await made(one)], [true, true]);
  assert.deepEqual([await made(one, 'a.mdx', { title: 'x' }), await made(one, 'a.mdx', { title: 'x' })], [true, false]);
  writeFileSync(join(site, 'data/site.yaml'), 'language: ja\n');
  assert.deepEqual([await made(one, 'a.mdx', { title: 'x' }), await made(one, 'a.mdx', { title: 'x' })], [true, false]);
  await assert.rejects(made('<Fact', 'c.mdx'));
  await assert.rejects(made('<Fact', 'c.mdx'));
});
