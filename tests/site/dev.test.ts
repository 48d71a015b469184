/** `npm run dev` on the smallest site, as who writes sees it: problems in the page, drafts marked, mended without a restart. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileCleaner } from '../cleaner.ts';
import { runNpm, type Run } from '../project-copy.ts';
import { copySite } from '../sample-site.ts';

interface Seen {
  readonly status: number;
  readonly html: string;
}

/** Asked for again and again until it is so, or the server has ended; how long that takes is nothing to this test. */
async function waitFor({ said, ended }: Run, address: string, isSo: (seen: Seen) => boolean): Promise<Seen> {
  let code: number | null | undefined;
  void ended.then((value) => (code = value));
  for (;;) {
    assert.equal(code, undefined, `It ended early:\n${said()}`);
    try {
      const response = await fetch(address, { headers: { accept: 'text/html' } });
      const seen = { status: response.status, html: await response.text() };
      if (isSo(seen)) return seen;
    } catch (error) {
      // It does not listen yet, or starts anew.
      assert.ok(error instanceof TypeError, String(error));
    }
    // Each look makes the page anew.
    await wait(1000);
  }
}

async function addBriefing(server: Run, page: string, root: string, text: string): Promise<void> {
  const added = join(root, 'src/content/briefings/added-while-it-runs.mdx');
  const list = page.replace(/[^/]+\/$/, '');
  writeFileSync(added, text.replace(/^title: .*$/m, 'title: Added while the server runs'));
  const { html } = await waitFor(server, `${list}added-while-it-runs/`, ({ status }) => status === 200);
  assert.match(html, /<h1[^>]*>\s*Added while the server runs/);
  await waitFor(server, list, (seen) => seen.html.includes('href="/briefings/added-while-it-runs/"'));
  rmSync(added);
  await waitFor(server, `${list}added-while-it-runs/`, ({ status }) => status === 404);
  await waitFor(server, list, (seen) => seen.status === 200 && !seen.html.includes('added-while-it-runs'));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

// Its server is stopped before the folder goes in which it writes.
const cleaner = fileCleaner();

test('npm run dev shows drafts and problems in the page, and the page again when they are mended; editors follow', async (context) => {
  const root = copySite(cleaner);
  const port = await freePort();
  const server = runNpm(cleaner, root, ['run', 'dev'], { PORT: String(port) });
  const [file = ''] = readdirSync(join(root, 'src/content/briefings'));
  const [briefing, sources] = [join(root, 'src/content/briefings', file), join(root, 'data/sources/ports.yaml')];
  const [text, records] = [readFileSync(briefing, 'utf8'), readFileSync(sources, 'utf8')];
  const page = `http://localhost:${port}/briefings/${file.replace('.mdx', '')}/`;

  const first = await waitFor(server, page, ({ status }) => status === 200);
  assert.doesNotMatch(first.html, /class="dev-problems"|Draft: /);
  assert.match(first.html, /<figure[^>]* data-chart=[\s\S]*<svg /, 'its charts are there before anything was built');
  assert.equal(existsSync(join(root, 'dist')), false);

  await context.test('a draft has its page, and is marked', async () => {
    const draft = text.replace('---\n', '---\ndraft: true\n');
    writeFileSync(briefing, draft);
    assert.equal((await waitFor(server, page, ({ html }) => html.includes('Draft: '))).status, 200);
  });

  await context.test('a problem in prose stands above the page, at its place', async () => {
    writeFileSync(briefing, `${text}\nIt fell by 4711 tonnes.\n`);
    const { html } = await waitFor(server, page, (seen) => seen.html.includes('class="dev-problems"'));
    const line = text.split('\n').length + 1;
    assert.match(html, new RegExp(`<code>src/content/briefings/${file}:${line}:12</code> typed-quantity`));
    assert.match(html, /<h1/);
  });

  await context.test('a record that cannot be read takes the place of the page, and its id is known to editors at once', async () => {
    writeFileSync(briefing, text);
    writeFileSync(sources, `${records}\nadded-while-it-runs: {}\n`);
    const { status, html } = await waitFor(server, page, (seen) => seen.html.includes('data/sources/ports.yaml:'));
    assert.equal(status, 500);
    assert.match(html, /The page cannot be made before they are mended/);
    assert.match(readFileSync(join(root, '.cache/schemas/facts.schema.json'), 'utf8'), /added-while-it-runs/);
  });

  await context.test('what is mended is there again', async () => {
    writeFileSync(sources, records);
    const { html } = await waitFor(server, page, (seen) => seen.status === 200);
    assert.doesNotMatch(html, /class="dev-problems"|Draft: /);
  });

  await context.test('a briefing that is added while it runs has its page and stands in the list, and both go with its file', () =>
    addBriefing(server, page, root, text),
  );

  await context.test('it ends with npm, and leaves no process behind', async () => {
    server.child.kill('SIGTERM');
    await server.ended;
    await assert.rejects(fetch(page));
  });
});
