import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAddressFault } from './web-address.ts';

test('addresses as they are on the web pass', () => {
  const good = [
    'https://example.org',
    'http://example.org:8080/a/b?c=d&e=%20f#g',
    'https://www.meti.go.jp/%E6%97%A5%E6%9C%AC/',
    'https://日本.example/',
    'https://пример.example/',
    'https://example.org/путь',
    'https://192.0.2.1/',
    'https://example.org/100%25',
    'https://example.org/50%',
    'https://en.example/wiki/Harbour_(port)',
    'https://en.example/wiki/Harbour_Inc.',
  ];
  for (const address of good) assert.equal(findAddressFault(address), undefined, address);
});

test('what deceives, gives something away or leads nowhere is refused with its reason', () => {
  const cases: [string, RegExp][] = [
    ['https://example.org/book,', /ends with ","/],
    ['https://example.org/book)', /ends with "\)"/],
    ['https://user:secret@example.org/', /a name or a password/],
    ['https://good.example@evil.example/', /a name or a password/],
    ['https://example.org/\u202egnp.exe', /U\+202E/],
    ['https://example.org/%E2%80%AEgnp.exe', /U\+202E/],
    ['https://exam\u200bple.org/', /U\+200B/],
    ['https://ex\u0430mple.org/', /U\+0430/],
    ['https://ex%D0%B0mple.org/', /U\+0430/],
    ['https://news.\u03bfnline.example/', /U\+03BF/],
    ['http://localhost:4321/facts/', /readers cannot reach/],
    ['http://127.0.0.1/', /readers cannot reach/],
    ['http://[::1]/', /readers cannot reach/],
    ['http://192.168.1.20/draft', /readers cannot reach/],
    ['https://intranet/', /readers cannot reach/],
    ['https://wiki.corp.internal/', /readers cannot reach/],
    ['https://exa mple.org/', /not a web address|holds a space/],
    ['https://example.org/a b', /holds a space/],
    ['https:\\\\example.org', /not a web address/],
    ['https:example.org', /not a web address/],
    ['javascript:alert(1)', /not a web address/],
    ['data:text/html,x', /not a web address/],
    ['ftp://example.org/', /not a web address/],
    ['example.org', /not a web address/],
  ];
  for (const [address, reason] of cases) assert.match(findAddressFault(address) ?? 'passes', reason, address);
});
