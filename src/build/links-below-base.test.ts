import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Root } from 'hast';
import { linksBelowBase } from './links-below-base.ts';

function addressUnder(base: string, name: string, address: string): unknown {
  const element: Element = { type: 'element', tagName: 'a', properties: { [name]: address }, children: [] };
  const tree: Root = { type: 'root', children: [{ type: 'element', tagName: 'p', properties: {}, children: [element] }] };
  linksBelowBase({ base })(tree);
  return element.properties[name];
}

test('addresses of the site get the base, whatever follows the path', () => {
  assert.equal(addressUnder('/a/b/', 'href', '/'), '/a/b/');
  assert.equal(addressUnder('/a/b/', 'href', '/facts/x/?q=1#note'), '/a/b/facts/x/?q=1#note');
  assert.equal(addressUnder('/a/b/', 'src', '/a.png'), '/a/b/a.png');
  assert.equal(addressUnder('/', 'href', '/facts/'), '/facts/');
});

test('other addresses stay as they are', () => {
  for (const address of ['https://example.org/', '//example.org/', '#note', '../x/', 'mailto:a@example.org', '']) assert.equal(addressUnder('/a/b/', 'href', address), address);
});
