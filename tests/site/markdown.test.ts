/** What passes the checks is published as its author sees it: every input of tests/markdown/ that is right, in one built site. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { addressedSite } from '../built-sites.ts';
import { fileCleaner } from '../cleaner.ts';
import { rightPages, rightStatements } from '../markdown/right-inputs.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

let root = '';
before(async () => {
  ({ root } = await addressedSite(fileCleaner()));
});

test('a page shows what its author sees', () => {
  assert.ok(rightPages.length > 50 && rightStatements.length > 0);
  rightPages.forEach(({ name, shows }, id) => {
    const shown = textBetween(join(root, `dist/docs/input-${id}/index.html`));
    assert.equal(shown, shows, name);
  });
});

test('a record’s page shows its statement as it is written', () => {
  rightStatements.forEach(({ name, shows }, id) => {
    const shown = squeeze(textOf(parse(readFileSync(join(root, `dist/facts/input-${id}/index.html`), 'utf8'))));
    assert.ok(shown.includes(shows), `${name}: ${shown.slice(0, 300)}`);
  });
});

/** From the heading "Here" to the heading "There". */
function textBetween(file: string): string {
  const shown = squeeze(textOf(parse(readFileSync(file, 'utf8'))));
  return /§Here§ (.*?) ?§There§/.exec(shown)?.[1] ?? `no text between the headings: ${shown}`;
}

/** Without marks that open notes, and with § round headings of the second level, as white space between blocks. */
function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  const { tagName } = node as Element;
  const childNodes = 'childNodes' in node ? node.childNodes : [];
  if (['script', 'style', 'button', 'head', 'svg', 'nav', 'template'].includes(tagName)) return '';
  const inner = childNodes.map(textOf).join('');
  if (tagName === 'h2') return ` §${inner.trim()}§ `;
  return ['a', 'em', 'strong', 'del', 'code', 'span', 'sup', 'b', 'i'].includes(tagName) ? inner : ` ${inner} `;
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
