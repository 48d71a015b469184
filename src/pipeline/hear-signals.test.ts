import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hearSignals } from './hear-signals.ts';

test('a signal that came during work without a pause is heard before the next step', async (context) => {
  const stopping = new AbortController();
  const stop = (): void => stopping.abort(new Error('stopped'));
  process.on('SIGWINCH', stop);
  context.after(() => process.off('SIGWINCH', stop));
  for (let attempt = 0; attempt < 200 && !stopping.signal.aborted; attempt++) {
    if (attempt === 150) {
      process.kill(process.pid, 'SIGWINCH');
      assert.equal(stopping.signal.aborted, false, 'not heard by itself');
      await assert.rejects(hearSignals(stopping.signal), /stopped/);
    } else await hearSignals(stopping.signal);
  }
  assert.equal(stopping.signal.aborted, true);
});
