/** A fault is told at its very character, wherever in a page or a record it stands. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { swap, tryInput, type Edit } from './inputs/try-input.ts';

/** What is wrong, from its first wrong character on; `before` is what has to stand before it. */
interface Bad {
  readonly rule: string;
  readonly wrong: string;
  readonly before?: string;
  /** Only where Markdown is read. */
  readonly inPages?: true;
  /** Only where records are read. */
  readonly inRecords?: true;
}

const bad: readonly Bad[] = [
  { rule: 'typed-quantity', wrong: '42 ships' },
  { rule: 'typed-quantity', wrong: 'seven ships' },
  { rule: 'typed-quantity', wrong: 'XII ships' },
  { rule: 'typed-quantity', wrong: '三千トン' },
  { rule: 'unpaired-mark', wrong: '(late' },
  { rule: 'unpaired-mark', wrong: '“late' },
  { rule: 'encoding', wrong: '?s quay', before: 'the port' },
  { rule: 'pasted-trace', wrong: 'Error! Bookmark not defined.' },
  { rule: 'figure-beside', wrong: 'over <Fact id="share-2020-by-count" />', inPages: true },
  { rule: 'figure-beside', wrong: '% of', before: '<Fact id="share-2020-by-count" />', inPages: true },
  { rule: 'unknown-id', wrong: 'id="ships-lots" />', before: '<Fact ', inPages: true },
  { rule: 'mdx-placeholder', wrong: '[[ships-lost]]', inPages: true },
  { rule: 'markdown-mark', wrong: '[late] again', inPages: true },
  { rule: 'figure-beside', wrong: 'over [[share-2020-by-count]]', inRecords: true },
  { rule: 'figure-beside', wrong: '% of', before: '[[share-2020-by-count]]', inRecords: true },
  { rule: 'unknown-id', wrong: '[[ships-lots]]', inRecords: true },
];

const briefing = 'src/content/briefings/arrivals.mdx';
const inPage = (text: string): Edit => swap(briefing, 'The share fell from 2018 on.', `${text}\n\nThe share fell.`);

/** Words round what is wrong, as pages have them. */
const pages: Readonly<Record<string, (wrong: string) => Edit>> = {
  'at the start of a paragraph': (wrong) => inPage(`${wrong} came.`),
  'behind an entity and an escape': (wrong) => inPage(`Tea &amp; bread \\* caf&eacute; and ${wrong} came.`),
  'behind emphasis, code and a link': (wrong) => inPage(`So **it** \`was\` at [the port](/facts/) that ${wrong} came.`),
  'behind a figure': (wrong) => inPage(`So <Fact id="ships-lost" /> and ${wrong} came.`),
  'on a later line of a paragraph': (wrong) => inPage(`So it was\nat the quay that ${wrong} came.`),
  'in an item of a list': (wrong) => inPage(`So it was:\n\n- late\n- and ${wrong} came\n  again`),
  'on a later line of an item': (wrong) => inPage(`So it was:\n\n- late\n  and ${wrong} came`),
  'in a cell': (wrong) => inPage(`| Port | What |\n| ---- | ---- |\n| North | and ${wrong} came |`),
  'in a component': (wrong) => swap(briefing, 'Nobody counted before 2018.', `Nobody counted, and ${wrong} came.`),
  'in a footnote': (wrong) => swap(briefing, 'See the [data]', `And ${wrong} came. See the [data]`),
};

const facts = 'data/facts/ships.yaml';
const statement = 'The gazette reported [[value]] lost.';
const records: Readonly<Record<string, (wrong: string) => Edit>> = {
  'in plain YAML': (wrong) => swap(facts, statement, `The gazette’s [[value]] was lost and ${wrong} came.`),
  'between straight quotation marks': (wrong) => swap(facts, statement, `"The gazette\\u2019s [[value]] was lost and ${wrong} came."`),
  'between apostrophes': (wrong) => swap(facts, statement, `'The gazette''s [[value]] was lost and ${wrong} came.'`),
  'in a folded text': (wrong) => swap(facts, statement, `>-\n    The gazette reported\n    [[value]] lost and ${wrong} came.`),
  'on a later line of plain YAML': (wrong) => swap(facts, statement, `The gazette reported\n    [[value]] lost and ${wrong} came.`),
  'in front matter': (wrong) => swap(briefing, 'description: Northport', `description: And ${wrong} came, since Northport`),
  'in a caveat': (wrong) => swap('data/datasets/arrivals.yaml', '[The fog of 2019', `["And ${wrong} came.", The fog of 2019`),
  'in the title of a chart': (wrong) => swap('data/charts/arrivals-share.yaml', 'title: "Fewer', `title: "And ${wrong} came with fewer`),
};

async function assertPlaced(edit: (wrong: string) => Edit, where: string, { rule, wrong, before = '' }: Bad): Promise<void> {
  let text = '';
  let file = '';
  const keep: Edit = (project) => {
    for (const [path, bytes] of project) {
      const read = new TextDecoder().decode(bytes);
      if (read.includes(`${before}${wrong}`)) [file, text] = [path, read];
    }
  };
  const problems = await tryInput(edit(`${before}${wrong}`), keep);
  const offset = text.indexOf(`${before}${wrong}`) + before.length;
  const lines = text.slice(0, offset).split('\n');
  const due = `${rule} ${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
  assert.deepEqual(
    problems
      .filter((problem) => problem.rule !== 'spelling')
      .map((problem) => `${problem.rule} ${problem.file}:${problem.line}:${problem.column}`),
    [due],
    `${where}: ${before}${wrong}\n${problems.map(({ message }) => message).join('\n')}`,
  );
}

for (const [where, edit] of Object.entries(pages))
  test(`pages: what is wrong is told at its place ${where}`, async () => {
    for (const one of bad.filter(({ inRecords }) => inRecords === undefined)) await assertPlaced(edit, where, one);
  });

for (const [where, edit] of Object.entries(records))
  test(`records: what is wrong is told at its place ${where}`, async () => {
    for (const one of bad.filter(({ inPages }) => inPages === undefined)) await assertPlaced(edit, where, one);
  });
