/**
 * The sample site, three invented ports: fixtures/_base, the least that is a site, and over it sample-site/, enough that
 * searches and pages have something to show. What the generator does is tried on it, whatever this project's content is.
 */
import assert from 'node:assert/strict';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder, type Cleaner } from './cleaner.ts';
import { copyProjectTo } from './project-copy.ts';

/** What another subject exchanges. */
const content = ['data', 'src/content'];

/** In a copy of the project: the least content that is a site, quickest to build. */
export function putSmallestSite(root: string): void {
  for (const name of content) rmSync(join(root, name), { recursive: true, force: true });
  cpSync(join(import.meta.dirname, 'fixtures/_base'), root, { recursive: true });
}

export function putSampleSite(root: string): void {
  putSmallestSite(root);
  cpSync(join(import.meta.dirname, 'sample-site'), root, { recursive: true });
}

/** A statement in each of the other languages, of a fact of 401 ships. */
const statements = {
  de: 'Im Jahr 2020 gingen [[value]] verloren; wie voll sie waren, schrieb niemand auf.',
  ja: '2020年に北の港に入った船は[[value]]だった。積荷の量は記録されていない。',
} as const;
export type OtherLanguage = keyof typeof statements;

/** The smallest site with its interface in another language: its records stay in English and say so, but for one statement. */
export function putSiteIn(language: OtherLanguage): (root: string) => void {
  return (root) => {
    putSmallestSite(root);
    const edit = (path: string, change: (text: string) => string): void =>
      writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));
    edit('data/site.yaml', (text) => `${text.replace(/^language: .*$/m, `language: ${language}`)}spelling: none\n`);
    for (const path of globSync('data/sources/*.yaml', { cwd: root }))
      edit(path, (text) => text.replaceAll(/^( +)type: /gm, '$1language: en\n$1type: '));
    edit('data/facts/ships.yaml', (text) => {
      const changed = text
        .replace(/(?<=statement: ).*/, statements[language])
        .replace('value: 1', 'value: 401')
        .replace('one ship, 1, was lost', '401 ships were lost');
      assert.equal(changed.split('401').length, 3);
      return changed;
    });
  };
}

/** A copy of the project with the smallest site, or another that `put` puts there; not built. */
export function copySite(cleaner: Cleaner, put: (root: string) => void = putSmallestSite): string {
  const root = temporaryFolder(cleaner);
  copyProjectTo(root, false);
  put(root);
  return root;
}
