/** What passes the checks is published as its author sees it: every input of tests/markdown/ that is right, in one built site. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { inputs } from '../markdown/inputs.ts';
import { copyWithKept } from '../built-sites.ts';
import { runNpm } from '../project-copy.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const right = inputs.filter(({ rules }) => rules.length === 0);
const pages = right.filter(({ place }) => place === 'page' || place === 'docs');
const statements = right.filter(({ place }) => place === 'statement');

const root = await copyWithKept({ after });
const frontMatter = (id: number): string => `---\ntitle: Input ${id}\ndescription: An input.\norder: ${id + 2}\nupdated: 2021-04-01\n---\n`;
pages.forEach(({ text }, id) =>
  writeFileSync(join(root, `src/content/docs/input-${id}.mdx`), `${frontMatter(id)}\n## Here\n\n${text}\n\n## There\n\nThe end.\n`),
);
const [, record = ''] = /^ships-lost:\n {2}statement: .*\n([\s\S]*)$/.exec(readFileSync(join(root, 'data/facts/ships.yaml'), 'utf8')) ?? [];
writeFileSync(
  join(root, 'data/facts/inputs.yaml'),
  statements
    .map(({ text }, id) => `input-${id}:\n  ${text.replace(/\n\s*/g, '\n    ')}\n${record.replace('period: 2020', `period: ${1990 + id}`)}`)
    .join('\n'),
);
const { ended, said } = runNpm({ after }, root, ['run', 'build']);
const code = await ended;

test('the inputs that pass the checks are built', () => assert.equal(code, 0, said()));

test('a page shows what its author sees', () => {
  pages.forEach(({ name, shows }, id) => {
    const shown = textBetween(join(root, `dist/docs/input-${id}/index.html`));
    assert.equal(shown, shows, name);
  });
});

test('a record’s page shows its statement as it is written', () => {
  statements.forEach(({ name, shows }, id) => {
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
