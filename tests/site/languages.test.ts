/** The smallest site with its interface in German and in Japanese: no English word of it is left, and its search is asked in that language. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Browser } from 'playwright-core';
import { meanings } from '../../src/formula/qualifier.ts';
import { serve } from '../../src/hosting/serve.ts';
import { sectionNames, sectionTable } from '../../src/words/sections.ts';
import { germanSite, sampleSite } from '../built-sites.ts';
import { fileCleaner } from '../cleaner.ts';
import { runBuild } from '../project-copy.ts';
import { copySite, putSiteIn, type OtherLanguage } from '../sample-site.ts';
import { launchChromium, visit } from '../visit-site.ts';

const cleaner = fileCleaner();

/** What is asked of the fact of 401 ships. */
const questions: Readonly<Record<OtherLanguage, readonly string[]>> = {
  de: ['Wie voll waren sie?', 'schrieb', '401'],
  ja: ['積荷の量はどれくらいですか', '入った船', '401'],
};

let browser: Browser;
before(async () => (browser = await launchChromium()));
after(() => browser?.close());

const read = (path: string): string => readFileSync(path, 'utf8');

async function siteIn(language: OtherLanguage): Promise<string> {
  if (language === 'de') return (await germanSite(cleaner)).root;
  const root = copySite(cleaner, putSiteIn(language));
  const { ended, said } = runBuild(cleaner, root);
  assert.equal(await ended, 0, said());
  return root;
}

/** Attributes that a reader hears or sees. */
const shown = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'title', 'placeholder', 'content', 'label']);

/** All words of a page that somebody reads, with the text that each stands in. */
function textsOf(path: string): string[] {
  const text = read(path);
  if (path.endsWith('.html')) return textsOfNodes(parse(text).childNodes);
  if (path.endsWith('.svg')) return [...text.matchAll(/>([^<>]+)</g)].map(([, words = '']) => words);
  if (path.endsWith('.json')) return valuesOf(JSON.parse(text));
  return text.split('\n');
}

function textsOfNodes(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.nodeName === '#text' && 'value' in node) return [node.value];
    if (!('tagName' in node) || node.tagName === 'script' || node.tagName === 'style') return [];
    const name = node.attrs.find((attribute) => attribute.name === 'name' || attribute.name === 'property')?.value ?? '';
    const isSetting = node.tagName === 'meta' && !/description|title|site_name|alt$/.test(name);
    // What a script says later stands in the page, as data of whole sentences.
    const attributes = node.attrs.filter(
      (one) => !isSetting && (shown.has(one.name) || (one.name.startsWith('data-') && one.value.includes(' '))),
    );
    return [...attributes.map(({ value }) => value), ...textsOfNodes(node.childNodes)];
  });
}

function valuesOf(value: unknown): string[] {
  if (typeof value === 'string') return /^(?:https?:|\/)|</.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesOf) : [];
}

/** Tags, addresses and names of files are no words. */
const code = /<[^>]*>|\S*\/\S*|\bnot-stated\b/g;
const wordsOf = (text: string): string[] =>
  text
    .replaceAll(code, ' ')
    .match(/[a-zäöüß]{3,}/gi)
    ?.map((word) => word.toLowerCase()) ?? [];

/** Pages, pictures and files for others, but what is data for machines alone. */
function published(root: string): string[] {
  return globSync('dist/**/*.{html,svg,json,txt}', { cwd: root }).filter((path) => !/manifest|profile|vl\.json|robots/.test(path));
}

/** Names of formats and what standards write in English, whatever the language. */
const ofAnyLanguage = new Set('csv json rss svg png html utf vega lite data package optional rich publisher feed'.split(' '));

let ofInterface: ReadonlySet<string>;
before(async () => {
  const { root } = await sampleSite(cleaner);
  ofInterface = new Set(published(root).flatMap((path) => textsOf(join(root, path)).flatMap(wordsOf)));
});

/** Words of the interface in English, which neither the records nor the other language have: "Footnotes" in what is German. */
function findEnglish(language: OtherLanguage, root: string): string[] {
  const ofRecords = new Set(
    globSync('{data,src/content}/**/*.{yaml,csv,mdx}', { cwd: root }).flatMap((path) => wordsOf(read(join(root, path)))),
  );
  const ofTables = [
    // A bound's own name is what files for machines have.
    ...Object.entries(meanings).flatMap(([name, { words }]) => [name, words[language]]),
    ...sectionNames.flatMap((name) => Object.values(sectionTable[name].words[language])),
  ];
  const ofLanguage = new Set([
    ...globSync(`src/words/${language}/*.ts`, { cwd: root }).flatMap((path) => wordsOf(read(join(root, path)))),
    ...ofTables.flatMap(wordsOf),
  ]);
  assert.ok(ofInterface.size > 500, 'there are English words to look for');
  const isEnglish = (word: string): boolean =>
    ofInterface.has(word) && !ofRecords.has(word) && !ofLanguage.has(word) && !ofAnyLanguage.has(word);
  return published(root).flatMap((path) =>
    textsOf(join(root, path)).flatMap((text) => {
      const left = wordsOf(text).filter(isEnglish);
      return left.length === 0 ? [] : [`${path}: ${left.join(' ')} in “${text.trim().slice(0, 80)}”`];
    }),
  );
}

for (const language of ['de', 'ja'] as const) {
  test(`an interface in ${language} has no word of English left, and its search finds what is asked in that language`, async () => {
    const root = await siteIn(language);
    assert.deepEqual(findEnglish(language, root), []);
    const server = await serve({ folder: join(root, 'dist'), base: '/', port: 0, say: () => undefined });
    try {
      for (const question of questions[language]) {
        const { page, faults } = await visit(browser, `${server.address}search/?q=${encodeURIComponent(question)}`);
        await page.locator('[data-search-result]').first().waitFor();
        assert.match((await page.locator('[data-search-result="fact"]').first().textContent()) ?? '', /401/, question);
        assert.deepEqual(faults, []);
        await page.context().close();
      }
    } finally {
      await server.close();
    }
  });
}
