import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDamage } from './damaged-letters.ts';

const told = (text: string) => findDamage(text).map(({ text: found, meant }) => [found, meant]);

/** UTF-8 bytes read as Windows-1252. */
const misread = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

test('letters of UTF-8 that were read as Windows-1252 are told with what they were', () => {
  for (const letters of ['é', 'ü', 'Ä', 'ß', '’', '“', '–', '—', '€', '…', '°', '£', '½', '\u00a0', '日本', '🚢', 'é—', '™'])
    assert.deepEqual(told(`a ${misread(letters)} b`), [[misread(letters), letters]], letters);
  assert.deepEqual(told(`M${misread('ł')}oda`), [[misread('ł'), 'ł']]);
  assert.deepEqual(told(`donâ€™t stop`), [['â€™', '’']]);
  assert.deepEqual(told('a â€ b'), [['â€', undefined]]);
});

test('other ways of losing letters are told', () => {
  assert.deepEqual(told('don‚Äôt'), [['‚Äô', undefined]]);
  assert.deepEqual(told('caf√©'), [['√©', undefined]]);
  assert.deepEqual(told('caf=C3=A9 and =E2=80=99'), [
    ['=C3=A9', 'é'],
    ['=E2=80=99', '’'],
  ]);
  assert.deepEqual(told('caf\ufffd'), [['\ufffd', undefined]]);
});

test('letters as they should be are none', () => {
  for (const text of [
    'café',
    'Ångström',
    'São Paulo',
    'NÃO',
    '“the café”—and so on',
    '„Spaß“',
    'ÉCLAT”',
    'l’Été',
    'Łódź',
    'œuvre',
    'naïve “coöperation”…',
    '√2',
    'À la “carte”',
    '東京都',
    'Größe ±3°',
    '5 % ‚so‘',
    'a?x=C3',
    'Îles d’Hyères',
    '“Ñ”',
    'Žižek’s',
    'Ð is a letter',
  ])
    assert.deepEqual(told(text), [], text);
});
