import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { drawableHarbour } from '../../tests/drawable-harbour.ts';
import type { Problem } from '../problems/problem.ts';
import { loadRegistry } from '../registry/from-disk.ts';
import { drawCharts } from './draw-charts.ts';

/** The harbour with so many charts; those after the first draw its first year only. */
async function harbour(context: TestContext, count: number): Promise<string> {
  const root = await drawableHarbour(context);
  const folder = join(root, 'data/charts');
  const chart = readFileSync(join(folder, 'arrivals-share.yaml'), 'utf8');
  for (let index = 1; index <= count; index += 1)
    writeFileSync(join(folder, `chart-${index}.yaml`), index === 1 ? chart : `${chart}where: {year: ["2018"]}\n`);
  rmSync(join(folder, 'arrivals-share.yaml'));
  return root;
}

async function draw(root: string): Promise<{ said: string[]; drawings: number; problems: Problem[] }> {
  const said: string[] = [];
  const problems = await drawCharts(loadRegistry(root).registry, { root, say: (line) => void said.push(line.trim()) });
  return { said, problems, drawings: existsSync(join(root, '.cache/charts')) ? readdirSync(join(root, '.cache/charts')).length : 0 };
}

test('charts are drawn once; where rows of one change, that one is drawn, and the log says so', async (context) => {
  const root = await harbour(context, 3);
  assert.deepEqual(await draw(root), { said: ['3 of 3 charts drawn: chart-1, chart-2, chart-3'], drawings: 3, problems: [] });
  assert.deepEqual(await draw(root), { said: [], drawings: 3, problems: [] });
  const path = join(root, 'data/datasets/arrivals.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace('2019,64.0', '2019,65.0'));
  assert.deepEqual(await draw(root), { said: ['1 of 3 charts drawn: chart-1'], drawings: 4, problems: [] });
});

test('hostile specifications end in one report each, at their places, and the other charts are drawn', async (context) => {
  const hostile = {
    recursion: `transform: [{calculate: "${'('.repeat(20_000)}1${')'.repeat(20_000)}", as: b}]`,
    circle: 'params: [{name: a, expr: b}, {name: b, expr: a}]',
    address: `transform: [{calculate: "'u' + 'rl(https://example.org/' + datum.year + ')'", as: b}]`,
    language: `transform: [{calculate: "datum['constructor']['constructor']('return process')()", as: b}]`,
  };
  const root = await harbour(context, 1);
  const named = readFileSync(join(root, 'data/charts/chart-1.yaml'), 'utf8').split('type:')[0] ?? '';
  for (const [name, part] of Object.entries(hostile)) {
    const encoding = `x: {field: year, type: temporal}, y: {field: share_pct, type: quantitative}, fill: {field: b, type: nominal, scale: null}`;
    writeFileSync(
      join(root, `data/charts/${name}.yaml`),
      `${named}qualified: true\nspec:\n  mark: point\n  ${part}\n  encoding: {${encoding}}\n`,
    );
  }
  const { problems, drawings } = await draw(root);
  assert.deepEqual(
    problems.map(({ file, line, column, rule }) => [file, line, column, rule]).sort(),
    Object.keys(hostile)
      .sort()
      .map((name) => [`data/charts/${name}.yaml`, 5, 1, 'chart-drawing']),
  );
  assert.equal(drawings, 1);
});

test('what is wrong in both drawings is told once, at the file', async (context) => {
  const root = await harbour(context, 1);
  const path = join(root, 'data/charts/chart-1.yaml');
  const named = readFileSync(path, 'utf8').split('type:')[0] ?? '';
  const spec =
    '{mark: point, encoding: {x: {field: share_pct, type: quantitative, axis: {labelFontSize: 8}}, tooltip: {field: share_pct_label}}}';
  writeFileSync(path, `${named}qualified: true\nspec: ${spec}\n`);
  const { problems } = await draw(root);
  assert.deepEqual(
    problems.filter(({ message }) => message.includes('12 pixels')).map(({ file, line, rule }) => [file, line, rule]),
    [['data/charts/chart-1.yaml', 5, 'chart-drawing']],
  );
});
