import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editAddress, reportAddress } from './report-links.ts';

const at = (address: string, forge?: 'gitlab') => ({ address, branch: 'release/1', ...(forge === undefined ? {} : { forge }) });
const report = { record: 'facts/ships-lost', address: 'https://example.org/a/facts/ships-lost/', release: '0123456789' };

test('the editor of each forge is found by its host, or by what the host is said to run', () => {
  const file = 'src/content/briefings/arrivals.mdx';
  assert.equal(editAddress(at('https://github.com/harbour/notes'), file), `https://github.com/harbour/notes/edit/release/1/${file}`);
  assert.equal(editAddress(at('https://gitlab.com/h/sub/notes'), file), `https://gitlab.com/h/sub/notes/-/edit/release/1/${file}`);
  assert.equal(editAddress(at('https://codeberg.org/harbour/notes'), file), `https://codeberg.org/harbour/notes/_edit/release/1/${file}`);
  assert.equal(
    editAddress(at('https://git.example.org/h/n', 'gitlab'), 'a b#c.mdx'),
    'https://git.example.org/h/n/-/edit/release/1/a%20b%23c.mdx',
  );
});

test('an error is reported by mail with record, address and release, percent-encoded so that every mail program reads them', () => {
  const address = reportAddress({ contact: 'desk+errors@example.org' }, report) ?? '';
  assert.equal(
    address,
    'mailto:desk%2Berrors@example.org?subject=Error%20in%20facts%2Fships-lost&body=https%3A%2F%2Fexample.org%2Fa%2Ffacts%2Fships-lost%2F%0D%0ARelease%200123456789%0D%0A%0D%0A',
  );
  assert.deepEqual(
    [...new URL(address).searchParams],
    [
      ['subject', 'Error in facts/ships-lost'],
      ['body', 'https://example.org/a/facts/ships-lost/\r\nRelease 0123456789\r\n\r\n'],
    ],
  );
});

test('without a mailbox the page that the site names is taken, then the repository, then nothing', () => {
  const repository = at('https://gitlab.com/h/n');
  assert.equal(reportAddress({ contact: 'https://example.org/errors', repository }, report), 'https://example.org/errors');
  const address = new URL(reportAddress({ repository }, report) ?? '');
  assert.equal(address.origin + address.pathname, 'https://gitlab.com/h/n/-/issues/new');
  assert.equal(address.searchParams.get('issue[title]'), 'Error in facts/ships-lost');
  assert.match(address.searchParams.get('issue[description]') ?? '', /ships-lost\/\nRelease 0123456789/);
  const other = new URL(reportAddress({ repository: at('https://codeberg.org/h/n') }, report) ?? '');
  assert.deepEqual([other.pathname, other.searchParams.get('title')], ['/h/n/issues/new', 'Error in facts/ships-lost']);
  assert.equal(reportAddress({}, report), undefined);
});
