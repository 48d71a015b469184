/** Inputs as editors make them in data/, each with the one report that it has to give: its rule and its place. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyst } from './analyst.ts';
import { inArithmetic } from './arithmetic.ts';
import { bounds } from './bounds.ts';
import { inCharts } from './charts.ts';
import { circles } from './circles.ts';
import { columns } from './columns.ts';
import { constraints } from './constraints.ts';
import { contradictions } from './contradictions.ts';
import { csv } from './csv.ts';
import { dates } from './dates.ts';
import { doubles } from './doubles.ts';
import { heldAgainst } from './held-against.ts';
import { oneCause } from './one-cause.ts';
import { passedOver } from './passed-over.ts';
import { repeats } from './repeats.ts';
import { sentences } from './sentences.ts';
import { strayed } from './strayed.ts';
import { yaml } from './yaml.ts';
import { tryInput } from './try-input.ts';

const inputs = [
  ...analyst,
  ...inCharts,
  ...inArithmetic,
  ...contradictions,
  ...sentences,
  ...strayed,
  ...heldAgainst,
  ...oneCause,
  ...dates,
  ...bounds,
  ...doubles,
  ...passedOver,
  ...repeats,
  ...circles,
  ...columns,
  ...yaml,
  ...csv,
  ...constraints,
];

for (const { name, edits, report } of inputs) {
  test(`${name}: ${report ?? 'right as it stands'}`, async () => {
    const problems = await tryInput(...edits);
    const told = problems.map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`);
    assert.deepEqual(told, report === undefined ? [] : [report], JSON.stringify(problems, undefined, 2));
  });
}
