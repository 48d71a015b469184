import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { drawableHarbour } from '../../tests/drawable-harbour.ts';
import { loadRegistry } from '../registry/from-disk.ts';
import { drawChanged } from './draw-changed.ts';

test('a drawing that is damaged or gone is drawn again, though nothing has changed; what stands there whole is not', async (context) => {
  const root = await drawableHarbour(context);
  const draw = async (): Promise<number> => {
    const said: string[] = [];
    const build = loadRegistry(root);
    const context = { generator: root, root, say: (line: string) => void said.push(line) };
    assert.deepEqual(await drawChanged(build, build.registry, context), []);
    return said.length;
  };
  const [first, again] = [await draw(), await draw()];
  assert.deepEqual([first, again], [1, 0]);
  const [drawing = ''] = readdirSync(join(root, '.cache/charts'));
  const path = join(root, '.cache/charts', drawing);
  for (const damage of [() => writeFileSync(path, '{}'), () => rmSync(path)]) {
    damage();
    const [drawn, then] = [await draw(), await draw()];
    assert.deepEqual([drawn, then], [1, 0]);
  }
  writeFileSync(join(root, '.cache/charts-drawn'), '');
  rmSync(path);
  assert.equal(await draw(), 1);
  const edit = (name: string, change: (text: string) => string): void =>
    writeFileSync(join(root, name), change(readFileSync(join(root, name), 'utf8')));
  edit('src/content/briefings/arrivals.mdx', (text) => `${text}\nMore.\n`);
  edit('data/levers/count-ships.yaml', (text) => `${text}\n# More.\n`);
  assert.equal(await draw(), 0);
  edit('data/datasets/arrivals.csv', (text) => text.replace('2019,64.0', '2019,61.5'));
  assert.equal(await draw(), 1);
});
