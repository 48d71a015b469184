import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../tests/cleaner.ts';
import { placeCharacters, siteCharacters } from './site-characters.ts';

test('of a table of words by language only those of the site’s are shown', (context) => {
  const root = temporaryFolder(context);
  mkdirSync(join(root, 'src/formula'), { recursive: true });
  const table = `export const over = { en: 'over é {}', de: 'über {}', ja: { title: '超' } };
export const words = {
  de: {
    sum: '{count} Größe',
  },
  en: { sum: '{count} ç' },
  ja: {
    sum: \`\${count} 件\`,
  },
};
export const sign = '†';
`;
  writeFileSync(join(root, 'src/formula/words.ts'), table);
  const folders = { generator: root, site: root };
  assert.equal(siteCharacters(folders).replaceAll(/[ -~]/g, ''), 'çé†');
  assert.deepEqual(placeCharacters(folders, '†').get('†'), { file: 'src/formula/words.ts', line: 11, column: 22 });
});
