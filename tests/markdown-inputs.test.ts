/** Every input of tests/markdown/ is reported by the rules beside it, at its own place, or is right. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { checks } from '../src/checks/index.ts';
import { withoutFollowOns } from '../src/problems/follow-ons.ts';
import type { Problem } from '../src/problems/problem.ts';
import { buildRegistry } from '../src/registry/build-registry.ts';
import type { DataFile } from '../src/registry/data-file.ts';
import { loadRegistry } from '../src/registry/from-disk.ts';
import { keptReadings } from './kept-readings.ts';
import { inputs, layInput, type Input } from './markdown/inputs.ts';

const { files } = loadRegistry(join(import.meta.dirname, 'fixtures/_base'));
/** Words are looked up elsewhere, and what a statement was when it was published. */
const asked = checks.filter(({ rules }) => !rules.some((rule) => rule === 'spelling'));

async function report(laid: readonly DataFile[]): Promise<Problem[]> {
  const build = buildRegistry(laid, keptReadings);
  const { pages } = build;
  const found = await Promise.all(
    asked.map(async (check) => await check.run({ build, pages, publicFiles: [], readPublic: () => '', readings: keptReadings })),
  );
  return withoutFollowOns([...build.problems, ...found.flat()], build.files);
}

test('the lists hold what they held, each input once', () => {
  assert.ok(inputs.length >= 430, `${inputs.length} inputs`);
  const names = inputs.map(({ list, name, place }) => `${list}: ${name} @${place}`);
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
});

for (const list of new Set(inputs.map((input) => input.list)))
  test(`${list}: each input is reported by the rules beside it, once and at its place, or is right`, async () => {
    for (const input of inputs.filter((one) => one.list === list)) {
      const laid = layInput(files, input);
      const problems = await report(laid);
      const told = problems.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`).join('\n');
      assert.deepEqual([...new Set(problems.map(({ rule }) => rule))].sort(), input.rules, `${input.name}\n${told}`);
      // One cause is one report.
      if (input.rules.length === 1) assert.equal(problems.length, 1, `${input.name}\n${told}`);
      for (const problem of problems) assertPlaced(problem, laid, input);
    }
  });

/** On a line of the input, wherever the same words stand before it. */
function assertPlaced({ file, line }: Problem, laid: readonly DataFile[], { place, text: input, name }: Input): void {
  const text = laid.find(({ path }) => path === file)?.text ?? '';
  const from = place === 'page' ? text.indexOf('## What happened') : 0;
  const first = text.slice(0, text.indexOf(input, from)).split('\n').length;
  const last = first + input.split('\n').length;
  assert.ok(line >= first && line < last, `${name}: line ${line} of ${file}, where the input begins in line ${first}`);
}
