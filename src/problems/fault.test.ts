import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Fault, findEnvironmentFault, formatFault, toFault } from './fault.ts';

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return assert.fail('Nothing was thrown.');
}

test('errors of the machine are of the environment, and say what to do', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  assert.deepEqual(
    [toFault(full).exitCode, toFault(full).message, toFault(full).hint],
    [3, 'ENOSPC: no space left on device, write.', 'The disk is full: make room and run the command again.'],
  );
});

test('every other error is ours, a missing file too', () => {
  for (const error of [new TypeError('x is not a function'), thrownBy(() => readFileSync('/no/such/file')), 'a text', undefined])
    assert.equal(toFault(error).exitCode, 4);
});

test('a fault stays what it is', () => {
  const fault = new Fault(2, 'Wrong.', 'Do otherwise.');
  assert.equal(toFault(fault), fault);
  assert.equal(formatFault(fault, false), 'Wrong.\nDo otherwise.\n');
});

test('the stack is printed with --debug only', () => {
  const fault = toFault(new TypeError('x is not a function'));
  assert.doesNotMatch(formatFault(fault, false), /fault\.test\.ts/);
  assert.match(formatFault(fault, true), /TypeError: x is not a function\n\s+at .*fault\.test\.ts/);
});

test('an error of the machine is found in the words of other programs, and only its line is told', () => {
  const told = (text: string): (string | number | undefined)[] => [
    findEnvironmentFault(text)?.exitCode,
    findEnvironmentFault(text)?.message,
    findEnvironmentFault(text)?.hint.split(':')[0],
  ];
  assert.deepEqual(told("Something failed\nError: ENOSPC: no space left on device, write '/x'\n    at x"), [
    3,
    "Error: ENOSPC: no space left on device, write '/x'.",
    'The disk is full',
  ]);
  assert.deepEqual(told('please report this problem\nCaused by:\n    No space left on device (os error 28)\n'), [
    3,
    'No space left on device (os error 28).',
    'The disk is full',
  ]);
  assert.deepEqual(told('FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'), [
    3,
    'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory.',
    'There is not enough memory',
  ]);
  assert.equal(findEnvironmentFault('TENOSPCX is not defined (os error 999)'), undefined);
});
