/** What "Host it" says about headers and files is what the code does. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { deployFiles } from '../../src/hosting/deploy-files.ts';
import { anyFile, failureHeaders, headerTable, type PathRule } from '../../src/hosting/headers.ts';

const root = join(import.meta.dirname, '../..');
const docs = readFileSync(join(root, 'src/content/docs/host-it.mdx'), 'utf8');

const policyName = 'Content-Security-Policy';
const general = (headerTable[0]?.headers[policyName] ?? '').split('; ');

/** A policy as what it has more, and what it has less, than that of a page; whole where little is the same. */
function describePolicy(value: string): string {
  const directives = value.split('; ');
  const more = directives.filter((directive) => !general.includes(directive));
  const names = directives.map((directive) => directive.replace(/ .*/, ''));
  const less = general.map((directive) => directive.replace(/ .*/, '')).filter((name) => !names.includes(name));
  if (more.length + less.length > 6) return `\`${value}\` and nothing else`;
  return `policy with ${more.map((directive) => `\`${directive}\``).join(', ')}${less.length === 0 ? '' : `, without ${less.map((name) => `\`${name}\``).join(', ')}`}`;
}

function describeRule({ path, headers }: PathRule): string {
  const said = Object.entries(headers).map(([name, value]) =>
    name === policyName ? describePolicy(value) : value === '' ? `no \`${name}\`` : `\`${name}: ${value}\``,
  );
  return `| ${path === anyFile ? 'any file' : `\`${path}\``} | ${said.join('; ')} |`;
}

test('the headers of a page, and what differs by path, stand in the docs as in the table', () => {
  const shown = Object.entries(headerTable[0]?.headers ?? {}).filter(([, value]) => value !== '');
  assert.ok(
    docs.includes(`\`\`\`\n${shown.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\`\`\``),
    shown.map((pair) => pair.join(': ')).join('\n'),
  );
  const rows = headerTable.slice(1).map(describeRule).join('\n');
  assert.ok(docs.includes(`| --- | --- |\n${rows}\n`), `The table is now:\n${rows}`);
  assert.ok(docs.includes(`\`Cache-Control: ${failureHeaders['Cache-Control']}\``));
});

test('every file of deploy/ stands in the docs, and every one that the docs name is there', () => {
  for (const path of deployFiles('/').keys()) assert.ok(docs.includes(`deploy/${path}`), path);
  for (const [, path = ''] of docs.matchAll(/\bdeploy\/([\w./-]*\w)/g)) assert.ok(existsSync(join(root, 'deploy', path)), path);
});
