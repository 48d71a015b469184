import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inputs } from './records.ts';
import { tryInput } from './try-input.ts';

for (const { name, edits, report } of inputs) {
  test(`${name}: ${report ?? 'right as it stands'}`, async () => {
    const problems = await tryInput(...edits);
    const told = problems.map(({ rule, file, line }) => `${rule} ${file}:${line}`);
    if (report === undefined) assert.deepEqual(problems, []);
    else assert.ok(told.includes(report), JSON.stringify(problems, undefined, 2));
  });
}
