import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFormulaCell } from './formula-cell.ts';

test('what a spreadsheet would run is told from what it would show', () => {
  const formulas = ['=1', '+1', '-1+2', '- none', '-', '@SUM(A1)', '\t=1', '\rx', '\nx', '＝1', '＋1', '－1', '＠x'];
  const behind = [' =1', '"=1"', '“=1”', '\u00a0+1', '" ＝1"', '-1e5', '-cmd|x'];
  for (const cell of [...formulas, ...behind]) assert.ok(isFormulaCell(cell), cell);
  for (const cell of ['', "'=1", '-3', '-3.50', '3', 'a=b', '−3', '"a" = b', '–', '(=1)', '日本']) assert.ok(!isFormulaCell(cell), cell);
});
