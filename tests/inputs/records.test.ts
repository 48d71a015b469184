/** Inputs as editors make them in data/, each with the rule and the line that its report has to name. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inArithmetic } from './arithmetic.ts';
import { bounds } from './bounds.ts';
import { inCharts } from './charts.ts';
import { constraints } from './constraints.ts';
import { contradictions } from './contradictions.ts';
import { csv } from './csv.ts';
import { dates } from './dates.ts';
import { doubles } from './doubles.ts';
import { yaml } from './yaml.ts';
import { tryInput } from './try-input.ts';

const inputs = [...inCharts, ...inArithmetic, ...contradictions, ...dates, ...bounds, ...doubles, ...yaml, ...csv, ...constraints];

for (const { name, edits, report } of inputs) {
  test(`${name}: ${report ?? 'right as it stands'}`, async () => {
    const problems = await tryInput(...edits);
    const told = problems.map(({ rule, file, line }) => `${rule} ${file}:${line}`);
    if (report === undefined) assert.deepEqual(problems, []);
    else assert.ok(told.includes(report), JSON.stringify(problems, undefined, 2));
  });
}
