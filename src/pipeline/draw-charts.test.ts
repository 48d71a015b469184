import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { loadRegistry } from '../registry/from-disk.ts';
import { drawCharts } from './draw-charts.ts';

const project = join(import.meta.dirname, '../..');

/** The harbour with so many charts; those after the first draw its first year only. */
function harbour(context: TestContext, count: number): string {
  const root = mkdtempSync(join(tmpdir(), 'draw-charts-'));
  context.after(() => rmSync(root, { recursive: true }));
  cpSync(join(project, 'tests/fixtures/_base'), root, { recursive: true });
  for (const name of ['vega', 'registry', 'figures', 'problems']) symlinkSync(join(project, 'src', name), join(root, 'src', name));
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(project, name), join(root, name));
  const folder = join(root, 'src/charts');
  const chart = readFileSync(join(folder, 'arrivals-share.ts'), 'utf8');
  const ids = Array.from({ length: count }, (_, index) => `chart-${index + 1}`);
  for (const [index, id] of ids.entries())
    writeFileSync(
      join(folder, `${id}.ts`),
      index === 0 ? chart : chart.replace("category: 'year' }", "category: 'year', where: { year: ['2018'] } }"),
    );
  rmSync(join(folder, 'arrivals-share.ts'));
  writeFileSync(
    join(folder, 'index.ts'),
    `${ids.map((id, index) => `import c${index} from './${id}.ts';`).join('\n')}\nexport const charts = new Map([${ids.map((id, index) => `['${id}', c${index}]`).join(', ')}]);\n`,
  );
  return root;
}

async function draw(root: string): Promise<{ said: string[]; drawings: number }> {
  const said: string[] = [];
  assert.deepEqual(await drawCharts(loadRegistry(root).registry, { root, say: (line) => void said.push(line.trim()) }), []);
  return { said, drawings: readdirSync(join(root, '.cache/charts')).length };
}

test('many charts are drawn by workers, once; then none is drawn again', async (context) => {
  const root = harbour(context, 45);
  assert.deepEqual(await draw(root), { said: ['45 of 45 charts to draw'], drawings: 45 });
  assert.deepEqual(await draw(root), { said: [], drawings: 45 });
});

test('where rows of one chart change, that one is drawn, and the log says so', async (context) => {
  const root = harbour(context, 3);
  assert.deepEqual(await draw(root), { said: ['3 of 3 charts to draw: chart-1, chart-2, chart-3'], drawings: 3 });
  const path = join(root, 'data/datasets/arrivals.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace('2019,64.0', '2019,65.0'));
  assert.deepEqual(await draw(root), { said: ['1 of 3 charts to draw: chart-1'], drawings: 4 });
});
