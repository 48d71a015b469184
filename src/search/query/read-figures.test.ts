import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCodes } from './read-figures.ts';

test('a financial year is known by the months that it may have, too', () => {
  const [code] = findCodes('in fy2011');
  for (const months of ['july 2010 to june 2011', 'april 2011 to march 2012', 'october 2010 to september 2011'])
    assert.ok(code?.phrases.includes(months), months);
});
