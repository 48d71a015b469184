/**
 * What editors write, as a table: beside each input either the rules that report it or the words that its page shows. In the
 * lists `%% name @place` opens an input, `%! rule …` or `%= words` closes it; ␠, ␉ and ⍽ stand for a space at the end of a
 * line, a tab and a no-break space. Without a place an input is the body of a briefing and of a docs page.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFile } from '../../src/registry/data-file.ts';

type InputPlace = 'page' | 'docs' | 'statement' | 'title' | 'description' | 'alt' | 'note';

export interface Input {
  readonly list: string;
  readonly name: string;
  readonly place: InputPlace;
  readonly text: string;
  /** In order of the alphabet; empty where it is right. */
  readonly rules: readonly string[];
  /** What a reader sees, white space as one space. */
  readonly shows: string;
}

const signs: Readonly<Record<string, string>> = { '␠': ' ', '␉': '\t', '⍽': '\u00a0' };

export const inputs: readonly Input[] = globSync('*.txt', { cwd: import.meta.dirname })
  .sort()
  .flatMap(readList);

function readList(file: string): Input[] {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  return [...text.matchAll(/^%% ([^@\n]+?)(?: @([a-z]+))?\n([\s\S]*?)\n%([!=]) (.*)$/gm)].map(
    ([, name = '', place = 'page', body = '', sign, result = '']): Input => ({
      list: file.replace('.txt', ''),
      name,
      place: place as InputPlace,
      text: body.replaceAll(/[␠␉⍽]/g, (character) => signs[character] ?? character),
      rules: sign === '!' ? result.split(' ').sort() : [],
      shows: sign === '=' ? result : '',
    }),
  );
}

/** The files of the smallest site with the input in its place. */
export function layInput(files: readonly DataFile[], { place, text }: Input): DataFile[] {
  const [path, change] = places[place];
  return files.map((file) => (file.path.endsWith(path) ? { ...file, text: change(file.text, text) } : file));
}

type Change = (file: string, input: string) => string;

const replaceLine =
  (key: string): Change =>
  (file, input) =>
    file.replace(new RegExp(`^( *)${key}: .*`, 'm'), (_, indent: string) => `${indent}${input}`);

/** The briefing without its footnote and blocks, which some inputs bring themselves. */
const inBriefing: Change = (file, input) =>
  file
    .replace(/\[\^1\](?:: .*)?/g, '')
    .replace(/^<(?:Chart|Quote|Conflict) .*$/gm, '')
    .replace(/^## What happened$/m, () => `## What happened\n\n${input}\n\n## What it means`);

const places: Readonly<Record<InputPlace, readonly [path: string, change: Change]>> = {
  page: ['briefings/arrivals.mdx', inBriefing],
  docs: ['docs/about-this-example.mdx', (file, input) => `${file}\n${input}\n`],
  statement: ['facts/ships.yaml', replaceLine('statement')],
  title: ['briefings/arrivals.mdx', replaceLine('title')],
  description: ['briefings/arrivals.mdx', replaceLine('description')],
  alt: ['charts/arrivals-share.yaml', replaceLine('alt')],
  note: ['charts/arrivals-share.yaml', (file, input) => `${file}${input}\n`],
};
