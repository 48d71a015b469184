import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meanings, qualifiers } from '../formula/qualifier.ts';
import { languages } from '../words/words.ts';
import { keysOf } from '../narrow/keys-of.ts';
import { sectionNames, sectionTable } from '../words/sections.ts';

for (const language of keysOf(languages))
  test(`${language}: each section has a title and a count with its number, each bound a place for its value`, () => {
    for (const name of sectionNames) {
      const { title, ...forms } = sectionTable[name].words[language];
      assert.notEqual(title, '', name);
      for (const form of Object.values(forms)) assert.equal(form.split('#').length, 2, `${name}: ${form}`);
    }
    for (const name of qualifiers) assert.equal(meanings[name].words[language].split('{}').length, 2, name);
  });
